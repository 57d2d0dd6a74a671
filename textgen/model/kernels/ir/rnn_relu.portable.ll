; sources b9a9ff1ddc641fb59de9cc826582be25cb216a467edcfbc12cbd58667f6aea7b

%struct.Tile = type { [16 x <16 x float>], ptr, i64, [48 x i8] }

; Function Attrs: nounwind
define dso_local void @forward(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca [8 x %struct.Tile], align 64
  %3 = alloca [8 x %struct.Tile], align 64
  %4 = alloca [16 x <16 x i32>], align 64
  %5 = alloca [16 x <16 x i32>], align 64
  %6 = getelementptr inbounds i8, ptr %0, i64 48
  %7 = atomicrmw add ptr %6, i64 1 monotonic, align 8, !noalias !4
  %8 = getelementptr inbounds i8, ptr %0, i64 24
  %9 = load i64, ptr %8, align 8
  %10 = sdiv i64 %9, 64
  %11 = getelementptr inbounds i8, ptr %0, i64 32
  %12 = load ptr, ptr %11, align 8, !noalias !4
  %13 = icmp eq ptr %12, null
  br i1 %13, label %19, label %14

14:                                               ; preds = %1
  %15 = tail call i32 %12() #7, !noalias !4
  %16 = sext i32 %15 to i64
  %17 = load i64, ptr %8, align 8
  %18 = sdiv i64 %17, 64
  br label %19

19:                                               ; preds = %14, %1
  %20 = phi i64 [ %18, %14 ], [ %10, %1 ]
  %21 = phi i64 [ %16, %14 ], [ 1, %1 ]
  %22 = tail call i64 @llvm.smin.i64(i64 %21, i64 %10)
  %23 = sdiv i64 %21, %22
  %24 = srem i64 %7, %22
  %25 = mul nsw i64 %24, %10
  %26 = sdiv i64 %25, %22
  %27 = add nsw i64 %24, 1
  %28 = mul nsw i64 %27, %10
  %29 = sdiv i64 %28, %22
  %30 = shl nsw i64 %26, 2
  %31 = getelementptr inbounds i8, ptr %0, i64 8
  %32 = load i64, ptr %31, align 8, !noalias !4
  %33 = sdiv i64 %32, 16
  %34 = sdiv i64 %7, %22
  %35 = mul nsw i64 %34, %33
  %36 = sdiv i64 %35, %23
  %37 = add nsw i64 %34, 1
  %38 = mul nsw i64 %37, %33
  %39 = sdiv i64 %38, %23
  %40 = mul nsw i64 %22, %23
  %41 = icmp slt i64 %7, %40
  %42 = select i1 %41, i64 %36, i64 0
  %43 = select i1 %41, i64 %39, i64 0
  %44 = mul nsw i64 %20, %7
  %45 = sdiv i64 %44, %21
  %46 = add nsw i64 %7, 1
  %47 = mul nsw i64 %20, %46
  %48 = sdiv i64 %47, %21
  %49 = shl nsw i64 %45, 2
  %50 = shl nsw i64 %48, 2
  %51 = icmp slt i64 %49, %50
  br i1 %51, label %52, label %251

52:                                               ; preds = %19
  %53 = getelementptr inbounds i8, ptr %0, i64 72
  %54 = getelementptr inbounds i8, ptr %0, i64 16
  %55 = getelementptr inbounds i8, ptr %0, i64 160
  %56 = getelementptr inbounds i8, ptr %0, i64 80
  %57 = getelementptr inbounds i8, ptr %0, i64 168
  %58 = getelementptr inbounds i8, ptr %0, i64 88
  %59 = getelementptr inbounds i8, ptr %0, i64 96
  %60 = getelementptr inbounds i8, ptr %0, i64 176
  %61 = getelementptr inbounds i8, ptr %0, i64 104
  %62 = getelementptr inbounds i8, ptr %0, i64 120
  %63 = getelementptr inbounds i8, ptr %0, i64 152
  br label %64

64:                                               ; preds = %218, %52
  %65 = phi i64 [ %49, %52 ], [ %219, %218 ]
  %66 = and i64 %65, 3
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %68, label %202

68:                                               ; preds = %64
  %69 = load ptr, ptr %53, align 8
  %70 = load i64, ptr %54, align 8
  %71 = icmp sgt i64 %70, 0
  br i1 %71, label %72, label %135

72:                                               ; preds = %68
  %73 = load ptr, ptr %55, align 8
  %74 = mul nsw i64 %70, %65
  %75 = sdiv i64 %74, 32
  %76 = shl nsw i64 %75, 10
  %77 = getelementptr inbounds i8, ptr %73, i64 %76
  %78 = or disjoint i64 %65, 3
  br label %79

79:                                               ; preds = %87, %72
  %80 = phi ptr [ %77, %72 ], [ %124, %87 ]
  %81 = phi i64 [ 0, %72 ], [ %88, %87 ]
  %82 = getelementptr float, ptr %69, i64 %81
  br label %83

83:                                               ; preds = %123, %79
  %84 = phi ptr [ %80, %79 ], [ %124, %123 ]
  %85 = phi i64 [ %65, %79 ], [ %125, %123 ]
  %86 = shl nsw i64 %85, 4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #3
  br label %91

87:                                               ; preds = %123
  %88 = add nuw nsw i64 %81, 32
  %89 = icmp slt i64 %88, %70
  br i1 %89, label %79, label %135, !llvm.loop !7

90:                                               ; preds = %91
  call fastcc void @transpose(ptr noundef nonnull %5) #8
  br label %127

91:                                               ; preds = %91, %83
  %92 = phi i64 [ 0, %83 ], [ %121, %91 ]
  %93 = add i64 %92, %86
  %94 = mul nsw i64 %93, %70
  %95 = getelementptr float, ptr %82, i64 %94
  %96 = load <16 x float>, ptr %95, align 4
  %97 = bitcast <16 x float> %96 to <16 x i32>
  %98 = add <16 x i32> %97, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %99 = lshr <16 x i32> %97, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %100 = and <16 x i32> %99, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %101 = add <16 x i32> %98, %100
  %102 = fcmp contract uno <16 x float> %96, zeroinitializer
  %103 = or <16 x i32> %97, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %104 = select <16 x i1> %102, <16 x i32> %103, <16 x i32> %101
  %105 = lshr <16 x i32> %104, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %106 = trunc nuw <16 x i32> %105 to <16 x i16>
  %107 = getelementptr inbounds i8, ptr %95, i64 64
  %108 = load <16 x float>, ptr %107, align 4
  %109 = bitcast <16 x float> %108 to <16 x i32>
  %110 = add <16 x i32> %109, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %111 = lshr <16 x i32> %109, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %112 = and <16 x i32> %111, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %113 = add <16 x i32> %110, %112
  %114 = fcmp contract uno <16 x float> %108, zeroinitializer
  %115 = or <16 x i32> %109, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %116 = select <16 x i1> %114, <16 x i32> %115, <16 x i32> %113
  %117 = lshr <16 x i32> %116, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %118 = trunc nuw <16 x i32> %117 to <16 x i16>
  %119 = shufflevector <16 x i16> %106, <16 x i16> %118, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %120 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %92
  store <32 x i16> %119, ptr %120, align 64
  %121 = add nuw nsw i64 %92, 1
  %122 = icmp eq i64 %121, 16
  br i1 %122, label %90, label %91, !llvm.loop !10

123:                                              ; preds = %127
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #3
  %124 = getelementptr inbounds i8, ptr %84, i64 1024
  %125 = add nsw i64 %85, 1
  %126 = icmp slt i64 %85, %78
  br i1 %126, label %83, label %87, !llvm.loop !11

127:                                              ; preds = %127, %90
  %128 = phi i64 [ 0, %90 ], [ %133, %127 ]
  %129 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %128
  %130 = load <16 x i32>, ptr %129, align 64
  %131 = shl nsw i64 %128, 6
  %132 = getelementptr inbounds i8, ptr %84, i64 %131
  store <16 x i32> %130, ptr %132, align 64
  %133 = add nuw nsw i64 %128, 1
  %134 = icmp eq i64 %133, 16
  br i1 %134, label %123, label %127, !llvm.loop !12

135:                                              ; preds = %87, %68
  %136 = load ptr, ptr %56, align 8
  %137 = load i64, ptr %8, align 8
  %138 = icmp sgt i64 %137, 0
  br i1 %138, label %139, label %202

139:                                              ; preds = %135
  %140 = load ptr, ptr %57, align 8
  %141 = mul nsw i64 %137, %65
  %142 = sdiv i64 %141, 32
  %143 = shl nsw i64 %142, 10
  %144 = getelementptr inbounds i8, ptr %140, i64 %143
  %145 = or disjoint i64 %65, 3
  br label %146

146:                                              ; preds = %154, %139
  %147 = phi ptr [ %144, %139 ], [ %191, %154 ]
  %148 = phi i64 [ 0, %139 ], [ %155, %154 ]
  %149 = getelementptr float, ptr %136, i64 %148
  br label %150

150:                                              ; preds = %190, %146
  %151 = phi ptr [ %147, %146 ], [ %191, %190 ]
  %152 = phi i64 [ %65, %146 ], [ %192, %190 ]
  %153 = shl nsw i64 %152, 4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %4) #3
  br label %158

154:                                              ; preds = %190
  %155 = add nuw nsw i64 %148, 32
  %156 = icmp slt i64 %155, %137
  br i1 %156, label %146, label %202, !llvm.loop !7

157:                                              ; preds = %158
  call fastcc void @transpose(ptr noundef nonnull %4) #8
  br label %194

158:                                              ; preds = %158, %150
  %159 = phi i64 [ 0, %150 ], [ %188, %158 ]
  %160 = add i64 %159, %153
  %161 = mul nsw i64 %160, %137
  %162 = getelementptr float, ptr %149, i64 %161
  %163 = load <16 x float>, ptr %162, align 4
  %164 = bitcast <16 x float> %163 to <16 x i32>
  %165 = add <16 x i32> %164, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %166 = lshr <16 x i32> %164, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %167 = and <16 x i32> %166, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %168 = add <16 x i32> %165, %167
  %169 = fcmp contract uno <16 x float> %163, zeroinitializer
  %170 = or <16 x i32> %164, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %171 = select <16 x i1> %169, <16 x i32> %170, <16 x i32> %168
  %172 = lshr <16 x i32> %171, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %173 = trunc nuw <16 x i32> %172 to <16 x i16>
  %174 = getelementptr inbounds i8, ptr %162, i64 64
  %175 = load <16 x float>, ptr %174, align 4
  %176 = bitcast <16 x float> %175 to <16 x i32>
  %177 = add <16 x i32> %176, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %178 = lshr <16 x i32> %176, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %179 = and <16 x i32> %178, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %180 = add <16 x i32> %177, %179
  %181 = fcmp contract uno <16 x float> %175, zeroinitializer
  %182 = or <16 x i32> %176, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %183 = select <16 x i1> %181, <16 x i32> %182, <16 x i32> %180
  %184 = lshr <16 x i32> %183, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %185 = trunc nuw <16 x i32> %184 to <16 x i16>
  %186 = shufflevector <16 x i16> %173, <16 x i16> %185, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %187 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %159
  store <32 x i16> %186, ptr %187, align 64
  %188 = add nuw nsw i64 %159, 1
  %189 = icmp eq i64 %188, 16
  br i1 %189, label %157, label %158, !llvm.loop !10

190:                                              ; preds = %194
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %4) #3
  %191 = getelementptr inbounds i8, ptr %151, i64 1024
  %192 = add nsw i64 %152, 1
  %193 = icmp slt i64 %152, %145
  br i1 %193, label %150, label %154, !llvm.loop !11

194:                                              ; preds = %194, %157
  %195 = phi i64 [ 0, %157 ], [ %200, %194 ]
  %196 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %195
  %197 = load <16 x i32>, ptr %196, align 64
  %198 = shl nsw i64 %195, 6
  %199 = getelementptr inbounds i8, ptr %151, i64 %198
  store <16 x i32> %197, ptr %199, align 64
  %200 = add nuw nsw i64 %195, 1
  %201 = icmp eq i64 %200, 16
  br i1 %201, label %190, label %194, !llvm.loop !12

202:                                              ; preds = %154, %135, %64
  %203 = load ptr, ptr %58, align 8
  %204 = shl nsw i64 %65, 6
  %205 = getelementptr inbounds i8, ptr %203, i64 %204
  %206 = load <16 x float>, ptr %205, align 4
  %207 = fadd contract <16 x float> %206, zeroinitializer
  %208 = load ptr, ptr %59, align 8
  %209 = getelementptr inbounds i8, ptr %208, i64 %204
  %210 = load <16 x float>, ptr %209, align 4
  %211 = fadd contract <16 x float> %207, %210
  %212 = load ptr, ptr %60, align 8
  %213 = getelementptr inbounds i8, ptr %212, i64 %204
  store <16 x float> %211, ptr %213, align 4
  %214 = load i64, ptr %31, align 8
  %215 = icmp sgt i64 %214, 0
  br i1 %215, label %216, label %218

216:                                              ; preds = %202
  %217 = shl nsw i64 %65, 4
  br label %221

218:                                              ; preds = %221, %202
  %219 = add nsw i64 %65, 1
  %220 = icmp eq i64 %219, %50
  br i1 %220, label %251, label %64, !llvm.loop !13

221:                                              ; preds = %221, %216
  %222 = phi i64 [ 0, %216 ], [ %248, %221 ]
  %223 = load ptr, ptr %61, align 8
  %224 = load i64, ptr %8, align 8
  %225 = mul nsw i64 %224, %222
  %226 = getelementptr inbounds float, ptr %223, i64 %225
  %227 = getelementptr inbounds float, ptr %226, i64 %217
  %228 = load <16 x float>, ptr %227, align 4
  %229 = load ptr, ptr %62, align 8
  %230 = getelementptr inbounds i16, ptr %229, i64 %225
  %231 = getelementptr inbounds i16, ptr %230, i64 %217
  %232 = bitcast <16 x float> %228 to <16 x i32>
  %233 = add <16 x i32> %232, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %234 = lshr <16 x i32> %232, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %235 = and <16 x i32> %234, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %236 = add <16 x i32> %233, %235
  %237 = fcmp contract uno <16 x float> %228, zeroinitializer
  %238 = or <16 x i32> %232, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %239 = select <16 x i1> %237, <16 x i32> %238, <16 x i32> %236
  %240 = lshr <16 x i32> %239, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %241 = trunc nuw <16 x i32> %240 to <16 x i16>
  store <16 x i16> %241, ptr %231, align 2
  %242 = load ptr, ptr %63, align 8
  %243 = load i64, ptr %31, align 8
  %244 = mul nsw i64 %243, %65
  %245 = add nsw i64 %244, %222
  %246 = shl nsw i64 %245, 6
  %247 = getelementptr inbounds i8, ptr %242, i64 %246
  store <16 x float> %228, ptr %247, align 4
  %248 = add nuw nsw i64 %222, 1
  %249 = load i64, ptr %31, align 8
  %250 = icmp slt i64 %248, %249
  br i1 %250, label %221, label %218, !llvm.loop !14

251:                                              ; preds = %218, %19
  %252 = icmp eq i64 %21, 1
  br i1 %252, label %286, label %253

253:                                              ; preds = %251
  %254 = getelementptr inbounds i8, ptr %0, i64 56
  %255 = load ptr, ptr %254, align 8
  %256 = shl nsw i64 %7, 6
  %257 = getelementptr inbounds i8, ptr %255, i64 %256
  %258 = load i64, ptr %257, align 8
  %259 = add nsw i64 %258, 1
  store atomic i64 %259, ptr %257 release, align 8
  %260 = icmp sgt i64 %21, 0
  br i1 %260, label %261, label %286

261:                                              ; preds = %253
  %262 = getelementptr inbounds i8, ptr %0, i64 40
  br label %263

263:                                              ; preds = %270, %261
  %264 = phi i64 [ 0, %261 ], [ %271, %270 ]
  %265 = shl nsw i64 %264, 6
  %266 = load ptr, ptr %254, align 8
  %267 = getelementptr inbounds i8, ptr %266, i64 %265
  %268 = load atomic i64, ptr %267 acquire, align 8
  %269 = icmp sgt i64 %268, %258
  br i1 %269, label %270, label %273

270:                                              ; preds = %279, %263
  %271 = add nuw nsw i64 %264, 1
  %272 = icmp eq i64 %271, %21
  br i1 %272, label %286, label %263, !llvm.loop !15

273:                                              ; preds = %263, %279
  %274 = phi i32 [ %281, %279 ], [ 0, %263 ]
  tail call void @llvm.x86.sse2.pause()
  %275 = icmp eq i32 %274, 2000
  br i1 %275, label %276, label %279

276:                                              ; preds = %273
  %277 = load ptr, ptr %262, align 8
  %278 = tail call i32 %277() #7
  br label %279

279:                                              ; preds = %276, %273
  %280 = phi i32 [ 0, %276 ], [ %274, %273 ]
  %281 = add nsw i32 %280, 1
  %282 = load ptr, ptr %254, align 8
  %283 = getelementptr inbounds i8, ptr %282, i64 %265
  %284 = load atomic i64, ptr %283 acquire, align 8
  %285 = icmp sgt i64 %284, %258
  br i1 %285, label %270, label %273, !llvm.loop !16

286:                                              ; preds = %270, %251, %253
  %287 = sub nsw i64 %43, %42
  %288 = sub nsw i64 %29, %26
  %289 = shl nsw i64 %288, 2
  %290 = icmp eq i64 %43, %42
  %291 = icmp sgt i64 %287, 3
  %292 = select i1 %290, i1 true, i1 %291
  br i1 %292, label %295, label %293

293:                                              ; preds = %286
  %294 = sdiv i64 4, %287
  br label %295

295:                                              ; preds = %286, %293
  %296 = phi i64 [ %294, %293 ], [ 1, %286 ]
  %297 = getelementptr inbounds i8, ptr %0, i64 304
  %298 = load ptr, ptr %297, align 8
  %299 = getelementptr inbounds i8, ptr %0, i64 312
  %300 = load i64, ptr %299, align 8
  %301 = mul nsw i64 %300, %7
  %302 = getelementptr inbounds float, ptr %298, i64 %301
  %303 = getelementptr inbounds i8, ptr %302, i64 16384
  %304 = load i64, ptr %0, align 8
  %305 = icmp sgt i64 %304, 0
  br i1 %305, label %306, label %358

306:                                              ; preds = %295
  %307 = shl i64 %288, 10
  %308 = getelementptr inbounds i8, ptr %0, i64 16
  %309 = icmp sgt i64 %288, 0
  %310 = getelementptr inbounds i8, ptr %0, i64 176
  %311 = getelementptr inbounds i8, ptr %0, i64 64
  %312 = getelementptr inbounds i8, ptr %0, i64 160
  %313 = getelementptr inbounds i8, ptr %3, i64 1088
  %314 = getelementptr inbounds i8, ptr %3, i64 2176
  %315 = getelementptr inbounds i8, ptr %3, i64 3264
  %316 = getelementptr inbounds i8, ptr %3, i64 4352
  %317 = getelementptr inbounds i8, ptr %3, i64 5376
  %318 = getelementptr inbounds i8, ptr %3, i64 5384
  %319 = getelementptr inbounds i8, ptr %3, i64 5440
  %320 = getelementptr inbounds i8, ptr %3, i64 6464
  %321 = getelementptr inbounds i8, ptr %3, i64 6472
  %322 = getelementptr inbounds i8, ptr %3, i64 6528
  %323 = getelementptr inbounds i8, ptr %3, i64 7552
  %324 = getelementptr inbounds i8, ptr %3, i64 7560
  %325 = getelementptr inbounds i8, ptr %3, i64 7616
  %326 = getelementptr inbounds i8, ptr %3, i64 8640
  %327 = getelementptr inbounds i8, ptr %3, i64 8648
  %328 = mul i64 %307, %287
  %329 = icmp sgt i64 %287, 0
  %330 = getelementptr inbounds i8, ptr %0, i64 120
  %331 = getelementptr inbounds i8, ptr %0, i64 168
  %332 = getelementptr inbounds i8, ptr %2, i64 1088
  %333 = getelementptr inbounds i8, ptr %2, i64 2176
  %334 = getelementptr inbounds i8, ptr %2, i64 3264
  %335 = getelementptr inbounds i8, ptr %2, i64 4352
  %336 = getelementptr inbounds i8, ptr %2, i64 5376
  %337 = getelementptr inbounds i8, ptr %2, i64 5384
  %338 = getelementptr inbounds i8, ptr %2, i64 6528
  %339 = getelementptr inbounds i8, ptr %2, i64 7552
  %340 = getelementptr inbounds i8, ptr %2, i64 7560
  %341 = getelementptr inbounds i8, ptr %2, i64 7616
  %342 = getelementptr inbounds i8, ptr %2, i64 8640
  %343 = getelementptr inbounds i8, ptr %2, i64 8648
  %344 = getelementptr inbounds i8, ptr %0, i64 152
  %345 = getelementptr inbounds i8, ptr %0, i64 144
  %346 = getelementptr inbounds i8, ptr %0, i64 128
  %347 = getelementptr inbounds i8, ptr %0, i64 136
  %348 = getelementptr inbounds i8, ptr %2, i64 5440
  %349 = getelementptr inbounds i8, ptr %2, i64 6464
  %350 = getelementptr inbounds i8, ptr %2, i64 6472
  %351 = getelementptr inbounds i8, ptr %0, i64 56
  %352 = shl nsw i64 %7, 6
  %353 = icmp sgt i64 %21, 0
  %354 = getelementptr inbounds i8, ptr %0, i64 40
  br label %359

355:                                              ; preds = %1134, %512
  %356 = load i64, ptr %0, align 8
  %357 = icmp slt i64 %362, %356
  br i1 %357, label %359, label %358, !llvm.loop !17

358:                                              ; preds = %355, %295
  ret void

359:                                              ; preds = %306, %355
  %360 = phi i64 [ %304, %306 ], [ %356, %355 ]
  %361 = phi i64 [ 0, %306 ], [ %362, %355 ]
  %362 = add nsw i64 %361, %296
  %363 = icmp slt i64 %362, %360
  %364 = sub nsw i64 %360, %361
  %365 = select i1 %363, i64 %296, i64 %364
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %3) #3
  %366 = load i64, ptr %308, align 8
  %367 = sdiv i64 %366, 32
  %368 = shl nsw i64 %366, 1
  br i1 %309, label %369, label %512

369:                                              ; preds = %359
  %370 = mul nsw i64 %365, %287
  %371 = icmp sgt i64 %370, 0
  %372 = icmp sgt i64 %366, 31
  br label %373

373:                                              ; preds = %378, %369
  %374 = phi i64 [ 0, %369 ], [ %379, %378 ]
  %375 = add nsw i64 %374, %30
  %376 = shl nsw i64 %375, 6
  %377 = mul nsw i64 %375, %367
  br label %381

378:                                              ; preds = %395
  %379 = add nuw nsw i64 %374, 4
  %380 = icmp slt i64 %379, %289
  br i1 %380, label %373, label %512, !llvm.loop !18

381:                                              ; preds = %395, %373
  %382 = phi i1 [ true, %373 ], [ false, %395 ]
  %383 = phi i64 [ 0, %373 ], [ 2, %395 ]
  %384 = load ptr, ptr %310, align 8
  %385 = getelementptr inbounds i8, ptr %384, i64 %376
  %386 = shl nuw nsw i64 %383, 8
  %387 = shl nuw nsw i64 %383, 6
  %388 = getelementptr inbounds i8, ptr %385, i64 %387
  %389 = or disjoint i64 %386, 256
  %390 = lshr exact i64 %389, 2
  %391 = getelementptr inbounds i8, ptr %385, i64 %390
  br i1 %371, label %392, label %395

392:                                              ; preds = %381
  %393 = or disjoint i64 %383, %377
  %394 = shl nsw i64 %393, 10
  br label %396

395:                                              ; preds = %499, %381
  br i1 %382, label %381, label %378, !llvm.loop !19

396:                                              ; preds = %392, %499
  %397 = phi i64 [ %500, %499 ], [ 0, %392 ]
  %398 = or disjoint i64 %397, 1
  %399 = icmp slt i64 %398, %370
  %400 = select i1 %399, i64 %398, i64 %397
  %401 = load ptr, ptr %311, align 8
  %402 = sdiv i64 %397, %287
  %403 = load i64, ptr %31, align 8
  %404 = srem i64 %397, %287
  %405 = add nsw i64 %404, %42
  %406 = shl nsw i64 %405, 4
  %407 = load i64, ptr %308, align 8
  %408 = sdiv i64 %400, %287
  %409 = add nsw i64 %408, %361
  %410 = mul nsw i64 %409, %403
  %411 = srem i64 %400, %287
  %412 = add nsw i64 %411, %42
  %413 = shl nsw i64 %412, 4
  %414 = add nsw i64 %413, %410
  %415 = load ptr, ptr %312, align 8
  %416 = load <16 x float>, ptr %388, align 4
  br label %417

417:                                              ; preds = %417, %396
  %418 = phi i64 [ 0, %396 ], [ %420, %417 ]
  %419 = getelementptr inbounds [16 x <16 x float>], ptr %3, i64 0, i64 %418
  store <16 x float> %416, ptr %419, align 64
  %420 = add nuw nsw i64 %418, 1
  %421 = icmp eq i64 %420, 16
  br i1 %421, label %422, label %417, !llvm.loop !20

422:                                              ; preds = %417
  %423 = add nsw i64 %402, %361
  %424 = mul nsw i64 %423, %403
  %425 = add nsw i64 %406, %424
  %426 = mul nsw i64 %414, %407
  %427 = load <16 x float>, ptr %391, align 4
  br label %428

428:                                              ; preds = %428, %422
  %429 = phi i64 [ 0, %422 ], [ %431, %428 ]
  %430 = getelementptr inbounds [16 x <16 x float>], ptr %313, i64 0, i64 %429
  store <16 x float> %427, ptr %430, align 64
  %431 = add nuw nsw i64 %429, 1
  %432 = icmp eq i64 %431, 16
  br i1 %432, label %433, label %428, !llvm.loop !20

433:                                              ; preds = %428
  %434 = getelementptr inbounds i16, ptr %401, i64 %426
  br label %435

435:                                              ; preds = %435, %433
  %436 = phi i64 [ %438, %435 ], [ 0, %433 ]
  %437 = getelementptr inbounds [16 x <16 x float>], ptr %314, i64 0, i64 %436
  store <16 x float> %416, ptr %437, align 64
  %438 = add nuw nsw i64 %436, 1
  %439 = icmp eq i64 %438, 16
  br i1 %439, label %440, label %435, !llvm.loop !20

440:                                              ; preds = %435
  %441 = mul nsw i64 %425, %407
  br label %442

442:                                              ; preds = %440, %442
  %443 = phi i64 [ %445, %442 ], [ 0, %440 ]
  %444 = getelementptr inbounds [16 x <16 x float>], ptr %315, i64 0, i64 %443
  store <16 x float> %427, ptr %444, align 64
  %445 = add nuw nsw i64 %443, 1
  %446 = icmp eq i64 %445, 16
  br i1 %446, label %447, label %442, !llvm.loop !20

447:                                              ; preds = %442
  %448 = getelementptr inbounds i16, ptr %401, i64 %441
  br i1 %372, label %449, label %451

449:                                              ; preds = %447
  %450 = getelementptr inbounds i8, ptr %415, i64 %394
  br label %502

451:                                              ; preds = %502, %447
  %452 = mul nuw nsw i64 %397, %289
  %453 = add nuw nsw i64 %452, %374
  %454 = shl nsw i64 %453, 10
  %455 = getelementptr inbounds i8, ptr %303, i64 %454
  %456 = mul nuw nsw i64 %400, %289
  %457 = add nuw nsw i64 %456, %374
  %458 = getelementptr inbounds float, ptr %455, i64 %386
  br label %459

459:                                              ; preds = %459, %451
  %460 = phi i64 [ 0, %451 ], [ %465, %459 ]
  %461 = shl nsw i64 %460, 6
  %462 = getelementptr inbounds i8, ptr %458, i64 %461
  %463 = getelementptr inbounds [16 x <16 x float>], ptr %3, i64 0, i64 %460
  %464 = load <16 x float>, ptr %463, align 64
  store <16 x float> %464, ptr %462, align 4
  %465 = add nuw nsw i64 %460, 1
  %466 = icmp eq i64 %465, 16
  br i1 %466, label %467, label %459, !llvm.loop !21

467:                                              ; preds = %459
  %468 = getelementptr inbounds float, ptr %455, i64 %389
  br label %469

469:                                              ; preds = %469, %467
  %470 = phi i64 [ 0, %467 ], [ %475, %469 ]
  %471 = shl nsw i64 %470, 6
  %472 = getelementptr inbounds i8, ptr %468, i64 %471
  %473 = getelementptr inbounds [16 x <16 x float>], ptr %313, i64 0, i64 %470
  %474 = load <16 x float>, ptr %473, align 64
  store <16 x float> %474, ptr %472, align 4
  %475 = add nuw nsw i64 %470, 1
  %476 = icmp eq i64 %475, 16
  br i1 %476, label %477, label %469, !llvm.loop !21

477:                                              ; preds = %469
  %478 = shl nsw i64 %457, 10
  %479 = getelementptr inbounds i8, ptr %303, i64 %478
  %480 = getelementptr inbounds float, ptr %479, i64 %386
  br label %481

481:                                              ; preds = %481, %477
  %482 = phi i64 [ 0, %477 ], [ %487, %481 ]
  %483 = shl nsw i64 %482, 6
  %484 = getelementptr inbounds i8, ptr %480, i64 %483
  %485 = getelementptr inbounds [16 x <16 x float>], ptr %314, i64 0, i64 %482
  %486 = load <16 x float>, ptr %485, align 64
  store <16 x float> %486, ptr %484, align 4
  %487 = add nuw nsw i64 %482, 1
  %488 = icmp eq i64 %487, 16
  br i1 %488, label %489, label %481, !llvm.loop !21

489:                                              ; preds = %481
  %490 = getelementptr inbounds float, ptr %479, i64 %389
  br label %491

491:                                              ; preds = %491, %489
  %492 = phi i64 [ 0, %489 ], [ %497, %491 ]
  %493 = shl nsw i64 %492, 6
  %494 = getelementptr inbounds i8, ptr %490, i64 %493
  %495 = getelementptr inbounds [16 x <16 x float>], ptr %315, i64 0, i64 %492
  %496 = load <16 x float>, ptr %495, align 64
  store <16 x float> %496, ptr %494, align 4
  %497 = add nuw nsw i64 %492, 1
  %498 = icmp eq i64 %497, 16
  br i1 %498, label %499, label %491, !llvm.loop !21

499:                                              ; preds = %491
  %500 = add nuw nsw i64 %397, 2
  %501 = icmp slt i64 %500, %370
  br i1 %501, label %396, label %395, !llvm.loop !22

502:                                              ; preds = %502, %449
  %503 = phi i64 [ %509, %502 ], [ 0, %449 ]
  %504 = phi ptr [ %510, %502 ], [ %450, %449 ]
  %505 = shl nsw i64 %503, 5
  %506 = getelementptr inbounds i16, ptr %448, i64 %505
  store ptr %506, ptr %317, align 64
  store i64 %368, ptr %318, align 8
  %507 = getelementptr inbounds i16, ptr %434, i64 %505
  store ptr %507, ptr %320, align 64
  store i64 %368, ptr %321, align 8
  store ptr %504, ptr %323, align 64
  store i64 64, ptr %324, align 8
  %508 = getelementptr inbounds i8, ptr %504, i64 1024
  store ptr %508, ptr %326, align 64
  store i64 64, ptr %327, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %3, ptr noundef nonnull %316, ptr noundef nonnull %322) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %314, ptr noundef nonnull %319, ptr noundef nonnull %322) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %313, ptr noundef nonnull %316, ptr noundef nonnull %325) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %315, ptr noundef nonnull %319, ptr noundef nonnull %325) #8
  %509 = add nuw nsw i64 %503, 1
  %510 = getelementptr inbounds i8, ptr %504, i64 4096
  %511 = icmp eq i64 %509, %367
  br i1 %511, label %451, label %502, !llvm.loop !23

512:                                              ; preds = %378, %359
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %3) #3
  %513 = add nsw i64 %365, %361
  %514 = icmp sgt i64 %365, 0
  br i1 %514, label %515, label %355

515:                                              ; preds = %512, %1134
  %516 = phi i64 [ %1135, %1134 ], [ %361, %512 ]
  %517 = sub nsw i64 %516, %361
  %518 = mul nsw i64 %328, %517
  %519 = getelementptr inbounds float, ptr %303, i64 %518
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %2) #3
  %520 = load i64, ptr %8, align 8
  %521 = sdiv i64 %520, 32
  %522 = shl nsw i64 %520, 1
  br i1 %309, label %523, label %1105

523:                                              ; preds = %515
  %524 = shl i64 %521, 10
  %525 = add nsw i64 %521, -1
  %526 = icmp sgt i64 %520, 31
  %527 = add nsw i64 %516, 1
  %528 = shl nsw i64 %521, 1
  %529 = add nsw i64 %528, -1
  br label %530

530:                                              ; preds = %619, %523
  %531 = phi i64 [ 0, %523 ], [ %624, %619 ]
  %532 = phi ptr [ null, %523 ], [ %623, %619 ]
  %533 = phi i64 [ 0, %523 ], [ %622, %619 ]
  %534 = phi i64 [ 0, %523 ], [ %621, %619 ]
  %535 = phi i64 [ 0, %523 ], [ %620, %619 ]
  br i1 %329, label %536, label %619

536:                                              ; preds = %530
  %537 = shl nsw i64 %531, 10
  %538 = getelementptr i8, ptr %519, i64 %537
  %539 = add nsw i64 %531, %30
  %540 = mul i64 %524, %539
  br label %626

541:                                              ; preds = %619
  %542 = icmp sgt i64 %622, 0
  br i1 %542, label %543, label %1105

543:                                              ; preds = %541, %617
  %544 = phi i64 [ %569, %617 ], [ 0, %541 ]
  %545 = load i64, ptr %8, align 8
  %546 = sdiv i64 %545, 16
  %547 = and i64 %544, 15
  %548 = lshr i64 %544, 4
  %549 = and i64 %548, 3
  %550 = lshr i64 %544, 6
  %551 = add nsw i64 %549, %620
  %552 = add nsw i64 %550, %621
  %553 = shl nsw i64 %552, 4
  %554 = or disjoint i64 %553, %547
  %555 = mul nsw i64 %546, %516
  %556 = add nsw i64 %555, %551
  %557 = load i64, ptr %31, align 8
  %558 = mul nsw i64 %556, %557
  %559 = add nsw i64 %558, %554
  %560 = shl nuw nsw i64 %549, 10
  %561 = shl i64 %550, 12
  %562 = getelementptr i8, ptr %623, i64 %561
  %563 = getelementptr i8, ptr %562, i64 %560
  %564 = shl nuw nsw i64 %547, 6
  %565 = getelementptr inbounds i8, ptr %563, i64 %564
  %566 = load <16 x float>, ptr %565, align 4
  %567 = fcmp olt <16 x float> %566, zeroinitializer
  %568 = select <16 x i1> %567, <16 x float> zeroinitializer, <16 x float> %566
  %569 = add nuw nsw i64 %544, 1
  %570 = load ptr, ptr %344, align 8
  %571 = mul nsw i64 %557, %546
  %572 = add nsw i64 %559, %571
  %573 = shl nsw i64 %572, 6
  %574 = getelementptr inbounds i8, ptr %570, i64 %573
  store <16 x float> zeroinitializer, ptr %574, align 4
  %575 = load ptr, ptr %330, align 8
  %576 = load i64, ptr %31, align 8
  %577 = mul nsw i64 %576, %527
  %578 = add nsw i64 %577, %554
  %579 = load i64, ptr %8, align 8
  %580 = mul nsw i64 %578, %579
  %581 = getelementptr inbounds i16, ptr %575, i64 %580
  %582 = shl nsw i64 %551, 4
  %583 = getelementptr inbounds i16, ptr %581, i64 %582
  %584 = bitcast <16 x float> %568 to <16 x i32>
  %585 = add <16 x i32> %584, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %586 = lshr <16 x i32> %584, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %587 = and <16 x i32> %586, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %588 = add <16 x i32> %585, %587
  %589 = fcmp contract uno <16 x float> %568, zeroinitializer
  %590 = or <16 x i32> %584, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %591 = select <16 x i1> %589, <16 x i32> %590, <16 x i32> %588
  %592 = lshr <16 x i32> %591, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %593 = trunc nuw <16 x i32> %592 to <16 x i16>
  store <16 x i16> %593, ptr %583, align 2
  %594 = load ptr, ptr %345, align 8
  %595 = icmp eq ptr %594, null
  br i1 %595, label %600, label %596

596:                                              ; preds = %543
  %597 = shl nsw i64 %559, 5
  %598 = getelementptr inbounds i8, ptr %594, i64 %597
  %599 = fptrunc <16 x float> %568 to <16 x half>
  store <16 x half> %599, ptr %598, align 2
  br label %600

600:                                              ; preds = %596, %543
  %601 = load i64, ptr %0, align 8
  %602 = add nsw i64 %601, -1
  %603 = icmp eq i64 %602, %516
  br i1 %603, label %604, label %617

604:                                              ; preds = %600
  %605 = load ptr, ptr %346, align 8
  %606 = load i64, ptr %8, align 8
  %607 = mul nsw i64 %606, %554
  %608 = getelementptr inbounds float, ptr %605, i64 %607
  %609 = getelementptr inbounds float, ptr %608, i64 %582
  store <16 x float> %568, ptr %609, align 4
  %610 = load ptr, ptr %347, align 8
  %611 = icmp eq ptr %610, null
  br i1 %611, label %617, label %612

612:                                              ; preds = %604
  %613 = load i64, ptr %8, align 8
  %614 = mul nsw i64 %613, %554
  %615 = getelementptr inbounds float, ptr %610, i64 %614
  %616 = getelementptr inbounds float, ptr %615, i64 %582
  store <16 x float> zeroinitializer, ptr %616, align 4
  br label %617

617:                                              ; preds = %612, %604, %600
  %618 = icmp eq i64 %569, %622
  br i1 %618, label %1105, label %543, !llvm.loop !24

619:                                              ; preds = %1102, %530
  %620 = phi i64 [ %535, %530 ], [ %539, %1102 ]
  %621 = phi i64 [ %534, %530 ], [ %640, %1102 ]
  %622 = phi i64 [ %533, %530 ], [ %1020, %1102 ]
  %623 = phi ptr [ %532, %530 ], [ %636, %1102 ]
  %624 = add nuw nsw i64 %531, 4
  %625 = icmp slt i64 %624, %289
  br i1 %625, label %530, label %541, !llvm.loop !25

626:                                              ; preds = %1102, %536
  %627 = phi i64 [ 0, %536 ], [ %1103, %1102 ]
  %628 = phi ptr [ %532, %536 ], [ %636, %1102 ]
  %629 = phi i64 [ %533, %536 ], [ %1020, %1102 ]
  %630 = phi i64 [ %534, %536 ], [ %640, %1102 ]
  %631 = phi i64 [ %535, %536 ], [ %539, %1102 ]
  %632 = or disjoint i64 %627, 1
  %633 = icmp slt i64 %632, %287
  %634 = icmp eq ptr %628, %302
  %635 = select i1 %634, i64 8192, i64 0
  %636 = getelementptr inbounds i8, ptr %302, i64 %635
  %637 = load ptr, ptr %330, align 8
  %638 = load i64, ptr %31, align 8
  %639 = mul nsw i64 %638, %516
  %640 = add nsw i64 %627, %42
  %641 = shl nsw i64 %640, 4
  %642 = add nsw i64 %639, %641
  %643 = load i64, ptr %8, align 8
  %644 = mul nsw i64 %642, %643
  %645 = getelementptr inbounds i16, ptr %637, i64 %644
  %646 = shl nsw i64 %643, 5
  %647 = getelementptr inbounds i8, ptr %645, i64 %646
  %648 = mul nuw nsw i64 %627, %307
  %649 = getelementptr float, ptr %538, i64 %648
  %650 = getelementptr inbounds float, ptr %649, i64 %307
  %651 = load ptr, ptr %331, align 8
  %652 = getelementptr inbounds i8, ptr %651, i64 %540
  br i1 %633, label %830, label %653

653:                                              ; preds = %626, %653
  %654 = phi i64 [ %659, %653 ], [ 0, %626 ]
  %655 = shl nsw i64 %654, 6
  %656 = getelementptr inbounds i8, ptr %649, i64 %655
  %657 = load <16 x float>, ptr %656, align 4
  %658 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %654
  store <16 x float> %657, ptr %658, align 64
  %659 = add nuw nsw i64 %654, 1
  %660 = icmp eq i64 %659, 16
  br i1 %660, label %661, label %653, !llvm.loop !20

661:                                              ; preds = %653
  %662 = getelementptr inbounds i8, ptr %649, i64 1024
  br label %663

663:                                              ; preds = %663, %661
  %664 = phi i64 [ 0, %661 ], [ %669, %663 ]
  %665 = shl nsw i64 %664, 6
  %666 = getelementptr inbounds i8, ptr %662, i64 %665
  %667 = load <16 x float>, ptr %666, align 4
  %668 = getelementptr inbounds [16 x <16 x float>], ptr %332, i64 0, i64 %664
  store <16 x float> %667, ptr %668, align 64
  %669 = add nuw nsw i64 %664, 1
  %670 = icmp eq i64 %669, 16
  br i1 %670, label %671, label %663, !llvm.loop !20

671:                                              ; preds = %663
  %672 = getelementptr inbounds i8, ptr %649, i64 2048
  br label %673

673:                                              ; preds = %673, %671
  %674 = phi i64 [ 0, %671 ], [ %679, %673 ]
  %675 = shl nsw i64 %674, 6
  %676 = getelementptr inbounds i8, ptr %672, i64 %675
  %677 = load <16 x float>, ptr %676, align 4
  %678 = getelementptr inbounds [16 x <16 x float>], ptr %333, i64 0, i64 %674
  store <16 x float> %677, ptr %678, align 64
  %679 = add nuw nsw i64 %674, 1
  %680 = icmp eq i64 %679, 16
  br i1 %680, label %681, label %673, !llvm.loop !20

681:                                              ; preds = %673
  %682 = getelementptr inbounds i8, ptr %649, i64 3072
  br label %683

683:                                              ; preds = %683, %681
  %684 = phi i64 [ 0, %681 ], [ %689, %683 ]
  %685 = shl nsw i64 %684, 6
  %686 = getelementptr inbounds i8, ptr %682, i64 %685
  %687 = load <16 x float>, ptr %686, align 4
  %688 = getelementptr inbounds [16 x <16 x float>], ptr %334, i64 0, i64 %684
  store <16 x float> %687, ptr %688, align 64
  %689 = add nuw nsw i64 %684, 1
  %690 = icmp eq i64 %689, 16
  br i1 %690, label %691, label %683, !llvm.loop !20

691:                                              ; preds = %683
  %692 = add i64 %525, %629
  %693 = sdiv i64 %692, %521
  br i1 %526, label %694, label %696

694:                                              ; preds = %691
  %695 = icmp sgt i64 %693, 0
  br label %736

696:                                              ; preds = %825, %691
  %697 = phi i64 [ 0, %691 ], [ %826, %825 ]
  br label %698

698:                                              ; preds = %698, %696
  %699 = phi i64 [ %704, %698 ], [ 0, %696 ]
  %700 = shl nsw i64 %699, 6
  %701 = getelementptr inbounds i8, ptr %636, i64 %700
  %702 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %699
  %703 = load <16 x float>, ptr %702, align 64
  store <16 x float> %703, ptr %701, align 4
  %704 = add nuw nsw i64 %699, 1
  %705 = icmp eq i64 %704, 16
  br i1 %705, label %706, label %698, !llvm.loop !21

706:                                              ; preds = %698
  %707 = getelementptr inbounds i8, ptr %636, i64 1024
  br label %708

708:                                              ; preds = %708, %706
  %709 = phi i64 [ 0, %706 ], [ %714, %708 ]
  %710 = shl nsw i64 %709, 6
  %711 = getelementptr inbounds i8, ptr %707, i64 %710
  %712 = getelementptr inbounds [16 x <16 x float>], ptr %332, i64 0, i64 %709
  %713 = load <16 x float>, ptr %712, align 64
  store <16 x float> %713, ptr %711, align 4
  %714 = add nuw nsw i64 %709, 1
  %715 = icmp eq i64 %714, 16
  br i1 %715, label %716, label %708, !llvm.loop !21

716:                                              ; preds = %708
  %717 = getelementptr inbounds i8, ptr %636, i64 2048
  br label %718

718:                                              ; preds = %718, %716
  %719 = phi i64 [ 0, %716 ], [ %724, %718 ]
  %720 = shl nsw i64 %719, 6
  %721 = getelementptr inbounds i8, ptr %717, i64 %720
  %722 = getelementptr inbounds [16 x <16 x float>], ptr %333, i64 0, i64 %719
  %723 = load <16 x float>, ptr %722, align 64
  store <16 x float> %723, ptr %721, align 4
  %724 = add nuw nsw i64 %719, 1
  %725 = icmp eq i64 %724, 16
  br i1 %725, label %726, label %718, !llvm.loop !21

726:                                              ; preds = %718
  %727 = getelementptr inbounds i8, ptr %636, i64 3072
  br label %728

728:                                              ; preds = %728, %726
  %729 = phi i64 [ 0, %726 ], [ %734, %728 ]
  %730 = shl nsw i64 %729, 6
  %731 = getelementptr inbounds i8, ptr %727, i64 %730
  %732 = getelementptr inbounds [16 x <16 x float>], ptr %334, i64 0, i64 %729
  %733 = load <16 x float>, ptr %732, align 64
  store <16 x float> %733, ptr %731, align 4
  %734 = add nuw nsw i64 %729, 1
  %735 = icmp eq i64 %734, 16
  br i1 %735, label %1018, label %728, !llvm.loop !21

736:                                              ; preds = %825, %694
  %737 = phi ptr [ %652, %694 ], [ %828, %825 ]
  %738 = phi i64 [ 0, %694 ], [ %827, %825 ]
  %739 = phi i64 [ 0, %694 ], [ %826, %825 ]
  %740 = shl nsw i64 %738, 6
  %741 = getelementptr inbounds i8, ptr %645, i64 %740
  store ptr %741, ptr %336, align 64
  store i64 %522, ptr %337, align 8
  store ptr %737, ptr %339, align 64
  store i64 64, ptr %340, align 8
  %742 = getelementptr inbounds i8, ptr %737, i64 1024
  store ptr %742, ptr %342, align 64
  store i64 64, ptr %343, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %335, ptr noundef nonnull %338) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %332, ptr noundef nonnull %335, ptr noundef nonnull %341) #8
  %743 = getelementptr inbounds i8, ptr %737, i64 2048
  store ptr %743, ptr %339, align 64
  store i64 64, ptr %340, align 8
  %744 = getelementptr inbounds i8, ptr %737, i64 3072
  store ptr %744, ptr %342, align 64
  store i64 64, ptr %343, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %333, ptr noundef nonnull %335, ptr noundef nonnull %338) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %334, ptr noundef nonnull %335, ptr noundef nonnull %341) #8
  br i1 %695, label %745, label %825

745:                                              ; preds = %736
  %746 = add i64 %739, %693
  br label %747

747:                                              ; preds = %823, %745
  %748 = phi i64 [ %775, %823 ], [ %739, %745 ]
  %749 = icmp slt i64 %748, %629
  br i1 %749, label %750, label %825

750:                                              ; preds = %747
  %751 = load i64, ptr %8, align 8
  %752 = sdiv i64 %751, 16
  %753 = and i64 %748, 15
  %754 = ashr i64 %748, 4
  %755 = srem i64 %754, 4
  %756 = sdiv i64 %754, 4
  %757 = add nsw i64 %755, %631
  %758 = add nsw i64 %756, %630
  %759 = shl nsw i64 %758, 4
  %760 = or disjoint i64 %759, %753
  %761 = mul nsw i64 %752, %516
  %762 = add nsw i64 %761, %757
  %763 = load i64, ptr %31, align 8
  %764 = mul nsw i64 %762, %763
  %765 = add nsw i64 %764, %760
  %766 = shl nsw i64 %755, 10
  %767 = shl i64 %756, 12
  %768 = getelementptr i8, ptr %628, i64 %767
  %769 = getelementptr i8, ptr %768, i64 %766
  %770 = shl nuw nsw i64 %753, 6
  %771 = getelementptr inbounds i8, ptr %769, i64 %770
  %772 = load <16 x float>, ptr %771, align 4
  %773 = fcmp olt <16 x float> %772, zeroinitializer
  %774 = select <16 x i1> %773, <16 x float> zeroinitializer, <16 x float> %772
  %775 = add nsw i64 %748, 1
  %776 = load ptr, ptr %344, align 8
  %777 = mul nsw i64 %763, %752
  %778 = add nsw i64 %765, %777
  %779 = shl nsw i64 %778, 6
  %780 = getelementptr inbounds i8, ptr %776, i64 %779
  store <16 x float> zeroinitializer, ptr %780, align 4
  %781 = load ptr, ptr %330, align 8
  %782 = load i64, ptr %31, align 8
  %783 = mul nsw i64 %782, %527
  %784 = add nsw i64 %783, %760
  %785 = load i64, ptr %8, align 8
  %786 = mul nsw i64 %784, %785
  %787 = getelementptr inbounds i16, ptr %781, i64 %786
  %788 = shl nsw i64 %757, 4
  %789 = getelementptr inbounds i16, ptr %787, i64 %788
  %790 = bitcast <16 x float> %774 to <16 x i32>
  %791 = add <16 x i32> %790, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %792 = lshr <16 x i32> %790, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %793 = and <16 x i32> %792, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %794 = add <16 x i32> %791, %793
  %795 = fcmp contract uno <16 x float> %774, zeroinitializer
  %796 = or <16 x i32> %790, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %797 = select <16 x i1> %795, <16 x i32> %796, <16 x i32> %794
  %798 = lshr <16 x i32> %797, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %799 = trunc nuw <16 x i32> %798 to <16 x i16>
  store <16 x i16> %799, ptr %789, align 2
  %800 = load ptr, ptr %345, align 8
  %801 = icmp eq ptr %800, null
  br i1 %801, label %806, label %802

802:                                              ; preds = %750
  %803 = shl nsw i64 %765, 5
  %804 = getelementptr inbounds i8, ptr %800, i64 %803
  %805 = fptrunc <16 x float> %774 to <16 x half>
  store <16 x half> %805, ptr %804, align 2
  br label %806

806:                                              ; preds = %802, %750
  %807 = load i64, ptr %0, align 8
  %808 = add nsw i64 %807, -1
  %809 = icmp eq i64 %808, %516
  br i1 %809, label %810, label %823

810:                                              ; preds = %806
  %811 = load ptr, ptr %346, align 8
  %812 = load i64, ptr %8, align 8
  %813 = mul nsw i64 %812, %760
  %814 = getelementptr inbounds float, ptr %811, i64 %813
  %815 = getelementptr inbounds float, ptr %814, i64 %788
  store <16 x float> %774, ptr %815, align 4
  %816 = load ptr, ptr %347, align 8
  %817 = icmp eq ptr %816, null
  br i1 %817, label %823, label %818

818:                                              ; preds = %810
  %819 = load i64, ptr %8, align 8
  %820 = mul nsw i64 %819, %760
  %821 = getelementptr inbounds float, ptr %816, i64 %820
  %822 = getelementptr inbounds float, ptr %821, i64 %788
  store <16 x float> zeroinitializer, ptr %822, align 4
  br label %823

823:                                              ; preds = %818, %810, %806
  %824 = icmp eq i64 %775, %746
  br i1 %824, label %825, label %747, !llvm.loop !24

825:                                              ; preds = %823, %747, %736
  %826 = phi i64 [ %739, %736 ], [ %746, %823 ], [ %748, %747 ]
  %827 = add nuw nsw i64 %738, 1
  %828 = getelementptr inbounds i8, ptr %737, i64 4096
  %829 = icmp eq i64 %827, %521
  br i1 %829, label %696, label %736, !llvm.loop !26

830:                                              ; preds = %626
  %831 = add i64 %529, %629
  %832 = sdiv i64 %831, %528
  %833 = icmp sgt i64 %832, 0
  br label %834

834:                                              ; preds = %924, %830
  %835 = phi i1 [ true, %830 ], [ false, %924 ]
  %836 = phi i64 [ 0, %830 ], [ 2, %924 ]
  %837 = phi i64 [ 0, %830 ], [ %884, %924 ]
  %838 = shl nuw nsw i64 %836, 8
  %839 = getelementptr inbounds float, ptr %649, i64 %838
  br label %840

840:                                              ; preds = %840, %834
  %841 = phi i64 [ 0, %834 ], [ %846, %840 ]
  %842 = shl nsw i64 %841, 6
  %843 = getelementptr inbounds i8, ptr %839, i64 %842
  %844 = load <16 x float>, ptr %843, align 4
  %845 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %841
  store <16 x float> %844, ptr %845, align 64
  %846 = add nuw nsw i64 %841, 1
  %847 = icmp eq i64 %846, 16
  br i1 %847, label %848, label %840, !llvm.loop !20

848:                                              ; preds = %840
  %849 = or disjoint i64 %838, 256
  %850 = getelementptr inbounds float, ptr %649, i64 %849
  br label %851

851:                                              ; preds = %851, %848
  %852 = phi i64 [ 0, %848 ], [ %857, %851 ]
  %853 = shl nsw i64 %852, 6
  %854 = getelementptr inbounds i8, ptr %850, i64 %853
  %855 = load <16 x float>, ptr %854, align 4
  %856 = getelementptr inbounds [16 x <16 x float>], ptr %332, i64 0, i64 %852
  store <16 x float> %855, ptr %856, align 64
  %857 = add nuw nsw i64 %852, 1
  %858 = icmp eq i64 %857, 16
  br i1 %858, label %859, label %851, !llvm.loop !20

859:                                              ; preds = %851
  %860 = getelementptr inbounds float, ptr %650, i64 %838
  br label %861

861:                                              ; preds = %861, %859
  %862 = phi i64 [ 0, %859 ], [ %867, %861 ]
  %863 = shl nsw i64 %862, 6
  %864 = getelementptr inbounds i8, ptr %860, i64 %863
  %865 = load <16 x float>, ptr %864, align 4
  %866 = getelementptr inbounds [16 x <16 x float>], ptr %333, i64 0, i64 %862
  store <16 x float> %865, ptr %866, align 64
  %867 = add nuw nsw i64 %862, 1
  %868 = icmp eq i64 %867, 16
  br i1 %868, label %869, label %861, !llvm.loop !20

869:                                              ; preds = %861
  %870 = getelementptr inbounds float, ptr %650, i64 %849
  br label %871

871:                                              ; preds = %871, %869
  %872 = phi i64 [ 0, %869 ], [ %877, %871 ]
  %873 = shl nsw i64 %872, 6
  %874 = getelementptr inbounds i8, ptr %870, i64 %873
  %875 = load <16 x float>, ptr %874, align 4
  %876 = getelementptr inbounds [16 x <16 x float>], ptr %334, i64 0, i64 %872
  store <16 x float> %875, ptr %876, align 64
  %877 = add nuw nsw i64 %872, 1
  %878 = icmp eq i64 %877, 16
  br i1 %878, label %879, label %871, !llvm.loop !20

879:                                              ; preds = %871
  br i1 %526, label %880, label %883

880:                                              ; preds = %879
  %881 = shl nuw nsw i64 %836, 10
  %882 = getelementptr inbounds i8, ptr %652, i64 %881
  br label %925

883:                                              ; preds = %1013, %879
  %884 = phi i64 [ %837, %879 ], [ %1014, %1013 ]
  %885 = getelementptr inbounds float, ptr %636, i64 %838
  br label %886

886:                                              ; preds = %886, %883
  %887 = phi i64 [ 0, %883 ], [ %892, %886 ]
  %888 = shl nsw i64 %887, 6
  %889 = getelementptr inbounds i8, ptr %885, i64 %888
  %890 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %887
  %891 = load <16 x float>, ptr %890, align 64
  store <16 x float> %891, ptr %889, align 4
  %892 = add nuw nsw i64 %887, 1
  %893 = icmp eq i64 %892, 16
  br i1 %893, label %894, label %886, !llvm.loop !21

894:                                              ; preds = %886
  %895 = getelementptr inbounds i8, ptr %885, i64 1024
  br label %896

896:                                              ; preds = %896, %894
  %897 = phi i64 [ 0, %894 ], [ %902, %896 ]
  %898 = shl nsw i64 %897, 6
  %899 = getelementptr inbounds i8, ptr %895, i64 %898
  %900 = getelementptr inbounds [16 x <16 x float>], ptr %332, i64 0, i64 %897
  %901 = load <16 x float>, ptr %900, align 64
  store <16 x float> %901, ptr %899, align 4
  %902 = add nuw nsw i64 %897, 1
  %903 = icmp eq i64 %902, 16
  br i1 %903, label %904, label %896, !llvm.loop !21

904:                                              ; preds = %896
  %905 = getelementptr inbounds i8, ptr %885, i64 4096
  br label %906

906:                                              ; preds = %906, %904
  %907 = phi i64 [ %912, %906 ], [ 0, %904 ]
  %908 = shl nsw i64 %907, 6
  %909 = getelementptr inbounds i8, ptr %905, i64 %908
  %910 = getelementptr inbounds [16 x <16 x float>], ptr %333, i64 0, i64 %907
  %911 = load <16 x float>, ptr %910, align 64
  store <16 x float> %911, ptr %909, align 4
  %912 = add nuw nsw i64 %907, 1
  %913 = icmp eq i64 %912, 16
  br i1 %913, label %914, label %906, !llvm.loop !21

914:                                              ; preds = %906
  %915 = getelementptr inbounds i8, ptr %885, i64 5120
  br label %916

916:                                              ; preds = %916, %914
  %917 = phi i64 [ 0, %914 ], [ %922, %916 ]
  %918 = shl nsw i64 %917, 6
  %919 = getelementptr inbounds i8, ptr %915, i64 %918
  %920 = getelementptr inbounds [16 x <16 x float>], ptr %334, i64 0, i64 %917
  %921 = load <16 x float>, ptr %920, align 64
  store <16 x float> %921, ptr %919, align 4
  %922 = add nuw nsw i64 %917, 1
  %923 = icmp eq i64 %922, 16
  br i1 %923, label %924, label %916, !llvm.loop !21

924:                                              ; preds = %916
  br i1 %835, label %834, label %1018, !llvm.loop !27

925:                                              ; preds = %1013, %880
  %926 = phi ptr [ %1016, %1013 ], [ %882, %880 ]
  %927 = phi i64 [ %1015, %1013 ], [ 0, %880 ]
  %928 = phi i64 [ %1014, %1013 ], [ %837, %880 ]
  %929 = shl nsw i64 %927, 5
  %930 = getelementptr inbounds i16, ptr %645, i64 %929
  store ptr %930, ptr %336, align 64
  store i64 %522, ptr %337, align 8
  %931 = getelementptr inbounds i16, ptr %647, i64 %929
  store ptr %931, ptr %349, align 64
  store i64 %522, ptr %350, align 8
  store ptr %926, ptr %339, align 64
  store i64 64, ptr %340, align 8
  %932 = getelementptr inbounds i8, ptr %926, i64 1024
  store ptr %932, ptr %342, align 64
  store i64 64, ptr %343, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %335, ptr noundef nonnull %338) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %333, ptr noundef nonnull %348, ptr noundef nonnull %338) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %332, ptr noundef nonnull %335, ptr noundef nonnull %341) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %334, ptr noundef nonnull %348, ptr noundef nonnull %341) #8
  br i1 %833, label %933, label %1013

933:                                              ; preds = %925
  %934 = add i64 %928, %832
  br label %935

935:                                              ; preds = %1011, %933
  %936 = phi i64 [ %963, %1011 ], [ %928, %933 ]
  %937 = icmp slt i64 %936, %629
  br i1 %937, label %938, label %1013

938:                                              ; preds = %935
  %939 = load i64, ptr %8, align 8
  %940 = sdiv i64 %939, 16
  %941 = and i64 %936, 15
  %942 = ashr i64 %936, 4
  %943 = srem i64 %942, 4
  %944 = sdiv i64 %942, 4
  %945 = add nsw i64 %943, %631
  %946 = add nsw i64 %944, %630
  %947 = shl nsw i64 %946, 4
  %948 = or disjoint i64 %947, %941
  %949 = mul nsw i64 %940, %516
  %950 = add nsw i64 %949, %945
  %951 = load i64, ptr %31, align 8
  %952 = mul nsw i64 %950, %951
  %953 = add nsw i64 %952, %948
  %954 = shl nsw i64 %943, 10
  %955 = shl i64 %944, 12
  %956 = getelementptr i8, ptr %628, i64 %955
  %957 = getelementptr i8, ptr %956, i64 %954
  %958 = shl nuw nsw i64 %941, 6
  %959 = getelementptr inbounds i8, ptr %957, i64 %958
  %960 = load <16 x float>, ptr %959, align 4
  %961 = fcmp olt <16 x float> %960, zeroinitializer
  %962 = select <16 x i1> %961, <16 x float> zeroinitializer, <16 x float> %960
  %963 = add nsw i64 %936, 1
  %964 = load ptr, ptr %344, align 8
  %965 = mul nsw i64 %951, %940
  %966 = add nsw i64 %953, %965
  %967 = shl nsw i64 %966, 6
  %968 = getelementptr inbounds i8, ptr %964, i64 %967
  store <16 x float> zeroinitializer, ptr %968, align 4
  %969 = load ptr, ptr %330, align 8
  %970 = load i64, ptr %31, align 8
  %971 = mul nsw i64 %970, %527
  %972 = add nsw i64 %971, %948
  %973 = load i64, ptr %8, align 8
  %974 = mul nsw i64 %972, %973
  %975 = getelementptr inbounds i16, ptr %969, i64 %974
  %976 = shl nsw i64 %945, 4
  %977 = getelementptr inbounds i16, ptr %975, i64 %976
  %978 = bitcast <16 x float> %962 to <16 x i32>
  %979 = add <16 x i32> %978, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %980 = lshr <16 x i32> %978, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %981 = and <16 x i32> %980, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %982 = add <16 x i32> %979, %981
  %983 = fcmp contract uno <16 x float> %962, zeroinitializer
  %984 = or <16 x i32> %978, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %985 = select <16 x i1> %983, <16 x i32> %984, <16 x i32> %982
  %986 = lshr <16 x i32> %985, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %987 = trunc nuw <16 x i32> %986 to <16 x i16>
  store <16 x i16> %987, ptr %977, align 2
  %988 = load ptr, ptr %345, align 8
  %989 = icmp eq ptr %988, null
  br i1 %989, label %994, label %990

990:                                              ; preds = %938
  %991 = shl nsw i64 %953, 5
  %992 = getelementptr inbounds i8, ptr %988, i64 %991
  %993 = fptrunc <16 x float> %962 to <16 x half>
  store <16 x half> %993, ptr %992, align 2
  br label %994

994:                                              ; preds = %990, %938
  %995 = load i64, ptr %0, align 8
  %996 = add nsw i64 %995, -1
  %997 = icmp eq i64 %996, %516
  br i1 %997, label %998, label %1011

998:                                              ; preds = %994
  %999 = load ptr, ptr %346, align 8
  %1000 = load i64, ptr %8, align 8
  %1001 = mul nsw i64 %1000, %948
  %1002 = getelementptr inbounds float, ptr %999, i64 %1001
  %1003 = getelementptr inbounds float, ptr %1002, i64 %976
  store <16 x float> %962, ptr %1003, align 4
  %1004 = load ptr, ptr %347, align 8
  %1005 = icmp eq ptr %1004, null
  br i1 %1005, label %1011, label %1006

1006:                                             ; preds = %998
  %1007 = load i64, ptr %8, align 8
  %1008 = mul nsw i64 %1007, %948
  %1009 = getelementptr inbounds float, ptr %1004, i64 %1008
  %1010 = getelementptr inbounds float, ptr %1009, i64 %976
  store <16 x float> zeroinitializer, ptr %1010, align 4
  br label %1011

1011:                                             ; preds = %1006, %998, %994
  %1012 = icmp eq i64 %963, %934
  br i1 %1012, label %1013, label %935, !llvm.loop !24

1013:                                             ; preds = %1011, %935, %925
  %1014 = phi i64 [ %928, %925 ], [ %934, %1011 ], [ %936, %935 ]
  %1015 = add nuw nsw i64 %927, 1
  %1016 = getelementptr inbounds i8, ptr %926, i64 4096
  %1017 = icmp eq i64 %1015, %521
  br i1 %1017, label %883, label %925, !llvm.loop !28

1018:                                             ; preds = %728, %924
  %1019 = phi i64 [ %884, %924 ], [ %697, %728 ]
  %1020 = phi i64 [ 128, %924 ], [ 64, %728 ]
  %1021 = icmp sgt i64 %629, 0
  br i1 %1021, label %1022, label %1102

1022:                                             ; preds = %1018, %1099
  %1023 = phi i64 [ %1051, %1099 ], [ %1019, %1018 ]
  %1024 = phi i64 [ %1100, %1099 ], [ %629, %1018 ]
  %1025 = icmp slt i64 %1023, %629
  br i1 %1025, label %1026, label %1102

1026:                                             ; preds = %1022
  %1027 = load i64, ptr %8, align 8
  %1028 = sdiv i64 %1027, 16
  %1029 = and i64 %1023, 15
  %1030 = ashr i64 %1023, 4
  %1031 = srem i64 %1030, 4
  %1032 = sdiv i64 %1030, 4
  %1033 = add nsw i64 %1031, %631
  %1034 = add nsw i64 %1032, %630
  %1035 = shl nsw i64 %1034, 4
  %1036 = or disjoint i64 %1035, %1029
  %1037 = mul nsw i64 %1028, %516
  %1038 = add nsw i64 %1037, %1033
  %1039 = load i64, ptr %31, align 8
  %1040 = mul nsw i64 %1038, %1039
  %1041 = add nsw i64 %1040, %1036
  %1042 = shl nsw i64 %1031, 10
  %1043 = shl i64 %1032, 12
  %1044 = getelementptr i8, ptr %628, i64 %1043
  %1045 = getelementptr i8, ptr %1044, i64 %1042
  %1046 = shl nuw nsw i64 %1029, 6
  %1047 = getelementptr inbounds i8, ptr %1045, i64 %1046
  %1048 = load <16 x float>, ptr %1047, align 4
  %1049 = fcmp olt <16 x float> %1048, zeroinitializer
  %1050 = select <16 x i1> %1049, <16 x float> zeroinitializer, <16 x float> %1048
  %1051 = add nsw i64 %1023, 1
  %1052 = load ptr, ptr %344, align 8
  %1053 = mul nsw i64 %1039, %1028
  %1054 = add nsw i64 %1041, %1053
  %1055 = shl nsw i64 %1054, 6
  %1056 = getelementptr inbounds i8, ptr %1052, i64 %1055
  store <16 x float> zeroinitializer, ptr %1056, align 4
  %1057 = load ptr, ptr %330, align 8
  %1058 = load i64, ptr %31, align 8
  %1059 = mul nsw i64 %1058, %527
  %1060 = add nsw i64 %1059, %1036
  %1061 = load i64, ptr %8, align 8
  %1062 = mul nsw i64 %1060, %1061
  %1063 = getelementptr inbounds i16, ptr %1057, i64 %1062
  %1064 = shl nsw i64 %1033, 4
  %1065 = getelementptr inbounds i16, ptr %1063, i64 %1064
  %1066 = bitcast <16 x float> %1050 to <16 x i32>
  %1067 = add <16 x i32> %1066, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1068 = lshr <16 x i32> %1066, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1069 = and <16 x i32> %1068, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1070 = add <16 x i32> %1067, %1069
  %1071 = fcmp contract uno <16 x float> %1050, zeroinitializer
  %1072 = or <16 x i32> %1066, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1073 = select <16 x i1> %1071, <16 x i32> %1072, <16 x i32> %1070
  %1074 = lshr <16 x i32> %1073, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1075 = trunc nuw <16 x i32> %1074 to <16 x i16>
  store <16 x i16> %1075, ptr %1065, align 2
  %1076 = load ptr, ptr %345, align 8
  %1077 = icmp eq ptr %1076, null
  br i1 %1077, label %1082, label %1078

1078:                                             ; preds = %1026
  %1079 = shl nsw i64 %1041, 5
  %1080 = getelementptr inbounds i8, ptr %1076, i64 %1079
  %1081 = fptrunc <16 x float> %1050 to <16 x half>
  store <16 x half> %1081, ptr %1080, align 2
  br label %1082

1082:                                             ; preds = %1078, %1026
  %1083 = load i64, ptr %0, align 8
  %1084 = add nsw i64 %1083, -1
  %1085 = icmp eq i64 %1084, %516
  br i1 %1085, label %1086, label %1099

1086:                                             ; preds = %1082
  %1087 = load ptr, ptr %346, align 8
  %1088 = load i64, ptr %8, align 8
  %1089 = mul nsw i64 %1088, %1036
  %1090 = getelementptr inbounds float, ptr %1087, i64 %1089
  %1091 = getelementptr inbounds float, ptr %1090, i64 %1064
  store <16 x float> %1050, ptr %1091, align 4
  %1092 = load ptr, ptr %347, align 8
  %1093 = icmp eq ptr %1092, null
  br i1 %1093, label %1099, label %1094

1094:                                             ; preds = %1086
  %1095 = load i64, ptr %8, align 8
  %1096 = mul nsw i64 %1095, %1036
  %1097 = getelementptr inbounds float, ptr %1092, i64 %1096
  %1098 = getelementptr inbounds float, ptr %1097, i64 %1064
  store <16 x float> zeroinitializer, ptr %1098, align 4
  br label %1099

1099:                                             ; preds = %1094, %1086, %1082
  %1100 = add nsw i64 %1024, -1
  %1101 = icmp sgt i64 %1024, 1
  br i1 %1101, label %1022, label %1102, !llvm.loop !24

1102:                                             ; preds = %1099, %1022, %1018
  %1103 = add nuw nsw i64 %627, 2
  %1104 = icmp slt i64 %1103, %287
  br i1 %1104, label %626, label %619, !llvm.loop !29

1105:                                             ; preds = %617, %515, %541
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %2) #3
  br i1 %252, label %1134, label %1106

1106:                                             ; preds = %1105
  %1107 = load ptr, ptr %351, align 8
  %1108 = getelementptr inbounds i8, ptr %1107, i64 %352
  %1109 = load i64, ptr %1108, align 8
  %1110 = add nsw i64 %1109, 1
  store atomic i64 %1110, ptr %1108 release, align 8
  br i1 %353, label %1111, label %1134

1111:                                             ; preds = %1106, %1118
  %1112 = phi i64 [ %1119, %1118 ], [ 0, %1106 ]
  %1113 = shl nsw i64 %1112, 6
  %1114 = load ptr, ptr %351, align 8
  %1115 = getelementptr inbounds i8, ptr %1114, i64 %1113
  %1116 = load atomic i64, ptr %1115 acquire, align 8
  %1117 = icmp sgt i64 %1116, %1109
  br i1 %1117, label %1118, label %1121

1118:                                             ; preds = %1127, %1111
  %1119 = add nuw nsw i64 %1112, 1
  %1120 = icmp eq i64 %1119, %21
  br i1 %1120, label %1134, label %1111, !llvm.loop !15

1121:                                             ; preds = %1111, %1127
  %1122 = phi i32 [ %1129, %1127 ], [ 0, %1111 ]
  tail call void @llvm.x86.sse2.pause()
  %1123 = icmp eq i32 %1122, 2000
  br i1 %1123, label %1124, label %1127

1124:                                             ; preds = %1121
  %1125 = load ptr, ptr %354, align 8
  %1126 = tail call i32 %1125() #7
  br label %1127

1127:                                             ; preds = %1124, %1121
  %1128 = phi i32 [ 0, %1124 ], [ %1122, %1121 ]
  %1129 = add nsw i32 %1128, 1
  %1130 = load ptr, ptr %351, align 8
  %1131 = getelementptr inbounds i8, ptr %1130, i64 %1113
  %1132 = load atomic i64, ptr %1131 acquire, align 8
  %1133 = icmp sgt i64 %1132, %1109
  br i1 %1133, label %1118, label %1121, !llvm.loop !16

1134:                                             ; preds = %1118, %1105, %1106
  %1135 = add nsw i64 %516, 1
  %1136 = icmp slt i64 %1135, %513
  br i1 %1136, label %515, label %355, !llvm.loop !30
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
define dso_local void @backward(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca <16 x float>, align 64
  %3 = alloca <16 x float>, align 64
  %4 = alloca <16 x float>, align 64
  %5 = alloca <16 x float>, align 64
  %6 = alloca <16 x float>, align 64
  %7 = alloca <16 x float>, align 64
  %8 = alloca [8 x %struct.Tile], align 64
  %9 = alloca [8 x %struct.Tile], align 64
  %10 = alloca [16 x <16 x i32>], align 64
  %11 = alloca [16 x <16 x i32>], align 64
  %12 = getelementptr inbounds i8, ptr %0, i64 48
  %13 = atomicrmw add ptr %12, i64 1 monotonic, align 8, !noalias !31
  %14 = getelementptr inbounds i8, ptr %0, i64 24
  %15 = load i64, ptr %14, align 8
  %16 = sdiv i64 %15, 64
  %17 = getelementptr inbounds i8, ptr %0, i64 32
  %18 = load ptr, ptr %17, align 8, !noalias !31
  %19 = icmp eq ptr %18, null
  br i1 %19, label %25, label %20

20:                                               ; preds = %1
  %21 = tail call i32 %18() #7, !noalias !31
  %22 = sext i32 %21 to i64
  %23 = load i64, ptr %14, align 8
  %24 = sdiv i64 %23, 64
  br label %25

25:                                               ; preds = %20, %1
  %26 = phi i64 [ %24, %20 ], [ %16, %1 ]
  %27 = phi i64 [ %23, %20 ], [ %15, %1 ]
  %28 = phi i64 [ %22, %20 ], [ 1, %1 ]
  %29 = tail call i64 @llvm.smin.i64(i64 %28, i64 %16)
  %30 = sdiv i64 %28, %29
  %31 = srem i64 %13, %29
  %32 = mul nsw i64 %31, %16
  %33 = sdiv i64 %32, %29
  %34 = add nsw i64 %31, 1
  %35 = mul nsw i64 %34, %16
  %36 = sdiv i64 %35, %29
  %37 = shl nsw i64 %33, 2
  %38 = shl nsw i64 %36, 2
  %39 = getelementptr inbounds i8, ptr %0, i64 8
  %40 = load i64, ptr %39, align 8
  %41 = sdiv i64 %40, 16
  %42 = sdiv i64 %13, %29
  %43 = mul nsw i64 %42, %41
  %44 = sdiv i64 %43, %30
  %45 = add nsw i64 %42, 1
  %46 = mul nsw i64 %45, %41
  %47 = sdiv i64 %46, %30
  %48 = mul nsw i64 %29, %30
  %49 = icmp slt i64 %13, %48
  %50 = select i1 %49, i64 %44, i64 0
  %51 = select i1 %49, i64 %47, i64 0
  %52 = sdiv i64 %27, 16
  %53 = load i64, ptr %0, align 8
  %54 = mul nsw i64 %53, %40
  %55 = add nsw i64 %54, 31
  %56 = sdiv i64 %55, 32
  %57 = mul nsw i64 %26, %13
  %58 = sdiv i64 %57, %28
  %59 = add nsw i64 %13, 1
  %60 = mul nsw i64 %26, %59
  %61 = sdiv i64 %60, %28
  %62 = shl nsw i64 %58, 2
  %63 = shl nsw i64 %61, 2
  %64 = icmp slt i64 %62, %63
  br i1 %64, label %65, label %77

65:                                               ; preds = %25
  %66 = getelementptr inbounds i8, ptr %0, i64 80
  %67 = getelementptr inbounds i8, ptr %0, i64 168
  %68 = getelementptr inbounds i8, ptr %0, i64 120
  %69 = getelementptr inbounds i8, ptr %0, i64 224
  %70 = getelementptr inbounds i8, ptr %0, i64 16
  %71 = shl i64 %56, 10
  %72 = icmp sgt i64 %54, 0
  %73 = getelementptr inbounds i8, ptr %0, i64 288
  %74 = and i64 %54, 31
  %75 = icmp eq i64 %74, 0
  %76 = getelementptr inbounds i8, ptr %0, i64 216
  br label %95

77:                                               ; preds = %213, %25
  %78 = getelementptr inbounds i8, ptr %0, i64 16
  %79 = load i64, ptr %78, align 8
  %80 = sdiv i64 %79, 32
  %81 = mul nsw i64 %80, %13
  %82 = sdiv i64 %81, %28
  %83 = mul nsw i64 %80, %59
  %84 = sdiv i64 %83, %28
  %85 = shl nsw i64 %82, 1
  %86 = shl nsw i64 %84, 1
  %87 = icmp slt i64 %85, %86
  br i1 %87, label %88, label %351

88:                                               ; preds = %77
  %89 = getelementptr inbounds i8, ptr %0, i64 72
  %90 = getelementptr inbounds i8, ptr %0, i64 160
  %91 = getelementptr inbounds i8, ptr %0, i64 64
  %92 = getelementptr inbounds i8, ptr %0, i64 224
  %93 = shl i64 %56, 10
  %94 = icmp sgt i64 %54, 0
  br label %238

95:                                               ; preds = %213, %65
  %96 = phi i64 [ %62, %65 ], [ %210, %213 ]
  %97 = and i64 %96, 3
  %98 = icmp eq i64 %97, 0
  %99 = load i64, ptr %14, align 8
  br i1 %98, label %100, label %161

100:                                              ; preds = %95
  %101 = load ptr, ptr %66, align 8
  %102 = icmp sgt i64 %99, 0
  %103 = shl i64 %96, 6
  %104 = getelementptr i8, ptr %101, i64 %103
  br i1 %102, label %105, label %161

105:                                              ; preds = %100
  %106 = load ptr, ptr %67, align 8
  %107 = mul nsw i64 %99, %96
  %108 = sdiv i64 %107, 32
  %109 = shl nsw i64 %108, 10
  %110 = getelementptr inbounds i8, ptr %106, i64 %109
  br label %111

111:                                              ; preds = %119, %105
  %112 = phi ptr [ %157, %119 ], [ %110, %105 ]
  %113 = phi i64 [ %120, %119 ], [ 0, %105 ]
  br label %114

114:                                              ; preds = %122, %111
  %115 = phi i64 [ %123, %122 ], [ 0, %111 ]
  %116 = phi ptr [ %157, %122 ], [ %112, %111 ]
  %117 = shl i64 %115, 6
  %118 = getelementptr i8, ptr %104, i64 %117
  br label %125

119:                                              ; preds = %122
  %120 = add nuw nsw i64 %113, 32
  %121 = icmp slt i64 %120, %99
  br i1 %121, label %111, label %159, !llvm.loop !34

122:                                              ; preds = %125
  %123 = add nuw nsw i64 %115, 1
  %124 = icmp eq i64 %123, 4
  br i1 %124, label %119, label %114, !llvm.loop !35

125:                                              ; preds = %125, %114
  %126 = phi i64 [ 0, %114 ], [ %156, %125 ]
  %127 = phi ptr [ %116, %114 ], [ %157, %125 ]
  %128 = shl nuw nsw i64 %126, 1
  %129 = add nuw nsw i64 %128, %113
  %130 = mul nuw nsw i64 %129, %99
  %131 = getelementptr float, ptr %118, i64 %130
  %132 = load <16 x float>, ptr %131, align 4
  %133 = bitcast <16 x float> %132 to <16 x i32>
  %134 = add <16 x i32> %133, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %135 = lshr <16 x i32> %133, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %136 = and <16 x i32> %135, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %137 = add <16 x i32> %134, %136
  %138 = fcmp contract uno <16 x float> %132, zeroinitializer
  %139 = or <16 x i32> %133, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %140 = select <16 x i1> %138, <16 x i32> %139, <16 x i32> %137
  %141 = lshr <16 x i32> %140, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %142 = trunc nuw <16 x i32> %141 to <16 x i16>
  %143 = getelementptr inbounds float, ptr %131, i64 %99
  %144 = load <16 x float>, ptr %143, align 4
  %145 = bitcast <16 x float> %144 to <16 x i32>
  %146 = add <16 x i32> %145, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %147 = lshr <16 x i32> %145, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %148 = and <16 x i32> %147, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %149 = add <16 x i32> %146, %148
  %150 = fcmp contract uno <16 x float> %144, zeroinitializer
  %151 = or <16 x i32> %145, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %152 = select <16 x i1> %150, <16 x i32> %151, <16 x i32> %149
  %153 = lshr <16 x i32> %152, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %154 = trunc nuw <16 x i32> %153 to <16 x i16>
  %155 = shufflevector <16 x i16> %142, <16 x i16> %154, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x i16> %155, ptr %127, align 64
  %156 = add nuw nsw i64 %126, 1
  %157 = getelementptr inbounds i8, ptr %127, i64 64
  %158 = icmp eq i64 %156, 16
  br i1 %158, label %122, label %125, !llvm.loop !36

159:                                              ; preds = %119
  %160 = load i64, ptr %14, align 8
  br label %161

161:                                              ; preds = %159, %100, %95
  %162 = phi i64 [ %160, %159 ], [ %99, %100 ], [ %99, %95 ]
  %163 = load ptr, ptr %68, align 8
  %164 = shl nsw i64 %96, 5
  %165 = getelementptr inbounds i8, ptr %163, i64 %164
  br i1 %72, label %166, label %207

166:                                              ; preds = %161
  %167 = load ptr, ptr %69, align 8
  %168 = load i64, ptr %70, align 8
  %169 = sdiv i64 %168, 16
  %170 = add nsw i64 %169, %96
  %171 = mul i64 %170, %71
  %172 = getelementptr inbounds i8, ptr %167, i64 %171
  br label %173

173:                                              ; preds = %195, %166
  %174 = phi ptr [ %197, %195 ], [ %172, %166 ]
  %175 = phi i64 [ %196, %195 ], [ 0, %166 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %11) #3
  br label %177

176:                                              ; preds = %190
  call fastcc void @transpose(ptr noundef nonnull %11) #8
  br label %199

177:                                              ; preds = %190, %173
  %178 = phi i64 [ 0, %173 ], [ %193, %190 ]
  %179 = shl nuw nsw i64 %178, 1
  %180 = add nuw nsw i64 %179, %175
  %181 = icmp slt i64 %180, %54
  br i1 %181, label %182, label %190

182:                                              ; preds = %177
  %183 = mul nsw i64 %180, %162
  %184 = getelementptr inbounds i16, ptr %165, i64 %183
  %185 = load <16 x i16>, ptr %184, align 2
  %186 = getelementptr inbounds i16, ptr %184, i64 %162
  %187 = load <16 x i16>, ptr %186, align 2
  %188 = shufflevector <16 x i16> %185, <16 x i16> %187, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %189 = bitcast <32 x i16> %188 to <16 x i32>
  br label %190

190:                                              ; preds = %182, %177
  %191 = phi <16 x i32> [ %189, %182 ], [ zeroinitializer, %177 ]
  %192 = getelementptr inbounds [16 x <16 x i32>], ptr %11, i64 0, i64 %178
  store <16 x i32> %191, ptr %192, align 64
  %193 = add nuw nsw i64 %178, 1
  %194 = icmp eq i64 %193, 16
  br i1 %194, label %176, label %177, !llvm.loop !37

195:                                              ; preds = %199
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %11) #3
  %196 = add nuw nsw i64 %175, 32
  %197 = getelementptr inbounds i8, ptr %174, i64 1024
  %198 = icmp slt i64 %196, %54
  br i1 %198, label %173, label %207, !llvm.loop !38

199:                                              ; preds = %199, %176
  %200 = phi i64 [ 0, %176 ], [ %205, %199 ]
  %201 = getelementptr inbounds [16 x <16 x i32>], ptr %11, i64 0, i64 %200
  %202 = load <16 x i32>, ptr %201, align 64
  %203 = shl nsw i64 %200, 6
  %204 = getelementptr inbounds i8, ptr %174, i64 %203
  store <16 x i32> %202, ptr %204, align 64
  %205 = add nuw nsw i64 %200, 1
  %206 = icmp eq i64 %205, 16
  br i1 %206, label %195, label %199, !llvm.loop !39

207:                                              ; preds = %195, %161
  %208 = load i64, ptr %39, align 8
  %209 = icmp sgt i64 %208, 15
  %210 = add nsw i64 %96, 1
  br i1 %209, label %211, label %213

211:                                              ; preds = %207
  %212 = mul i64 %210, %71
  br label %215

213:                                              ; preds = %233, %207
  %214 = icmp eq i64 %210, %63
  br i1 %214, label %77, label %95, !llvm.loop !40

215:                                              ; preds = %233, %211
  %216 = phi i64 [ 0, %211 ], [ %234, %233 ]
  %217 = load ptr, ptr %73, align 8
  %218 = mul nsw i64 %216, %52
  %219 = add nsw i64 %218, %96
  %220 = shl nsw i64 %219, 6
  %221 = getelementptr inbounds i8, ptr %217, i64 %220
  store <16 x float> zeroinitializer, ptr %221, align 4
  %222 = icmp ne i64 %216, 0
  %223 = select i1 %222, i1 true, i1 %75
  br i1 %223, label %233, label %224

224:                                              ; preds = %215, %224
  %225 = phi i64 [ %231, %224 ], [ 8, %215 ]
  %226 = load ptr, ptr %76, align 8
  %227 = getelementptr i8, ptr %226, i64 %212
  %228 = getelementptr i8, ptr %227, i64 -1024
  %229 = shl nsw i64 %225, 6
  %230 = getelementptr inbounds i8, ptr %228, i64 %229
  store <32 x i16> zeroinitializer, ptr %230, align 64
  %231 = add nuw nsw i64 %225, 1
  %232 = icmp eq i64 %231, 16
  br i1 %232, label %233, label %224, !llvm.loop !41

233:                                              ; preds = %224, %215
  %234 = add nuw nsw i64 %216, 1
  %235 = load i64, ptr %39, align 8
  %236 = sdiv i64 %235, 16
  %237 = icmp slt i64 %234, %236
  br i1 %237, label %215, label %213, !llvm.loop !42

238:                                              ; preds = %348, %88
  %239 = phi i64 [ %85, %88 ], [ %349, %348 ]
  %240 = and i64 %239, 1
  %241 = icmp eq i64 %240, 0
  %242 = load i64, ptr %78, align 8
  br i1 %241, label %243, label %305

243:                                              ; preds = %238
  %244 = load ptr, ptr %89, align 8
  %245 = load i64, ptr %14, align 8
  %246 = icmp sgt i64 %245, 0
  %247 = shl i64 %239, 6
  %248 = getelementptr i8, ptr %244, i64 %247
  br i1 %246, label %249, label %305

249:                                              ; preds = %243
  %250 = load ptr, ptr %90, align 8
  %251 = mul nsw i64 %245, %239
  %252 = sdiv i64 %251, 32
  %253 = shl nsw i64 %252, 10
  %254 = getelementptr inbounds i8, ptr %250, i64 %253
  br label %255

255:                                              ; preds = %263, %249
  %256 = phi ptr [ %301, %263 ], [ %254, %249 ]
  %257 = phi i64 [ %264, %263 ], [ 0, %249 ]
  br label %258

258:                                              ; preds = %266, %255
  %259 = phi i64 [ %267, %266 ], [ 0, %255 ]
  %260 = phi ptr [ %301, %266 ], [ %256, %255 ]
  %261 = shl i64 %259, 6
  %262 = getelementptr i8, ptr %248, i64 %261
  br label %269

263:                                              ; preds = %266
  %264 = add nuw nsw i64 %257, 32
  %265 = icmp slt i64 %264, %245
  br i1 %265, label %255, label %303, !llvm.loop !34

266:                                              ; preds = %269
  %267 = add nuw nsw i64 %259, 1
  %268 = icmp eq i64 %267, 2
  br i1 %268, label %263, label %258, !llvm.loop !35

269:                                              ; preds = %269, %258
  %270 = phi i64 [ 0, %258 ], [ %300, %269 ]
  %271 = phi ptr [ %260, %258 ], [ %301, %269 ]
  %272 = shl nuw nsw i64 %270, 1
  %273 = add nuw nsw i64 %272, %257
  %274 = mul nsw i64 %273, %242
  %275 = getelementptr float, ptr %262, i64 %274
  %276 = load <16 x float>, ptr %275, align 4
  %277 = bitcast <16 x float> %276 to <16 x i32>
  %278 = add <16 x i32> %277, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %279 = lshr <16 x i32> %277, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %280 = and <16 x i32> %279, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %281 = add <16 x i32> %278, %280
  %282 = fcmp contract uno <16 x float> %276, zeroinitializer
  %283 = or <16 x i32> %277, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %284 = select <16 x i1> %282, <16 x i32> %283, <16 x i32> %281
  %285 = lshr <16 x i32> %284, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %286 = trunc nuw <16 x i32> %285 to <16 x i16>
  %287 = getelementptr inbounds float, ptr %275, i64 %242
  %288 = load <16 x float>, ptr %287, align 4
  %289 = bitcast <16 x float> %288 to <16 x i32>
  %290 = add <16 x i32> %289, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %291 = lshr <16 x i32> %289, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %292 = and <16 x i32> %291, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %293 = add <16 x i32> %290, %292
  %294 = fcmp contract uno <16 x float> %288, zeroinitializer
  %295 = or <16 x i32> %289, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %296 = select <16 x i1> %294, <16 x i32> %295, <16 x i32> %293
  %297 = lshr <16 x i32> %296, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %298 = trunc nuw <16 x i32> %297 to <16 x i16>
  %299 = shufflevector <16 x i16> %286, <16 x i16> %298, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x i16> %299, ptr %271, align 64
  %300 = add nuw nsw i64 %270, 1
  %301 = getelementptr inbounds i8, ptr %271, i64 64
  %302 = icmp eq i64 %300, 16
  br i1 %302, label %266, label %269, !llvm.loop !36

303:                                              ; preds = %263
  %304 = load i64, ptr %78, align 8
  br label %305

305:                                              ; preds = %303, %243, %238
  %306 = phi i64 [ %304, %303 ], [ %242, %243 ], [ %242, %238 ]
  %307 = load ptr, ptr %91, align 8
  %308 = shl nsw i64 %239, 5
  %309 = getelementptr inbounds i8, ptr %307, i64 %308
  br i1 %94, label %310, label %348

310:                                              ; preds = %305
  %311 = load ptr, ptr %92, align 8
  %312 = mul i64 %93, %239
  %313 = getelementptr inbounds i8, ptr %311, i64 %312
  br label %314

314:                                              ; preds = %336, %310
  %315 = phi ptr [ %338, %336 ], [ %313, %310 ]
  %316 = phi i64 [ %337, %336 ], [ 0, %310 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %10) #3
  br label %318

317:                                              ; preds = %331
  call fastcc void @transpose(ptr noundef nonnull %10) #8
  br label %340

318:                                              ; preds = %331, %314
  %319 = phi i64 [ 0, %314 ], [ %334, %331 ]
  %320 = shl nuw nsw i64 %319, 1
  %321 = add nuw nsw i64 %320, %316
  %322 = icmp slt i64 %321, %54
  br i1 %322, label %323, label %331

323:                                              ; preds = %318
  %324 = mul nsw i64 %321, %306
  %325 = getelementptr inbounds i16, ptr %309, i64 %324
  %326 = load <16 x i16>, ptr %325, align 2
  %327 = getelementptr inbounds i16, ptr %325, i64 %306
  %328 = load <16 x i16>, ptr %327, align 2
  %329 = shufflevector <16 x i16> %326, <16 x i16> %328, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %330 = bitcast <32 x i16> %329 to <16 x i32>
  br label %331

331:                                              ; preds = %323, %318
  %332 = phi <16 x i32> [ %330, %323 ], [ zeroinitializer, %318 ]
  %333 = getelementptr inbounds [16 x <16 x i32>], ptr %10, i64 0, i64 %319
  store <16 x i32> %332, ptr %333, align 64
  %334 = add nuw nsw i64 %319, 1
  %335 = icmp eq i64 %334, 16
  br i1 %335, label %317, label %318, !llvm.loop !37

336:                                              ; preds = %340
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %10) #3
  %337 = add nuw nsw i64 %316, 32
  %338 = getelementptr inbounds i8, ptr %315, i64 1024
  %339 = icmp slt i64 %337, %54
  br i1 %339, label %314, label %348, !llvm.loop !38

340:                                              ; preds = %340, %317
  %341 = phi i64 [ 0, %317 ], [ %346, %340 ]
  %342 = getelementptr inbounds [16 x <16 x i32>], ptr %10, i64 0, i64 %341
  %343 = load <16 x i32>, ptr %342, align 64
  %344 = shl nsw i64 %341, 6
  %345 = getelementptr inbounds i8, ptr %315, i64 %344
  store <16 x i32> %343, ptr %345, align 64
  %346 = add nuw nsw i64 %341, 1
  %347 = icmp eq i64 %346, 16
  br i1 %347, label %336, label %340, !llvm.loop !39

348:                                              ; preds = %336, %305
  %349 = add nsw i64 %239, 1
  %350 = icmp eq i64 %349, %86
  br i1 %350, label %351, label %238, !llvm.loop !43

351:                                              ; preds = %348, %77
  %352 = icmp eq i64 %28, 1
  br i1 %352, label %386, label %353

353:                                              ; preds = %351
  %354 = getelementptr inbounds i8, ptr %0, i64 56
  %355 = load ptr, ptr %354, align 8
  %356 = shl nsw i64 %13, 6
  %357 = getelementptr inbounds i8, ptr %355, i64 %356
  %358 = load i64, ptr %357, align 8
  %359 = add nsw i64 %358, 1
  store atomic i64 %359, ptr %357 release, align 8
  %360 = icmp sgt i64 %28, 0
  br i1 %360, label %361, label %386

361:                                              ; preds = %353
  %362 = getelementptr inbounds i8, ptr %0, i64 40
  br label %363

363:                                              ; preds = %370, %361
  %364 = phi i64 [ 0, %361 ], [ %371, %370 ]
  %365 = shl nsw i64 %364, 6
  %366 = load ptr, ptr %354, align 8
  %367 = getelementptr inbounds i8, ptr %366, i64 %365
  %368 = load atomic i64, ptr %367 acquire, align 8
  %369 = icmp sgt i64 %368, %358
  br i1 %369, label %370, label %373

370:                                              ; preds = %379, %363
  %371 = add nuw nsw i64 %364, 1
  %372 = icmp eq i64 %371, %28
  br i1 %372, label %386, label %363, !llvm.loop !15

373:                                              ; preds = %363, %379
  %374 = phi i32 [ %381, %379 ], [ 0, %363 ]
  tail call void @llvm.x86.sse2.pause()
  %375 = icmp eq i32 %374, 2000
  br i1 %375, label %376, label %379

376:                                              ; preds = %373
  %377 = load ptr, ptr %362, align 8
  %378 = tail call i32 %377() #7
  br label %379

379:                                              ; preds = %376, %373
  %380 = phi i32 [ 0, %376 ], [ %374, %373 ]
  %381 = add nsw i32 %380, 1
  %382 = load ptr, ptr %354, align 8
  %383 = getelementptr inbounds i8, ptr %382, i64 %365
  %384 = load atomic i64, ptr %383 acquire, align 8
  %385 = icmp sgt i64 %384, %358
  br i1 %385, label %370, label %373, !llvm.loop !16

386:                                              ; preds = %370, %351, %353
  %387 = getelementptr inbounds i8, ptr %0, i64 304
  %388 = load ptr, ptr %387, align 8
  %389 = getelementptr inbounds i8, ptr %0, i64 312
  %390 = load i64, ptr %389, align 8
  %391 = mul nsw i64 %390, %13
  %392 = getelementptr inbounds float, ptr %388, i64 %391
  %393 = load i64, ptr %0, align 8
  %394 = getelementptr inbounds i8, ptr %0, i64 272
  %395 = load ptr, ptr %394, align 8
  %396 = icmp ne ptr %395, null
  %397 = sext i1 %396 to i64
  %398 = icmp sgt i64 %393, %397
  br i1 %398, label %399, label %429

399:                                              ; preds = %386
  %400 = icmp slt i64 %37, %38
  %401 = getelementptr inbounds i8, ptr %8, i64 1088
  %402 = getelementptr inbounds i8, ptr %8, i64 2176
  %403 = getelementptr inbounds i8, ptr %8, i64 3264
  %404 = getelementptr inbounds i8, ptr %0, i64 208
  %405 = getelementptr inbounds i8, ptr %0, i64 168
  %406 = getelementptr inbounds i8, ptr %8, i64 4352
  %407 = getelementptr inbounds i8, ptr %8, i64 5376
  %408 = getelementptr inbounds i8, ptr %8, i64 5384
  %409 = getelementptr inbounds i8, ptr %8, i64 6528
  %410 = getelementptr inbounds i8, ptr %8, i64 7552
  %411 = getelementptr inbounds i8, ptr %8, i64 7560
  %412 = getelementptr inbounds i8, ptr %8, i64 7616
  %413 = getelementptr inbounds i8, ptr %8, i64 8640
  %414 = getelementptr inbounds i8, ptr %8, i64 8648
  %415 = getelementptr inbounds i8, ptr %0, i64 184
  %416 = getelementptr inbounds i8, ptr %0, i64 144
  %417 = getelementptr inbounds i8, ptr %0, i64 296
  %418 = getelementptr inbounds i8, ptr %0, i64 192
  %419 = getelementptr inbounds i8, ptr %0, i64 288
  %420 = getelementptr inbounds i8, ptr %0, i64 216
  %421 = getelementptr inbounds i8, ptr %0, i64 280
  %422 = icmp slt i64 %50, %51
  %423 = getelementptr inbounds i8, ptr %0, i64 56
  %424 = shl nsw i64 %13, 6
  %425 = icmp sgt i64 %28, 0
  %426 = getelementptr inbounds i8, ptr %0, i64 40
  br label %685

427:                                              ; preds = %1286
  %428 = load i64, ptr %0, align 8
  br label %429

429:                                              ; preds = %427, %386
  %430 = phi i64 [ %428, %427 ], [ %393, %386 ]
  %431 = load i64, ptr %39, align 8
  %432 = mul nsw i64 %431, %430
  %433 = sdiv i64 %432, 16
  %434 = mul nsw i64 %433, %13
  %435 = sdiv i64 %434, %28
  %436 = mul nsw i64 %433, %59
  %437 = sdiv i64 %436, %28
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %9) #3
  %438 = load i64, ptr %14, align 8
  %439 = sdiv i64 %438, 32
  %440 = shl i64 %439, 10
  %441 = icmp slt i64 %435, %437
  br i1 %441, label %442, label %600

442:                                              ; preds = %429
  %443 = getelementptr inbounds i8, ptr %0, i64 160
  %444 = getelementptr inbounds i8, ptr %0, i64 208
  %445 = getelementptr inbounds i8, ptr %9, i64 1088
  %446 = getelementptr inbounds i8, ptr %9, i64 2176
  %447 = getelementptr inbounds i8, ptr %9, i64 3264
  %448 = icmp sgt i64 %438, 31
  %449 = getelementptr inbounds i8, ptr %9, i64 4352
  %450 = getelementptr inbounds i8, ptr %9, i64 5376
  %451 = getelementptr inbounds i8, ptr %9, i64 5384
  %452 = getelementptr inbounds i8, ptr %9, i64 5440
  %453 = getelementptr inbounds i8, ptr %9, i64 6464
  %454 = getelementptr inbounds i8, ptr %9, i64 6472
  %455 = getelementptr inbounds i8, ptr %9, i64 6528
  %456 = getelementptr inbounds i8, ptr %9, i64 7552
  %457 = getelementptr inbounds i8, ptr %9, i64 7560
  %458 = getelementptr inbounds i8, ptr %9, i64 7616
  %459 = getelementptr inbounds i8, ptr %9, i64 8640
  %460 = getelementptr inbounds i8, ptr %9, i64 8648
  %461 = getelementptr inbounds i8, ptr %392, i64 1024
  %462 = getelementptr inbounds i8, ptr %392, i64 2048
  %463 = getelementptr inbounds i8, ptr %392, i64 3072
  %464 = getelementptr inbounds i8, ptr %0, i64 232
  %465 = load i64, ptr %78, align 8
  br label %466

466:                                              ; preds = %477, %442
  %467 = phi i64 [ %465, %442 ], [ %478, %477 ]
  %468 = phi i64 [ %435, %442 ], [ %479, %477 ]
  %469 = mul i64 %468, %440
  %470 = icmp sgt i64 %467, 15
  br i1 %470, label %471, label %477

471:                                              ; preds = %466
  %472 = add nsw i64 %468, 1
  %473 = icmp slt i64 %472, %437
  %474 = select i1 %473, i64 %440, i64 0
  %475 = select i1 %473, i64 32, i64 16
  %476 = shl nsw i64 %468, 4
  br label %481

477:                                              ; preds = %565, %466
  %478 = phi i64 [ %467, %466 ], [ %567, %565 ]
  %479 = add nsw i64 %468, 2
  %480 = icmp slt i64 %479, %437
  br i1 %480, label %466, label %597, !llvm.loop !44

481:                                              ; preds = %565, %471
  %482 = phi i64 [ 0, %471 ], [ %566, %565 ]
  %483 = load ptr, ptr %443, align 8
  %484 = load ptr, ptr %444, align 8
  br label %485

485:                                              ; preds = %485, %481
  %486 = phi i64 [ 0, %481 ], [ %488, %485 ]
  %487 = getelementptr inbounds [16 x <16 x float>], ptr %9, i64 0, i64 %486
  store <16 x float> zeroinitializer, ptr %487, align 64
  %488 = add nuw nsw i64 %486, 1
  %489 = icmp eq i64 %488, 16
  br i1 %489, label %490, label %485, !llvm.loop !45

490:                                              ; preds = %485
  %491 = getelementptr inbounds i8, ptr %484, i64 %469
  br label %492

492:                                              ; preds = %492, %490
  %493 = phi i64 [ %495, %492 ], [ 0, %490 ]
  %494 = getelementptr inbounds [16 x <16 x float>], ptr %445, i64 0, i64 %493
  store <16 x float> zeroinitializer, ptr %494, align 64
  %495 = add nuw nsw i64 %493, 1
  %496 = icmp eq i64 %495, 16
  br i1 %496, label %497, label %492, !llvm.loop !45

497:                                              ; preds = %492
  %498 = mul i64 %482, %440
  br label %499

499:                                              ; preds = %497, %499
  %500 = phi i64 [ %502, %499 ], [ 0, %497 ]
  %501 = getelementptr inbounds [16 x <16 x float>], ptr %446, i64 0, i64 %500
  store <16 x float> zeroinitializer, ptr %501, align 64
  %502 = add nuw nsw i64 %500, 1
  %503 = icmp eq i64 %502, 16
  br i1 %503, label %504, label %499, !llvm.loop !45

504:                                              ; preds = %499, %504
  %505 = phi i64 [ %507, %504 ], [ 0, %499 ]
  %506 = getelementptr inbounds [16 x <16 x float>], ptr %447, i64 0, i64 %505
  store <16 x float> zeroinitializer, ptr %506, align 64
  %507 = add nuw nsw i64 %505, 1
  %508 = icmp eq i64 %507, 16
  br i1 %508, label %509, label %504, !llvm.loop !45

509:                                              ; preds = %504
  br i1 %448, label %511, label %510

510:                                              ; preds = %546, %509
  br label %514

511:                                              ; preds = %509
  %512 = getelementptr inbounds i8, ptr %483, i64 %498
  %513 = getelementptr inbounds i8, ptr %491, i64 %474
  br label %546

514:                                              ; preds = %510, %514
  %515 = phi i64 [ %520, %514 ], [ 0, %510 ]
  %516 = shl nsw i64 %515, 6
  %517 = getelementptr inbounds i8, ptr %392, i64 %516
  %518 = getelementptr inbounds [16 x <16 x float>], ptr %9, i64 0, i64 %515
  %519 = load <16 x float>, ptr %518, align 64
  store <16 x float> %519, ptr %517, align 4
  %520 = add nuw nsw i64 %515, 1
  %521 = icmp eq i64 %520, 16
  br i1 %521, label %522, label %514, !llvm.loop !21

522:                                              ; preds = %514, %522
  %523 = phi i64 [ %528, %522 ], [ 0, %514 ]
  %524 = shl nsw i64 %523, 6
  %525 = getelementptr inbounds i8, ptr %461, i64 %524
  %526 = getelementptr inbounds [16 x <16 x float>], ptr %445, i64 0, i64 %523
  %527 = load <16 x float>, ptr %526, align 64
  store <16 x float> %527, ptr %525, align 4
  %528 = add nuw nsw i64 %523, 1
  %529 = icmp eq i64 %528, 16
  br i1 %529, label %530, label %522, !llvm.loop !21

530:                                              ; preds = %522, %530
  %531 = phi i64 [ %536, %530 ], [ 0, %522 ]
  %532 = shl nsw i64 %531, 6
  %533 = getelementptr inbounds i8, ptr %462, i64 %532
  %534 = getelementptr inbounds [16 x <16 x float>], ptr %446, i64 0, i64 %531
  %535 = load <16 x float>, ptr %534, align 64
  store <16 x float> %535, ptr %533, align 4
  %536 = add nuw nsw i64 %531, 1
  %537 = icmp eq i64 %536, 16
  br i1 %537, label %538, label %530, !llvm.loop !21

538:                                              ; preds = %530, %538
  %539 = phi i64 [ %544, %538 ], [ 0, %530 ]
  %540 = shl nsw i64 %539, 6
  %541 = getelementptr inbounds i8, ptr %463, i64 %540
  %542 = getelementptr inbounds [16 x <16 x float>], ptr %447, i64 0, i64 %539
  %543 = load <16 x float>, ptr %542, align 64
  store <16 x float> %543, ptr %541, align 4
  %544 = add nuw nsw i64 %539, 1
  %545 = icmp eq i64 %544, 16
  br i1 %545, label %557, label %538, !llvm.loop !21

546:                                              ; preds = %546, %511
  %547 = phi i64 [ %552, %546 ], [ 0, %511 ]
  %548 = phi ptr [ %554, %546 ], [ %513, %511 ]
  %549 = phi ptr [ %553, %546 ], [ %491, %511 ]
  %550 = phi ptr [ %555, %546 ], [ %512, %511 ]
  store ptr %549, ptr %450, align 64
  store i64 64, ptr %451, align 8
  store ptr %548, ptr %453, align 64
  store i64 64, ptr %454, align 8
  store ptr %550, ptr %456, align 64
  store i64 64, ptr %457, align 8
  %551 = getelementptr inbounds i8, ptr %550, i64 1024
  store ptr %551, ptr %459, align 64
  store i64 64, ptr %460, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %9, ptr noundef nonnull %449, ptr noundef nonnull %455) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %446, ptr noundef nonnull %452, ptr noundef nonnull %455) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %445, ptr noundef nonnull %449, ptr noundef nonnull %458) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %447, ptr noundef nonnull %452, ptr noundef nonnull %458) #8
  %552 = add nuw nsw i64 %547, 1
  %553 = getelementptr inbounds i8, ptr %549, i64 1024
  %554 = getelementptr inbounds i8, ptr %548, i64 1024
  %555 = getelementptr inbounds i8, ptr %550, i64 2048
  %556 = icmp eq i64 %552, %439
  br i1 %556, label %510, label %546, !llvm.loop !46

557:                                              ; preds = %538, %570
  %558 = phi i64 [ %571, %570 ], [ 0, %538 ]
  %559 = add nsw i64 %558, %476
  %560 = lshr i64 %558, 3
  %561 = and i64 %560, 1152921504606846974
  %562 = shl i64 %558, 4
  %563 = and i64 %562, 240
  %564 = getelementptr inbounds float, ptr %392, i64 %563
  br label %573

565:                                              ; preds = %570
  %566 = add nuw nsw i64 %482, 2
  %567 = load i64, ptr %78, align 8
  %568 = sdiv i64 %567, 16
  %569 = icmp slt i64 %566, %568
  br i1 %569, label %481, label %477, !llvm.loop !47

570:                                              ; preds = %573
  %571 = add nuw nsw i64 %558, 1
  %572 = icmp eq i64 %571, %475
  br i1 %572, label %565, label %557, !llvm.loop !48

573:                                              ; preds = %573, %557
  %574 = phi i1 [ true, %557 ], [ false, %573 ]
  %575 = phi i64 [ 0, %557 ], [ 1, %573 ]
  %576 = load ptr, ptr %464, align 8
  %577 = load i64, ptr %78, align 8
  %578 = mul nsw i64 %577, %559
  %579 = getelementptr inbounds i16, ptr %576, i64 %578
  %580 = or disjoint i64 %575, %482
  %581 = shl nsw i64 %580, 5
  %582 = getelementptr inbounds i8, ptr %579, i64 %581
  %583 = or disjoint i64 %575, %561
  %584 = shl nsw i64 %583, 10
  %585 = getelementptr inbounds i8, ptr %564, i64 %584
  %586 = load <16 x float>, ptr %585, align 4
  %587 = bitcast <16 x float> %586 to <16 x i32>
  %588 = add <16 x i32> %587, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %589 = lshr <16 x i32> %587, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %590 = and <16 x i32> %589, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %591 = add <16 x i32> %588, %590
  %592 = fcmp contract uno <16 x float> %586, zeroinitializer
  %593 = or <16 x i32> %587, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %594 = select <16 x i1> %592, <16 x i32> %593, <16 x i32> %591
  %595 = lshr <16 x i32> %594, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %596 = trunc nuw <16 x i32> %595 to <16 x i16>
  store <16 x i16> %596, ptr %582, align 2
  br i1 %574, label %573, label %570, !llvm.loop !49

597:                                              ; preds = %477
  %598 = load i64, ptr %14, align 8
  %599 = sdiv i64 %598, 32
  br label %600

600:                                              ; preds = %597, %429
  %601 = phi i64 [ %599, %597 ], [ %439, %429 ]
  %602 = phi i64 [ %598, %597 ], [ %438, %429 ]
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %9) #3
  %603 = sdiv i64 %602, 16
  %604 = mul nsw i64 %601, %13
  %605 = sdiv i64 %604, %28
  %606 = mul nsw i64 %601, %59
  %607 = sdiv i64 %606, %28
  %608 = shl nsw i64 %605, 1
  %609 = shl nsw i64 %607, 1
  %610 = icmp slt i64 %608, %609
  br i1 %610, label %611, label %623

611:                                              ; preds = %600
  %612 = load i64, ptr %39, align 8
  %613 = load i64, ptr %0, align 8
  %614 = mul nsw i64 %613, %612
  %615 = add nsw i64 %614, 31
  %616 = sdiv i64 %615, 32
  %617 = getelementptr inbounds i8, ptr %0, i64 216
  %618 = shl i64 %616, 9
  %619 = getelementptr inbounds i8, ptr %0, i64 224
  %620 = getelementptr inbounds i8, ptr %0, i64 240
  %621 = shl i64 %616, 10
  %622 = getelementptr inbounds i8, ptr %0, i64 248
  br label %631

623:                                              ; preds = %631, %600
  %624 = icmp eq i64 %13, 0
  %625 = icmp sgt i64 %602, 15
  %626 = and i1 %624, %625
  br i1 %626, label %627, label %684

627:                                              ; preds = %623
  %628 = getelementptr inbounds i8, ptr %0, i64 288
  %629 = getelementptr inbounds i8, ptr %0, i64 256
  %630 = getelementptr inbounds i8, ptr %0, i64 264
  br label %657

631:                                              ; preds = %631, %611
  %632 = phi i64 [ %608, %611 ], [ %655, %631 ]
  %633 = srem i64 %632, %603
  %634 = shl nsw i64 %633, 4
  %635 = load ptr, ptr %617, align 8
  %636 = mul i64 %632, %618
  %637 = getelementptr inbounds i16, ptr %635, i64 %636
  %638 = load ptr, ptr %619, align 8
  %639 = load ptr, ptr %620, align 8
  %640 = load i64, ptr %78, align 8
  %641 = mul nsw i64 %634, %640
  %642 = getelementptr inbounds float, ptr %639, i64 %641
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %637, ptr noundef %638, ptr noundef %642, i64 noundef %640, ptr noundef %392) #8
  %643 = load ptr, ptr %617, align 8
  %644 = getelementptr inbounds i16, ptr %643, i64 %636
  %645 = load ptr, ptr %619, align 8
  %646 = load i64, ptr %78, align 8
  %647 = sdiv i64 %646, 16
  %648 = mul i64 %621, %647
  %649 = getelementptr inbounds i8, ptr %645, i64 %648
  %650 = load ptr, ptr %622, align 8
  %651 = shl nsw i64 %632, 4
  %652 = load i64, ptr %14, align 8
  %653 = mul nsw i64 %651, %652
  %654 = getelementptr inbounds float, ptr %650, i64 %653
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %644, ptr noundef %649, ptr noundef %654, i64 noundef %652, ptr noundef %392) #8
  %655 = add nsw i64 %632, 2
  %656 = icmp slt i64 %655, %609
  br i1 %656, label %631, label %623, !llvm.loop !50

657:                                              ; preds = %675, %627
  %658 = phi i64 [ 0, %627 ], [ %682, %675 ]
  %659 = load i64, ptr %39, align 8
  %660 = sdiv i64 %659, 16
  %661 = icmp sgt i64 %659, 15
  br i1 %661, label %662, label %675

662:                                              ; preds = %657
  %663 = load ptr, ptr %628, align 8
  br label %664

664:                                              ; preds = %664, %662
  %665 = phi i64 [ 0, %662 ], [ %673, %664 ]
  %666 = phi <16 x float> [ zeroinitializer, %662 ], [ %672, %664 ]
  %667 = mul nuw nsw i64 %665, %603
  %668 = add nuw nsw i64 %667, %658
  %669 = shl nsw i64 %668, 6
  %670 = getelementptr inbounds i8, ptr %663, i64 %669
  %671 = load <16 x float>, ptr %670, align 4
  %672 = fadd contract <16 x float> %666, %671
  %673 = add nuw nsw i64 %665, 1
  %674 = icmp eq i64 %673, %660
  br i1 %674, label %675, label %664, !llvm.loop !51

675:                                              ; preds = %664, %657
  %676 = phi <16 x float> [ zeroinitializer, %657 ], [ %672, %664 ]
  %677 = load ptr, ptr %629, align 8
  %678 = shl nsw i64 %658, 6
  %679 = getelementptr inbounds i8, ptr %677, i64 %678
  store <16 x float> %676, ptr %679, align 4
  %680 = load ptr, ptr %630, align 8
  %681 = getelementptr inbounds i8, ptr %680, i64 %678
  store <16 x float> %676, ptr %681, align 4
  %682 = add nuw nsw i64 %658, 1
  %683 = icmp eq i64 %682, %603
  br i1 %683, label %684, label %657, !llvm.loop !52

684:                                              ; preds = %675, %623
  ret void

685:                                              ; preds = %399, %1286
  %686 = phi i64 [ %393, %399 ], [ %687, %1286 ]
  %687 = add nsw i64 %686, -1
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %8) #3
  %688 = load i64, ptr %14, align 8
  %689 = sdiv i64 %688, 32
  %690 = shl i64 %689, 10
  br i1 %400, label %691, label %1257

691:                                              ; preds = %685
  %692 = load i64, ptr %39, align 8
  %693 = sdiv i64 %692, 16
  %694 = mul nsw i64 %693, %686
  %695 = add nsw i64 %689, -1
  %696 = icmp sgt i64 %688, 31
  %697 = icmp eq i64 %686, 0
  br label %832

698:                                              ; preds = %840
  %699 = icmp sgt i64 %844, 0
  br i1 %699, label %700, label %1257

700:                                              ; preds = %698
  %701 = shl nsw i64 %842, 4
  br label %702

702:                                              ; preds = %766, %700
  %703 = phi i64 [ %843, %700 ], [ %767, %766 ]
  %704 = phi i64 [ %844, %700 ], [ %830, %766 ]
  %705 = icmp slt i64 %703, %844
  br i1 %705, label %706, label %1257

706:                                              ; preds = %702
  %707 = load i64, ptr %14, align 8
  %708 = sdiv i64 %707, 16
  %709 = load i64, ptr %39, align 8
  %710 = load i64, ptr %0, align 8
  %711 = ashr i64 %703, 4
  %712 = and i64 %703, 15
  %713 = add nsw i64 %711, %841
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7)
  %714 = mul nsw i64 %708, %687
  %715 = add nsw i64 %714, %713
  %716 = shl i64 %713, 4
  %717 = shl nsw i64 %711, 10
  %718 = getelementptr inbounds i8, ptr %845, i64 %717
  br label %719

719:                                              ; preds = %762, %706
  %720 = phi i1 [ true, %706 ], [ false, %762 ]
  %721 = phi ptr [ %6, %706 ], [ %7, %762 ]
  %722 = phi i64 [ 0, %706 ], [ 1, %762 ]
  %723 = add nuw nsw i64 %722, %712
  %724 = add i64 %723, %701
  %725 = load i64, ptr %39, align 8
  %726 = mul nsw i64 %725, %715
  %727 = add nsw i64 %724, %726
  %728 = load i64, ptr %14, align 8
  %729 = mul nsw i64 %724, %728
  %730 = add nsw i64 %729, %716
  %731 = shl nuw nsw i64 %723, 6
  %732 = getelementptr inbounds i8, ptr %718, i64 %731
  %733 = load <16 x float>, ptr %732, align 4
  %734 = load ptr, ptr %415, align 8
  %735 = mul nsw i64 %725, %687
  %736 = mul nsw i64 %735, %728
  %737 = getelementptr inbounds i16, ptr %734, i64 %736
  %738 = getelementptr inbounds i16, ptr %737, i64 %730
  %739 = load <16 x i16>, ptr %738, align 2
  %740 = zext <16 x i16> %739 to <16 x i32>
  %741 = shl nuw <16 x i32> %740, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %742 = bitcast <16 x i32> %741 to <16 x float>
  %743 = fadd contract <16 x float> %733, %742
  %744 = load ptr, ptr %416, align 8
  %745 = shl nsw i64 %727, 5
  %746 = getelementptr inbounds i8, ptr %744, i64 %745
  %747 = load <16 x half>, ptr %746, align 2
  %748 = load ptr, ptr %417, align 8
  %749 = mul nsw i64 %725, %713
  %750 = add nsw i64 %724, %749
  %751 = shl nsw i64 %750, 6
  %752 = getelementptr inbounds i8, ptr %748, i64 %751
  %753 = load i64, ptr %0, align 8
  %754 = icmp eq i64 %753, %686
  br i1 %754, label %755, label %762

755:                                              ; preds = %719
  %756 = load ptr, ptr %418, align 8
  %757 = icmp eq ptr %756, null
  br i1 %757, label %762, label %758

758:                                              ; preds = %755
  %759 = getelementptr inbounds float, ptr %756, i64 %730
  %760 = load <16 x float>, ptr %759, align 4
  %761 = fadd contract <16 x float> %743, %760
  br label %762

762:                                              ; preds = %758, %755, %719
  %763 = phi <16 x float> [ %743, %719 ], [ %761, %758 ], [ %743, %755 ]
  %764 = fcmp contract ogt <16 x half> %747, zeroinitializer
  %765 = select <16 x i1> %764, <16 x float> %763, <16 x float> zeroinitializer
  store <16 x float> %765, ptr %721, align 64
  store <16 x float> zeroinitializer, ptr %752, align 4
  br i1 %720, label %719, label %766, !llvm.loop !53

766:                                              ; preds = %762
  %767 = add nsw i64 %703, 2
  %768 = mul nsw i64 %710, %709
  %769 = add nsw i64 %768, 31
  %770 = sdiv i64 %769, 32
  %771 = sdiv i64 %707, 32
  %772 = sdiv i64 %709, 16
  %773 = load i64, ptr %39, align 8
  %774 = mul nsw i64 %773, %687
  %775 = or disjoint i64 %712, %701
  %776 = add i64 %774, %775
  %777 = load ptr, ptr %419, align 8
  %778 = mul nsw i64 %708, %842
  %779 = add nsw i64 %778, %713
  %780 = shl nsw i64 %779, 6
  %781 = getelementptr inbounds i8, ptr %777, i64 %780
  %782 = load <16 x float>, ptr %781, align 4
  %783 = load <16 x float>, ptr %6, align 64
  %784 = load <16 x float>, ptr %7, align 64
  %785 = fadd contract <16 x float> %783, %784
  %786 = fadd contract <16 x float> %782, %785
  store <16 x float> %786, ptr %781, align 4
  %787 = bitcast <16 x float> %783 to <16 x i32>
  %788 = add <16 x i32> %787, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %789 = lshr <16 x i32> %787, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %790 = and <16 x i32> %789, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %791 = add <16 x i32> %788, %790
  %792 = fcmp contract uno <16 x float> %783, zeroinitializer
  %793 = or <16 x i32> %787, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %794 = select <16 x i1> %792, <16 x i32> %793, <16 x i32> %791
  %795 = lshr <16 x i32> %794, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %796 = trunc nuw <16 x i32> %795 to <16 x i16>
  %797 = bitcast <16 x float> %784 to <16 x i32>
  %798 = add <16 x i32> %797, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %799 = lshr <16 x i32> %797, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %800 = and <16 x i32> %799, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %801 = add <16 x i32> %798, %800
  %802 = fcmp contract uno <16 x float> %784, zeroinitializer
  %803 = or <16 x i32> %797, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %804 = select <16 x i1> %802, <16 x i32> %803, <16 x i32> %801
  %805 = lshr <16 x i32> %804, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %806 = trunc nuw <16 x i32> %805 to <16 x i16>
  %807 = load ptr, ptr %404, align 8
  %808 = mul nsw i64 %772, %687
  %809 = add nsw i64 %808, %842
  %810 = mul nsw i64 %809, %771
  %811 = sdiv i64 %713, 2
  %812 = add nsw i64 %810, %811
  %813 = shl nsw i64 %812, 10
  %814 = getelementptr inbounds i8, ptr %807, i64 %813
  %815 = shl nuw nsw i64 %712, 6
  %816 = getelementptr inbounds i8, ptr %814, i64 %815
  %817 = and i64 %716, 16
  %818 = getelementptr inbounds i16, ptr %816, i64 %817
  store <16 x i16> %796, ptr %818, align 2
  %819 = getelementptr inbounds i8, ptr %818, i64 64
  store <16 x i16> %806, ptr %819, align 2
  %820 = shufflevector <16 x i16> %796, <16 x i16> %806, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %821 = load ptr, ptr %420, align 8
  %822 = mul nsw i64 %770, %713
  %823 = sdiv i64 %776, 32
  %824 = add nsw i64 %823, %822
  %825 = shl nsw i64 %824, 10
  %826 = getelementptr inbounds i8, ptr %821, i64 %825
  %827 = srem i64 %776, 32
  %828 = shl nsw i64 %827, 5
  %829 = getelementptr inbounds i8, ptr %826, i64 %828
  store <32 x i16> %820, ptr %829, align 64
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7)
  %830 = add nsw i64 %704, -1
  %831 = icmp sgt i64 %704, 1
  br i1 %831, label %702, label %1257, !llvm.loop !54

832:                                              ; preds = %840, %691
  %833 = phi i64 [ %37, %691 ], [ %846, %840 ]
  %834 = phi ptr [ null, %691 ], [ %845, %840 ]
  %835 = phi i64 [ 0, %691 ], [ %844, %840 ]
  %836 = phi i64 [ 0, %691 ], [ %843, %840 ]
  %837 = phi i64 [ 0, %691 ], [ %842, %840 ]
  %838 = phi i64 [ 0, %691 ], [ %841, %840 ]
  %839 = mul i64 %833, %690
  br i1 %422, label %848, label %840

840:                                              ; preds = %1249, %832
  %841 = phi i64 [ %838, %832 ], [ %1250, %1249 ]
  %842 = phi i64 [ %837, %832 ], [ %1251, %1249 ]
  %843 = phi i64 [ %836, %832 ], [ %1252, %1249 ]
  %844 = phi i64 [ %835, %832 ], [ %1253, %1249 ]
  %845 = phi ptr [ %834, %832 ], [ %1254, %1249 ]
  %846 = add nsw i64 %833, 4
  %847 = icmp slt i64 %846, %38
  br i1 %847, label %832, label %698, !llvm.loop !55

848:                                              ; preds = %832, %1249
  %849 = phi i64 [ %1255, %1249 ], [ %50, %832 ]
  %850 = phi ptr [ %1254, %1249 ], [ %834, %832 ]
  %851 = phi i64 [ %1253, %1249 ], [ %835, %832 ]
  %852 = phi i64 [ %1252, %1249 ], [ %836, %832 ]
  %853 = phi i64 [ %1251, %1249 ], [ %837, %832 ]
  %854 = phi i64 [ %1250, %1249 ], [ %838, %832 ]
  %855 = icmp eq ptr %850, %392
  br label %856

856:                                              ; preds = %856, %848
  %857 = phi i64 [ 0, %848 ], [ %859, %856 ]
  %858 = getelementptr inbounds [16 x <16 x float>], ptr %8, i64 0, i64 %857
  store <16 x float> zeroinitializer, ptr %858, align 64
  %859 = add nuw nsw i64 %857, 1
  %860 = icmp eq i64 %859, 16
  br i1 %860, label %861, label %856, !llvm.loop !45

861:                                              ; preds = %856, %861
  %862 = phi i64 [ %864, %861 ], [ 0, %856 ]
  %863 = getelementptr inbounds [16 x <16 x float>], ptr %401, i64 0, i64 %862
  store <16 x float> zeroinitializer, ptr %863, align 64
  %864 = add nuw nsw i64 %862, 1
  %865 = icmp eq i64 %864, 16
  br i1 %865, label %866, label %861, !llvm.loop !45

866:                                              ; preds = %861, %866
  %867 = phi i64 [ %869, %866 ], [ 0, %861 ]
  %868 = getelementptr inbounds [16 x <16 x float>], ptr %402, i64 0, i64 %867
  store <16 x float> zeroinitializer, ptr %868, align 64
  %869 = add nuw nsw i64 %867, 1
  %870 = icmp eq i64 %869, 16
  br i1 %870, label %871, label %866, !llvm.loop !45

871:                                              ; preds = %866, %871
  %872 = phi i64 [ %874, %871 ], [ 0, %866 ]
  %873 = getelementptr inbounds [16 x <16 x float>], ptr %403, i64 0, i64 %872
  store <16 x float> zeroinitializer, ptr %873, align 64
  %874 = add nuw nsw i64 %872, 1
  %875 = icmp eq i64 %874, 16
  br i1 %875, label %876, label %871, !llvm.loop !45

876:                                              ; preds = %871
  %877 = select i1 %855, i64 4096, i64 0
  %878 = getelementptr inbounds i8, ptr %392, i64 %877
  %879 = load i64, ptr %0, align 8
  %880 = icmp sgt i64 %879, %686
  br i1 %880, label %881, label %1038

881:                                              ; preds = %876
  %882 = lshr i64 %851, 1
  %883 = add nsw i64 %695, %882
  %884 = sdiv i64 %883, %689
  br i1 %696, label %885, label %1038

885:                                              ; preds = %881
  %886 = load ptr, ptr %405, align 8
  %887 = getelementptr inbounds i8, ptr %886, i64 %839
  %888 = load ptr, ptr %404, align 8
  %889 = add nsw i64 %849, %694
  %890 = mul i64 %889, %690
  %891 = getelementptr inbounds i8, ptr %888, i64 %890
  %892 = icmp sgt i64 %884, 0
  %893 = shl nsw i64 %853, 4
  br label %894

894:                                              ; preds = %1032, %885
  %895 = phi ptr [ %891, %885 ], [ %1035, %1032 ]
  %896 = phi ptr [ %887, %885 ], [ %1036, %1032 ]
  %897 = phi i64 [ 0, %885 ], [ %1034, %1032 ]
  %898 = phi i64 [ %852, %885 ], [ %1033, %1032 ]
  store ptr %895, ptr %407, align 64
  store i64 64, ptr %408, align 8
  store ptr %896, ptr %410, align 64
  store i64 64, ptr %411, align 8
  %899 = getelementptr inbounds i8, ptr %896, i64 1024
  store ptr %899, ptr %413, align 64
  store i64 64, ptr %414, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %8, ptr noundef nonnull %406, ptr noundef nonnull %409) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %401, ptr noundef nonnull %406, ptr noundef nonnull %412) #8
  %900 = getelementptr inbounds i8, ptr %896, i64 2048
  store ptr %900, ptr %410, align 64
  store i64 64, ptr %411, align 8
  %901 = getelementptr inbounds i8, ptr %896, i64 3072
  store ptr %901, ptr %413, align 64
  store i64 64, ptr %414, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %402, ptr noundef nonnull %406, ptr noundef nonnull %409) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %403, ptr noundef nonnull %406, ptr noundef nonnull %412) #8
  br i1 %892, label %902, label %1032

902:                                              ; preds = %894, %966
  %903 = phi i64 [ %967, %966 ], [ %898, %894 ]
  %904 = phi i64 [ %1030, %966 ], [ %884, %894 ]
  %905 = icmp slt i64 %903, %851
  br i1 %905, label %906, label %1032

906:                                              ; preds = %902
  %907 = load i64, ptr %14, align 8
  %908 = sdiv i64 %907, 16
  %909 = load i64, ptr %39, align 8
  %910 = load i64, ptr %0, align 8
  %911 = ashr i64 %903, 4
  %912 = and i64 %903, 15
  %913 = add nsw i64 %911, %854
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %5)
  %914 = mul nsw i64 %908, %687
  %915 = add nsw i64 %914, %913
  %916 = shl i64 %913, 4
  %917 = shl nsw i64 %911, 10
  %918 = getelementptr inbounds i8, ptr %850, i64 %917
  br label %919

919:                                              ; preds = %962, %906
  %920 = phi i1 [ true, %906 ], [ false, %962 ]
  %921 = phi ptr [ %4, %906 ], [ %5, %962 ]
  %922 = phi i64 [ 0, %906 ], [ 1, %962 ]
  %923 = add nuw nsw i64 %922, %912
  %924 = add i64 %923, %893
  %925 = load i64, ptr %39, align 8
  %926 = mul nsw i64 %925, %915
  %927 = add nsw i64 %924, %926
  %928 = load i64, ptr %14, align 8
  %929 = mul nsw i64 %924, %928
  %930 = add nsw i64 %929, %916
  %931 = shl nuw nsw i64 %923, 6
  %932 = getelementptr inbounds i8, ptr %918, i64 %931
  %933 = load <16 x float>, ptr %932, align 4
  %934 = load ptr, ptr %415, align 8
  %935 = mul nsw i64 %925, %687
  %936 = mul nsw i64 %935, %928
  %937 = getelementptr inbounds i16, ptr %934, i64 %936
  %938 = getelementptr inbounds i16, ptr %937, i64 %930
  %939 = load <16 x i16>, ptr %938, align 2
  %940 = zext <16 x i16> %939 to <16 x i32>
  %941 = shl nuw <16 x i32> %940, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %942 = bitcast <16 x i32> %941 to <16 x float>
  %943 = fadd contract <16 x float> %933, %942
  %944 = load ptr, ptr %416, align 8
  %945 = shl nsw i64 %927, 5
  %946 = getelementptr inbounds i8, ptr %944, i64 %945
  %947 = load <16 x half>, ptr %946, align 2
  %948 = load ptr, ptr %417, align 8
  %949 = mul nsw i64 %925, %913
  %950 = add nsw i64 %924, %949
  %951 = shl nsw i64 %950, 6
  %952 = getelementptr inbounds i8, ptr %948, i64 %951
  %953 = load i64, ptr %0, align 8
  %954 = icmp eq i64 %953, %686
  br i1 %954, label %955, label %962

955:                                              ; preds = %919
  %956 = load ptr, ptr %418, align 8
  %957 = icmp eq ptr %956, null
  br i1 %957, label %962, label %958

958:                                              ; preds = %955
  %959 = getelementptr inbounds float, ptr %956, i64 %930
  %960 = load <16 x float>, ptr %959, align 4
  %961 = fadd contract <16 x float> %943, %960
  br label %962

962:                                              ; preds = %958, %955, %919
  %963 = phi <16 x float> [ %943, %919 ], [ %961, %958 ], [ %943, %955 ]
  %964 = fcmp contract ogt <16 x half> %947, zeroinitializer
  %965 = select <16 x i1> %964, <16 x float> %963, <16 x float> zeroinitializer
  store <16 x float> %965, ptr %921, align 64
  store <16 x float> zeroinitializer, ptr %952, align 4
  br i1 %920, label %919, label %966, !llvm.loop !53

966:                                              ; preds = %962
  %967 = add nsw i64 %903, 2
  %968 = mul nsw i64 %910, %909
  %969 = add nsw i64 %968, 31
  %970 = sdiv i64 %969, 32
  %971 = sdiv i64 %907, 32
  %972 = sdiv i64 %909, 16
  %973 = load i64, ptr %39, align 8
  %974 = mul nsw i64 %973, %687
  %975 = or disjoint i64 %912, %893
  %976 = add i64 %974, %975
  %977 = load ptr, ptr %419, align 8
  %978 = mul nsw i64 %908, %853
  %979 = add nsw i64 %978, %913
  %980 = shl nsw i64 %979, 6
  %981 = getelementptr inbounds i8, ptr %977, i64 %980
  %982 = load <16 x float>, ptr %981, align 4
  %983 = load <16 x float>, ptr %4, align 64
  %984 = load <16 x float>, ptr %5, align 64
  %985 = fadd contract <16 x float> %983, %984
  %986 = fadd contract <16 x float> %982, %985
  store <16 x float> %986, ptr %981, align 4
  %987 = bitcast <16 x float> %983 to <16 x i32>
  %988 = add <16 x i32> %987, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %989 = lshr <16 x i32> %987, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %990 = and <16 x i32> %989, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %991 = add <16 x i32> %988, %990
  %992 = fcmp contract uno <16 x float> %983, zeroinitializer
  %993 = or <16 x i32> %987, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %994 = select <16 x i1> %992, <16 x i32> %993, <16 x i32> %991
  %995 = lshr <16 x i32> %994, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %996 = trunc nuw <16 x i32> %995 to <16 x i16>
  %997 = bitcast <16 x float> %984 to <16 x i32>
  %998 = add <16 x i32> %997, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %999 = lshr <16 x i32> %997, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1000 = and <16 x i32> %999, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1001 = add <16 x i32> %998, %1000
  %1002 = fcmp contract uno <16 x float> %984, zeroinitializer
  %1003 = or <16 x i32> %997, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1004 = select <16 x i1> %1002, <16 x i32> %1003, <16 x i32> %1001
  %1005 = lshr <16 x i32> %1004, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1006 = trunc nuw <16 x i32> %1005 to <16 x i16>
  %1007 = load ptr, ptr %404, align 8
  %1008 = mul nsw i64 %972, %687
  %1009 = add nsw i64 %1008, %853
  %1010 = mul nsw i64 %1009, %971
  %1011 = sdiv i64 %913, 2
  %1012 = add nsw i64 %1010, %1011
  %1013 = shl nsw i64 %1012, 10
  %1014 = getelementptr inbounds i8, ptr %1007, i64 %1013
  %1015 = shl nuw nsw i64 %912, 6
  %1016 = getelementptr inbounds i8, ptr %1014, i64 %1015
  %1017 = and i64 %916, 16
  %1018 = getelementptr inbounds i16, ptr %1016, i64 %1017
  store <16 x i16> %996, ptr %1018, align 2
  %1019 = getelementptr inbounds i8, ptr %1018, i64 64
  store <16 x i16> %1006, ptr %1019, align 2
  %1020 = shufflevector <16 x i16> %996, <16 x i16> %1006, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %1021 = load ptr, ptr %420, align 8
  %1022 = mul nsw i64 %970, %913
  %1023 = sdiv i64 %976, 32
  %1024 = add nsw i64 %1023, %1022
  %1025 = shl nsw i64 %1024, 10
  %1026 = getelementptr inbounds i8, ptr %1021, i64 %1025
  %1027 = srem i64 %976, 32
  %1028 = shl nsw i64 %1027, 5
  %1029 = getelementptr inbounds i8, ptr %1026, i64 %1028
  store <32 x i16> %1020, ptr %1029, align 64
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %5)
  %1030 = add nsw i64 %904, -1
  %1031 = icmp sgt i64 %904, 1
  br i1 %1031, label %902, label %1032, !llvm.loop !54

1032:                                             ; preds = %966, %902, %894
  %1033 = phi i64 [ %898, %894 ], [ %967, %966 ], [ %903, %902 ]
  %1034 = add nuw nsw i64 %897, 1
  %1035 = getelementptr inbounds i8, ptr %895, i64 1024
  %1036 = getelementptr inbounds i8, ptr %896, i64 4096
  %1037 = icmp eq i64 %1034, %689
  br i1 %1037, label %1038, label %894, !llvm.loop !56

1038:                                             ; preds = %1032, %881, %876
  %1039 = phi i64 [ %852, %876 ], [ %852, %881 ], [ %1033, %1032 ]
  br label %1040

1040:                                             ; preds = %1040, %1038
  %1041 = phi i64 [ 0, %1038 ], [ %1046, %1040 ]
  %1042 = shl nsw i64 %1041, 6
  %1043 = getelementptr inbounds i8, ptr %878, i64 %1042
  %1044 = getelementptr inbounds [16 x <16 x float>], ptr %8, i64 0, i64 %1041
  %1045 = load <16 x float>, ptr %1044, align 64
  store <16 x float> %1045, ptr %1043, align 4
  %1046 = add nuw nsw i64 %1041, 1
  %1047 = icmp eq i64 %1046, 16
  br i1 %1047, label %1048, label %1040, !llvm.loop !21

1048:                                             ; preds = %1040
  %1049 = getelementptr inbounds i8, ptr %878, i64 1024
  br label %1050

1050:                                             ; preds = %1050, %1048
  %1051 = phi i64 [ 0, %1048 ], [ %1056, %1050 ]
  %1052 = shl nsw i64 %1051, 6
  %1053 = getelementptr inbounds i8, ptr %1049, i64 %1052
  %1054 = getelementptr inbounds [16 x <16 x float>], ptr %401, i64 0, i64 %1051
  %1055 = load <16 x float>, ptr %1054, align 64
  store <16 x float> %1055, ptr %1053, align 4
  %1056 = add nuw nsw i64 %1051, 1
  %1057 = icmp eq i64 %1056, 16
  br i1 %1057, label %1058, label %1050, !llvm.loop !21

1058:                                             ; preds = %1050
  %1059 = getelementptr inbounds i8, ptr %878, i64 2048
  br label %1060

1060:                                             ; preds = %1060, %1058
  %1061 = phi i64 [ 0, %1058 ], [ %1066, %1060 ]
  %1062 = shl nsw i64 %1061, 6
  %1063 = getelementptr inbounds i8, ptr %1059, i64 %1062
  %1064 = getelementptr inbounds [16 x <16 x float>], ptr %402, i64 0, i64 %1061
  %1065 = load <16 x float>, ptr %1064, align 64
  store <16 x float> %1065, ptr %1063, align 4
  %1066 = add nuw nsw i64 %1061, 1
  %1067 = icmp eq i64 %1066, 16
  br i1 %1067, label %1068, label %1060, !llvm.loop !21

1068:                                             ; preds = %1060
  %1069 = getelementptr inbounds i8, ptr %878, i64 3072
  br label %1070

1070:                                             ; preds = %1070, %1068
  %1071 = phi i64 [ 0, %1068 ], [ %1076, %1070 ]
  %1072 = shl nsw i64 %1071, 6
  %1073 = getelementptr inbounds i8, ptr %1069, i64 %1072
  %1074 = getelementptr inbounds [16 x <16 x float>], ptr %403, i64 0, i64 %1071
  %1075 = load <16 x float>, ptr %1074, align 64
  store <16 x float> %1075, ptr %1073, align 4
  %1076 = add nuw nsw i64 %1071, 1
  %1077 = icmp eq i64 %1076, 16
  br i1 %1077, label %1078, label %1070, !llvm.loop !21

1078:                                             ; preds = %1070
  br i1 %697, label %1079, label %1115

1079:                                             ; preds = %1078
  %1080 = shl nsw i64 %849, 4
  br label %1081

1081:                                             ; preds = %1087, %1079
  %1082 = phi i64 [ 0, %1079 ], [ %1088, %1087 ]
  %1083 = add nsw i64 %1082, %833
  %1084 = shl nsw i64 %1083, 4
  %1085 = shl nsw i64 %1082, 10
  %1086 = getelementptr inbounds i8, ptr %878, i64 %1085
  br label %1090

1087:                                             ; preds = %1110
  %1088 = add nuw nsw i64 %1082, 1
  %1089 = icmp eq i64 %1088, 4
  br i1 %1089, label %1249, label %1081, !llvm.loop !57

1090:                                             ; preds = %1110, %1081
  %1091 = phi i64 [ 0, %1081 ], [ %1113, %1110 ]
  %1092 = add nuw nsw i64 %1091, %1080
  %1093 = load i64, ptr %14, align 8
  %1094 = mul nsw i64 %1093, %1092
  %1095 = add nsw i64 %1094, %1084
  %1096 = shl nsw i64 %1091, 6
  %1097 = getelementptr inbounds i8, ptr %1086, i64 %1096
  %1098 = load <16 x float>, ptr %1097, align 4
  %1099 = load ptr, ptr %421, align 8
  %1100 = icmp eq ptr %1099, null
  br i1 %1100, label %1110, label %1101

1101:                                             ; preds = %1090
  %1102 = load ptr, ptr %417, align 8
  %1103 = load i64, ptr %39, align 8
  %1104 = mul nsw i64 %1103, %1083
  %1105 = add nsw i64 %1104, %1092
  %1106 = shl nsw i64 %1105, 6
  %1107 = getelementptr inbounds i8, ptr %1102, i64 %1106
  %1108 = load <16 x float>, ptr %1107, align 4
  %1109 = getelementptr inbounds float, ptr %1099, i64 %1095
  store <16 x float> %1108, ptr %1109, align 4
  br label %1110

1110:                                             ; preds = %1101, %1090
  %1111 = load ptr, ptr %394, align 8
  %1112 = getelementptr inbounds float, ptr %1111, i64 %1095
  store <16 x float> %1098, ptr %1112, align 4
  %1113 = add nuw nsw i64 %1091, 1
  %1114 = icmp eq i64 %1113, 16
  br i1 %1114, label %1087, label %1090, !llvm.loop !58

1115:                                             ; preds = %1078
  %1116 = icmp sgt i64 %851, 0
  br i1 %1116, label %1117, label %1249

1117:                                             ; preds = %1115
  %1118 = shl nsw i64 %853, 4
  br label %1119

1119:                                             ; preds = %1183, %1117
  %1120 = phi i64 [ %1039, %1117 ], [ %1184, %1183 ]
  %1121 = phi i64 [ %851, %1117 ], [ %1247, %1183 ]
  %1122 = icmp slt i64 %1120, %851
  br i1 %1122, label %1123, label %1249

1123:                                             ; preds = %1119
  %1124 = load i64, ptr %14, align 8
  %1125 = sdiv i64 %1124, 16
  %1126 = load i64, ptr %39, align 8
  %1127 = load i64, ptr %0, align 8
  %1128 = ashr i64 %1120, 4
  %1129 = and i64 %1120, 15
  %1130 = add nsw i64 %1128, %854
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %2)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3)
  %1131 = mul nsw i64 %1125, %687
  %1132 = add nsw i64 %1131, %1130
  %1133 = shl i64 %1130, 4
  %1134 = shl nsw i64 %1128, 10
  %1135 = getelementptr inbounds i8, ptr %850, i64 %1134
  br label %1136

1136:                                             ; preds = %1179, %1123
  %1137 = phi i1 [ true, %1123 ], [ false, %1179 ]
  %1138 = phi ptr [ %2, %1123 ], [ %3, %1179 ]
  %1139 = phi i64 [ 0, %1123 ], [ 1, %1179 ]
  %1140 = add nuw nsw i64 %1139, %1129
  %1141 = add i64 %1140, %1118
  %1142 = load i64, ptr %39, align 8
  %1143 = mul nsw i64 %1142, %1132
  %1144 = add nsw i64 %1141, %1143
  %1145 = load i64, ptr %14, align 8
  %1146 = mul nsw i64 %1141, %1145
  %1147 = add nsw i64 %1146, %1133
  %1148 = shl nuw nsw i64 %1140, 6
  %1149 = getelementptr inbounds i8, ptr %1135, i64 %1148
  %1150 = load <16 x float>, ptr %1149, align 4
  %1151 = load ptr, ptr %415, align 8
  %1152 = mul nsw i64 %1142, %687
  %1153 = mul nsw i64 %1152, %1145
  %1154 = getelementptr inbounds i16, ptr %1151, i64 %1153
  %1155 = getelementptr inbounds i16, ptr %1154, i64 %1147
  %1156 = load <16 x i16>, ptr %1155, align 2
  %1157 = zext <16 x i16> %1156 to <16 x i32>
  %1158 = shl nuw <16 x i32> %1157, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1159 = bitcast <16 x i32> %1158 to <16 x float>
  %1160 = fadd contract <16 x float> %1150, %1159
  %1161 = load ptr, ptr %416, align 8
  %1162 = shl nsw i64 %1144, 5
  %1163 = getelementptr inbounds i8, ptr %1161, i64 %1162
  %1164 = load <16 x half>, ptr %1163, align 2
  %1165 = load ptr, ptr %417, align 8
  %1166 = mul nsw i64 %1142, %1130
  %1167 = add nsw i64 %1141, %1166
  %1168 = shl nsw i64 %1167, 6
  %1169 = getelementptr inbounds i8, ptr %1165, i64 %1168
  %1170 = load i64, ptr %0, align 8
  %1171 = icmp eq i64 %1170, %686
  br i1 %1171, label %1172, label %1179

1172:                                             ; preds = %1136
  %1173 = load ptr, ptr %418, align 8
  %1174 = icmp eq ptr %1173, null
  br i1 %1174, label %1179, label %1175

1175:                                             ; preds = %1172
  %1176 = getelementptr inbounds float, ptr %1173, i64 %1147
  %1177 = load <16 x float>, ptr %1176, align 4
  %1178 = fadd contract <16 x float> %1160, %1177
  br label %1179

1179:                                             ; preds = %1175, %1172, %1136
  %1180 = phi <16 x float> [ %1160, %1136 ], [ %1178, %1175 ], [ %1160, %1172 ]
  %1181 = fcmp contract ogt <16 x half> %1164, zeroinitializer
  %1182 = select <16 x i1> %1181, <16 x float> %1180, <16 x float> zeroinitializer
  store <16 x float> %1182, ptr %1138, align 64
  store <16 x float> zeroinitializer, ptr %1169, align 4
  br i1 %1137, label %1136, label %1183, !llvm.loop !53

1183:                                             ; preds = %1179
  %1184 = add nsw i64 %1120, 2
  %1185 = mul nsw i64 %1127, %1126
  %1186 = add nsw i64 %1185, 31
  %1187 = sdiv i64 %1186, 32
  %1188 = sdiv i64 %1124, 32
  %1189 = sdiv i64 %1126, 16
  %1190 = load i64, ptr %39, align 8
  %1191 = mul nsw i64 %1190, %687
  %1192 = or disjoint i64 %1129, %1118
  %1193 = add i64 %1191, %1192
  %1194 = load ptr, ptr %419, align 8
  %1195 = mul nsw i64 %1125, %853
  %1196 = add nsw i64 %1195, %1130
  %1197 = shl nsw i64 %1196, 6
  %1198 = getelementptr inbounds i8, ptr %1194, i64 %1197
  %1199 = load <16 x float>, ptr %1198, align 4
  %1200 = load <16 x float>, ptr %2, align 64
  %1201 = load <16 x float>, ptr %3, align 64
  %1202 = fadd contract <16 x float> %1200, %1201
  %1203 = fadd contract <16 x float> %1199, %1202
  store <16 x float> %1203, ptr %1198, align 4
  %1204 = bitcast <16 x float> %1200 to <16 x i32>
  %1205 = add <16 x i32> %1204, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1206 = lshr <16 x i32> %1204, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1207 = and <16 x i32> %1206, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1208 = add <16 x i32> %1205, %1207
  %1209 = fcmp contract uno <16 x float> %1200, zeroinitializer
  %1210 = or <16 x i32> %1204, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1211 = select <16 x i1> %1209, <16 x i32> %1210, <16 x i32> %1208
  %1212 = lshr <16 x i32> %1211, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1213 = trunc nuw <16 x i32> %1212 to <16 x i16>
  %1214 = bitcast <16 x float> %1201 to <16 x i32>
  %1215 = add <16 x i32> %1214, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1216 = lshr <16 x i32> %1214, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1217 = and <16 x i32> %1216, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1218 = add <16 x i32> %1215, %1217
  %1219 = fcmp contract uno <16 x float> %1201, zeroinitializer
  %1220 = or <16 x i32> %1214, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1221 = select <16 x i1> %1219, <16 x i32> %1220, <16 x i32> %1218
  %1222 = lshr <16 x i32> %1221, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1223 = trunc nuw <16 x i32> %1222 to <16 x i16>
  %1224 = load ptr, ptr %404, align 8
  %1225 = mul nsw i64 %1189, %687
  %1226 = add nsw i64 %1225, %853
  %1227 = mul nsw i64 %1226, %1188
  %1228 = sdiv i64 %1130, 2
  %1229 = add nsw i64 %1227, %1228
  %1230 = shl nsw i64 %1229, 10
  %1231 = getelementptr inbounds i8, ptr %1224, i64 %1230
  %1232 = shl nuw nsw i64 %1129, 6
  %1233 = getelementptr inbounds i8, ptr %1231, i64 %1232
  %1234 = and i64 %1133, 16
  %1235 = getelementptr inbounds i16, ptr %1233, i64 %1234
  store <16 x i16> %1213, ptr %1235, align 2
  %1236 = getelementptr inbounds i8, ptr %1235, i64 64
  store <16 x i16> %1223, ptr %1236, align 2
  %1237 = shufflevector <16 x i16> %1213, <16 x i16> %1223, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %1238 = load ptr, ptr %420, align 8
  %1239 = mul nsw i64 %1187, %1130
  %1240 = sdiv i64 %1193, 32
  %1241 = add nsw i64 %1240, %1239
  %1242 = shl nsw i64 %1241, 10
  %1243 = getelementptr inbounds i8, ptr %1238, i64 %1242
  %1244 = srem i64 %1193, 32
  %1245 = shl nsw i64 %1244, 5
  %1246 = getelementptr inbounds i8, ptr %1243, i64 %1245
  store <32 x i16> %1237, ptr %1246, align 64
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3)
  %1247 = add nsw i64 %1121, -1
  %1248 = icmp sgt i64 %1121, 1
  br i1 %1248, label %1119, label %1249, !llvm.loop !54

1249:                                             ; preds = %1183, %1119, %1087, %1115
  %1250 = phi i64 [ %833, %1115 ], [ %854, %1087 ], [ %833, %1119 ], [ %833, %1183 ]
  %1251 = phi i64 [ %849, %1115 ], [ %853, %1087 ], [ %849, %1119 ], [ %849, %1183 ]
  %1252 = phi i64 [ 0, %1115 ], [ %1039, %1087 ], [ 0, %1119 ], [ 0, %1183 ]
  %1253 = phi i64 [ 64, %1115 ], [ %851, %1087 ], [ 64, %1119 ], [ 64, %1183 ]
  %1254 = phi ptr [ %878, %1115 ], [ %850, %1087 ], [ %878, %1119 ], [ %878, %1183 ]
  %1255 = add i64 %849, 1
  %1256 = icmp eq i64 %1255, %51
  br i1 %1256, label %840, label %848, !llvm.loop !59

1257:                                             ; preds = %702, %766, %685, %698
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %8) #3
  br i1 %352, label %1286, label %1258

1258:                                             ; preds = %1257
  %1259 = load ptr, ptr %423, align 8
  %1260 = getelementptr inbounds i8, ptr %1259, i64 %424
  %1261 = load i64, ptr %1260, align 8
  %1262 = add nsw i64 %1261, 1
  store atomic i64 %1262, ptr %1260 release, align 8
  br i1 %425, label %1263, label %1286

1263:                                             ; preds = %1258, %1270
  %1264 = phi i64 [ %1271, %1270 ], [ 0, %1258 ]
  %1265 = shl nsw i64 %1264, 6
  %1266 = load ptr, ptr %423, align 8
  %1267 = getelementptr inbounds i8, ptr %1266, i64 %1265
  %1268 = load atomic i64, ptr %1267 acquire, align 8
  %1269 = icmp sgt i64 %1268, %1261
  br i1 %1269, label %1270, label %1273

1270:                                             ; preds = %1279, %1263
  %1271 = add nuw nsw i64 %1264, 1
  %1272 = icmp eq i64 %1271, %28
  br i1 %1272, label %1286, label %1263, !llvm.loop !15

1273:                                             ; preds = %1263, %1279
  %1274 = phi i32 [ %1281, %1279 ], [ 0, %1263 ]
  tail call void @llvm.x86.sse2.pause()
  %1275 = icmp eq i32 %1274, 2000
  br i1 %1275, label %1276, label %1279

1276:                                             ; preds = %1273
  %1277 = load ptr, ptr %426, align 8
  %1278 = tail call i32 %1277() #7
  br label %1279

1279:                                             ; preds = %1276, %1273
  %1280 = phi i32 [ 0, %1276 ], [ %1274, %1273 ]
  %1281 = add nsw i32 %1280, 1
  %1282 = load ptr, ptr %423, align 8
  %1283 = getelementptr inbounds i8, ptr %1282, i64 %1265
  %1284 = load atomic i64, ptr %1283 acquire, align 8
  %1285 = icmp sgt i64 %1284, %1261
  br i1 %1285, label %1270, label %1273, !llvm.loop !16

1286:                                             ; preds = %1270, %1257, %1258
  %1287 = load ptr, ptr %394, align 8
  %1288 = icmp ne ptr %1287, null
  %1289 = sext i1 %1288 to i64
  %1290 = icmp sgt i64 %687, %1289
  br i1 %1290, label %685, label %427, !llvm.loop !60
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @transpose(ptr nocapture noundef %0) unnamed_addr #2 {
  %2 = load <16 x i32>, ptr %0, align 64
  %3 = getelementptr inbounds i8, ptr %0, i64 512
  %4 = load <16 x i32>, ptr %3, align 64
  %5 = shufflevector <16 x i32> %2, <16 x i32> %4, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %6 = shufflevector <16 x i32> %2, <16 x i32> %4, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %7 = getelementptr inbounds i8, ptr %0, i64 64
  %8 = load <16 x i32>, ptr %7, align 64
  %9 = getelementptr inbounds i8, ptr %0, i64 576
  %10 = load <16 x i32>, ptr %9, align 64
  %11 = shufflevector <16 x i32> %8, <16 x i32> %10, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %12 = shufflevector <16 x i32> %8, <16 x i32> %10, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %13 = getelementptr inbounds i8, ptr %0, i64 128
  %14 = load <16 x i32>, ptr %13, align 64
  %15 = getelementptr inbounds i8, ptr %0, i64 640
  %16 = load <16 x i32>, ptr %15, align 64
  %17 = shufflevector <16 x i32> %14, <16 x i32> %16, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %18 = shufflevector <16 x i32> %14, <16 x i32> %16, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %19 = getelementptr inbounds i8, ptr %0, i64 192
  %20 = load <16 x i32>, ptr %19, align 64
  %21 = getelementptr inbounds i8, ptr %0, i64 704
  %22 = load <16 x i32>, ptr %21, align 64
  %23 = shufflevector <16 x i32> %20, <16 x i32> %22, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %24 = shufflevector <16 x i32> %20, <16 x i32> %22, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %25 = getelementptr inbounds i8, ptr %0, i64 256
  %26 = load <16 x i32>, ptr %25, align 64
  %27 = getelementptr inbounds i8, ptr %0, i64 768
  %28 = load <16 x i32>, ptr %27, align 64
  %29 = shufflevector <16 x i32> %26, <16 x i32> %28, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %30 = shufflevector <16 x i32> %26, <16 x i32> %28, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %31 = getelementptr inbounds i8, ptr %0, i64 320
  %32 = load <16 x i32>, ptr %31, align 64
  %33 = getelementptr inbounds i8, ptr %0, i64 832
  %34 = load <16 x i32>, ptr %33, align 64
  %35 = shufflevector <16 x i32> %32, <16 x i32> %34, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %36 = shufflevector <16 x i32> %32, <16 x i32> %34, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %37 = getelementptr inbounds i8, ptr %0, i64 384
  %38 = load <16 x i32>, ptr %37, align 64
  %39 = getelementptr inbounds i8, ptr %0, i64 896
  %40 = load <16 x i32>, ptr %39, align 64
  %41 = shufflevector <16 x i32> %38, <16 x i32> %40, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %42 = shufflevector <16 x i32> %38, <16 x i32> %40, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %43 = getelementptr inbounds i8, ptr %0, i64 448
  %44 = load <16 x i32>, ptr %43, align 64
  %45 = getelementptr inbounds i8, ptr %0, i64 960
  %46 = load <16 x i32>, ptr %45, align 64
  %47 = shufflevector <16 x i32> %44, <16 x i32> %46, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %48 = shufflevector <16 x i32> %44, <16 x i32> %46, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %49 = shufflevector <16 x i32> %5, <16 x i32> %29, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %50 = shufflevector <16 x i32> %5, <16 x i32> %29, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %51 = shufflevector <16 x i32> %11, <16 x i32> %35, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %52 = shufflevector <16 x i32> %11, <16 x i32> %35, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %53 = shufflevector <16 x i32> %17, <16 x i32> %41, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %54 = shufflevector <16 x i32> %17, <16 x i32> %41, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %55 = shufflevector <16 x i32> %23, <16 x i32> %47, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %56 = shufflevector <16 x i32> %23, <16 x i32> %47, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %57 = shufflevector <16 x i32> %6, <16 x i32> %30, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %58 = shufflevector <16 x i32> %6, <16 x i32> %30, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %59 = shufflevector <16 x i32> %12, <16 x i32> %36, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %60 = shufflevector <16 x i32> %12, <16 x i32> %36, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %61 = shufflevector <16 x i32> %18, <16 x i32> %42, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %62 = shufflevector <16 x i32> %18, <16 x i32> %42, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %63 = shufflevector <16 x i32> %24, <16 x i32> %48, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %64 = shufflevector <16 x i32> %24, <16 x i32> %48, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %65 = shufflevector <16 x i32> %49, <16 x i32> %53, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %66 = shufflevector <16 x i32> %49, <16 x i32> %53, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %67 = shufflevector <16 x i32> %51, <16 x i32> %55, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %68 = shufflevector <16 x i32> %51, <16 x i32> %55, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %69 = shufflevector <16 x i32> %50, <16 x i32> %54, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %70 = shufflevector <16 x i32> %50, <16 x i32> %54, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %71 = shufflevector <16 x i32> %52, <16 x i32> %56, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %72 = shufflevector <16 x i32> %52, <16 x i32> %56, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %73 = shufflevector <16 x i32> %57, <16 x i32> %61, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %74 = shufflevector <16 x i32> %57, <16 x i32> %61, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %75 = shufflevector <16 x i32> %59, <16 x i32> %63, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %76 = shufflevector <16 x i32> %59, <16 x i32> %63, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %77 = shufflevector <16 x i32> %58, <16 x i32> %62, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %78 = shufflevector <16 x i32> %58, <16 x i32> %62, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %79 = shufflevector <16 x i32> %60, <16 x i32> %64, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %80 = shufflevector <16 x i32> %60, <16 x i32> %64, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %81 = shufflevector <16 x i32> %65, <16 x i32> %67, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %81, ptr %0, align 64
  %82 = shufflevector <16 x i32> %65, <16 x i32> %67, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %82, ptr %7, align 64
  %83 = shufflevector <16 x i32> %66, <16 x i32> %68, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %83, ptr %13, align 64
  %84 = shufflevector <16 x i32> %66, <16 x i32> %68, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %84, ptr %19, align 64
  %85 = shufflevector <16 x i32> %69, <16 x i32> %71, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %85, ptr %25, align 64
  %86 = shufflevector <16 x i32> %69, <16 x i32> %71, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %86, ptr %31, align 64
  %87 = shufflevector <16 x i32> %70, <16 x i32> %72, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %87, ptr %37, align 64
  %88 = shufflevector <16 x i32> %70, <16 x i32> %72, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %88, ptr %43, align 64
  %89 = shufflevector <16 x i32> %73, <16 x i32> %75, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %89, ptr %3, align 64
  %90 = shufflevector <16 x i32> %73, <16 x i32> %75, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %90, ptr %9, align 64
  %91 = shufflevector <16 x i32> %74, <16 x i32> %76, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %91, ptr %15, align 64
  %92 = shufflevector <16 x i32> %74, <16 x i32> %76, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %92, ptr %21, align 64
  %93 = shufflevector <16 x i32> %77, <16 x i32> %79, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %93, ptr %27, align 64
  %94 = shufflevector <16 x i32> %77, <16 x i32> %79, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %94, ptr %33, align 64
  %95 = shufflevector <16 x i32> %78, <16 x i32> %80, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %95, ptr %39, align 64
  %96 = shufflevector <16 x i32> %78, <16 x i32> %80, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %96, ptr %45, align 64
  ret void
}

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #3

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @multiply_tiles(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) unnamed_addr #4 {
  %4 = getelementptr inbounds i8, ptr %1, i64 1024
  %5 = getelementptr inbounds i8, ptr %1, i64 1032
  %6 = getelementptr inbounds i8, ptr %2, i64 1024
  %7 = getelementptr inbounds i8, ptr %2, i64 1032
  br label %9

8:                                                ; preds = %19
  ret void

9:                                                ; preds = %3, %19
  %10 = phi i64 [ 0, %3 ], [ %20, %19 ]
  %11 = load ptr, ptr %4, align 64
  %12 = load i64, ptr %5, align 8
  %13 = mul nsw i64 %12, %10
  %14 = getelementptr inbounds i8, ptr %11, i64 %13
  %15 = getelementptr inbounds <16 x float>, ptr %0, i64 %10
  %16 = load <16 x float>, ptr %15, align 64
  %17 = load ptr, ptr %6, align 64
  %18 = load i64, ptr %7, align 8
  br label %22

19:                                               ; preds = %22
  store <16 x float> %46, ptr %15, align 64
  %20 = add nuw nsw i64 %10, 1
  %21 = icmp eq i64 %20, 16
  br i1 %21, label %8, label %9, !llvm.loop !61

22:                                               ; preds = %9, %22
  %23 = phi i64 [ 0, %9 ], [ %47, %22 ]
  %24 = phi <16 x float> [ %16, %9 ], [ %46, %22 ]
  %25 = shl nuw nsw i64 %23, 2
  %26 = getelementptr inbounds i8, ptr %14, i64 %25
  %27 = load i32, ptr %26, align 1
  %28 = mul nsw i64 %18, %23
  %29 = getelementptr inbounds i8, ptr %17, i64 %28
  %30 = load <16 x i32>, ptr %29, align 4
  %31 = shl i32 %27, 16
  %32 = insertelement <16 x i32> poison, i32 %31, i64 0
  %33 = bitcast <16 x i32> %32 to <16 x float>
  %34 = shufflevector <16 x float> %33, <16 x float> poison, <16 x i32> zeroinitializer
  %35 = and i32 %27, -65536
  %36 = insertelement <16 x i32> poison, i32 %35, i64 0
  %37 = bitcast <16 x i32> %36 to <16 x float>
  %38 = shufflevector <16 x float> %37, <16 x float> poison, <16 x i32> zeroinitializer
  %39 = shl <16 x i32> %30, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %40 = bitcast <16 x i32> %39 to <16 x float>
  %41 = fmul contract <16 x float> %34, %40
  %42 = fadd contract <16 x float> %24, %41
  %43 = and <16 x i32> %30, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %44 = bitcast <16 x i32> %43 to <16 x float>
  %45 = fmul contract <16 x float> %38, %44
  %46 = fadd contract <16 x float> %45, %42
  %47 = add nuw nsw i64 %23, 1
  %48 = icmp eq i64 %47, 16
  br i1 %48, label %19, label %22, !llvm.loop !62
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @weight_gradient(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4, ptr nocapture noundef %5) unnamed_addr #5 {
  %7 = alloca [16 x <16 x i32>], align 64
  %8 = alloca [8 x %struct.Tile], align 64
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %8) #3
  %9 = sdiv i64 %4, 16
  %10 = icmp sgt i64 %4, 15
  br i1 %10, label %11, label %41

11:                                               ; preds = %6
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = load i64, ptr %0, align 8
  %15 = mul nsw i64 %13, %14
  %16 = add nsw i64 %15, 31
  %17 = sdiv i64 %16, 32
  %18 = shl i64 %17, 10
  %19 = shl nsw i64 %17, 9
  %20 = getelementptr inbounds i16, ptr %1, i64 %19
  %21 = getelementptr inbounds i8, ptr %8, i64 1088
  %22 = getelementptr inbounds i8, ptr %8, i64 2176
  %23 = getelementptr inbounds i8, ptr %8, i64 3264
  %24 = icmp sgt i64 %15, 0
  %25 = getelementptr inbounds i8, ptr %8, i64 4352
  %26 = getelementptr inbounds i8, ptr %8, i64 5376
  %27 = getelementptr inbounds i8, ptr %8, i64 5384
  %28 = getelementptr inbounds i8, ptr %8, i64 5440
  %29 = getelementptr inbounds i8, ptr %8, i64 6464
  %30 = getelementptr inbounds i8, ptr %8, i64 6472
  %31 = getelementptr inbounds i8, ptr %8, i64 6528
  %32 = getelementptr inbounds i8, ptr %8, i64 7552
  %33 = getelementptr inbounds i8, ptr %8, i64 7560
  %34 = getelementptr inbounds i8, ptr %8, i64 7616
  %35 = getelementptr inbounds i8, ptr %8, i64 8640
  %36 = getelementptr inbounds i8, ptr %8, i64 8648
  %37 = getelementptr inbounds i8, ptr %5, i64 1024
  %38 = getelementptr inbounds i8, ptr %5, i64 2048
  %39 = getelementptr inbounds i8, ptr %5, i64 3072
  %40 = tail call i64 @llvm.smax.i64(i64 %17, i64 1)
  br label %42

41:                                               ; preds = %114, %6
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %8) #3
  ret void

42:                                               ; preds = %11, %114
  %43 = phi i64 [ 0, %11 ], [ %115, %114 ]
  %44 = mul i64 %18, %43
  %45 = getelementptr inbounds i8, ptr %2, i64 %44
  br label %46

46:                                               ; preds = %46, %42
  %47 = phi i64 [ 0, %42 ], [ %49, %46 ]
  %48 = getelementptr inbounds [16 x <16 x float>], ptr %8, i64 0, i64 %47
  store <16 x float> zeroinitializer, ptr %48, align 64
  %49 = add nuw nsw i64 %47, 1
  %50 = icmp eq i64 %49, 16
  br i1 %50, label %51, label %46, !llvm.loop !45

51:                                               ; preds = %46, %51
  %52 = phi i64 [ %54, %51 ], [ 0, %46 ]
  %53 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %52
  store <16 x float> zeroinitializer, ptr %53, align 64
  %54 = add nuw nsw i64 %52, 1
  %55 = icmp eq i64 %54, 16
  br i1 %55, label %56, label %51, !llvm.loop !45

56:                                               ; preds = %51, %56
  %57 = phi i64 [ %59, %56 ], [ 0, %51 ]
  %58 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %57
  store <16 x float> zeroinitializer, ptr %58, align 64
  %59 = add nuw nsw i64 %57, 1
  %60 = icmp eq i64 %59, 16
  br i1 %60, label %61, label %56, !llvm.loop !45

61:                                               ; preds = %56, %61
  %62 = phi i64 [ %64, %61 ], [ 0, %56 ]
  %63 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %62
  store <16 x float> zeroinitializer, ptr %63, align 64
  %64 = add nuw nsw i64 %62, 1
  %65 = icmp eq i64 %64, 16
  br i1 %65, label %66, label %61, !llvm.loop !45

66:                                               ; preds = %61
  br i1 %24, label %68, label %67

67:                                               ; preds = %102, %66
  br label %70

68:                                               ; preds = %66
  %69 = getelementptr inbounds i16, ptr %45, i64 %19
  br label %102

70:                                               ; preds = %67, %70
  %71 = phi i64 [ %76, %70 ], [ 0, %67 ]
  %72 = shl nsw i64 %71, 6
  %73 = getelementptr inbounds i8, ptr %5, i64 %72
  %74 = getelementptr inbounds [16 x <16 x float>], ptr %8, i64 0, i64 %71
  %75 = load <16 x float>, ptr %74, align 64
  store <16 x float> %75, ptr %73, align 4
  %76 = add nuw nsw i64 %71, 1
  %77 = icmp eq i64 %76, 16
  br i1 %77, label %78, label %70, !llvm.loop !21

78:                                               ; preds = %70, %78
  %79 = phi i64 [ %84, %78 ], [ 0, %70 ]
  %80 = shl nsw i64 %79, 6
  %81 = getelementptr inbounds i8, ptr %37, i64 %80
  %82 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %79
  %83 = load <16 x float>, ptr %82, align 64
  store <16 x float> %83, ptr %81, align 4
  %84 = add nuw nsw i64 %79, 1
  %85 = icmp eq i64 %84, 16
  br i1 %85, label %86, label %78, !llvm.loop !21

86:                                               ; preds = %78, %86
  %87 = phi i64 [ %92, %86 ], [ 0, %78 ]
  %88 = shl nsw i64 %87, 6
  %89 = getelementptr inbounds i8, ptr %38, i64 %88
  %90 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %87
  %91 = load <16 x float>, ptr %90, align 64
  store <16 x float> %91, ptr %89, align 4
  %92 = add nuw nsw i64 %87, 1
  %93 = icmp eq i64 %92, 16
  br i1 %93, label %94, label %86, !llvm.loop !21

94:                                               ; preds = %86, %94
  %95 = phi i64 [ %100, %94 ], [ 0, %86 ]
  %96 = shl nsw i64 %95, 6
  %97 = getelementptr inbounds i8, ptr %39, i64 %96
  %98 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %95
  %99 = load <16 x float>, ptr %98, align 64
  store <16 x float> %99, ptr %97, align 4
  %100 = add nuw nsw i64 %95, 1
  %101 = icmp eq i64 %100, 16
  br i1 %101, label %117, label %94, !llvm.loop !21

102:                                              ; preds = %68, %102
  %103 = phi i64 [ %108, %102 ], [ 0, %68 ]
  %104 = phi ptr [ %112, %102 ], [ %20, %68 ]
  %105 = phi ptr [ %111, %102 ], [ %1, %68 ]
  %106 = phi ptr [ %110, %102 ], [ %69, %68 ]
  %107 = phi ptr [ %109, %102 ], [ %45, %68 ]
  store ptr %107, ptr %26, align 64
  store i64 64, ptr %27, align 8
  store ptr %106, ptr %29, align 64
  store i64 64, ptr %30, align 8
  store ptr %105, ptr %32, align 64
  store i64 64, ptr %33, align 8
  store ptr %104, ptr %35, align 64
  store i64 64, ptr %36, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %8, ptr noundef nonnull %25, ptr noundef nonnull %31) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %22, ptr noundef nonnull %28, ptr noundef nonnull %31) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %21, ptr noundef nonnull %25, ptr noundef nonnull %34) #8
  call fastcc void @multiply_tiles(ptr noundef nonnull %23, ptr noundef nonnull %28, ptr noundef nonnull %34) #8
  %108 = add nuw nsw i64 %103, 1
  %109 = getelementptr inbounds i8, ptr %107, i64 1024
  %110 = getelementptr inbounds i8, ptr %106, i64 1024
  %111 = getelementptr inbounds i8, ptr %105, i64 1024
  %112 = getelementptr inbounds i8, ptr %104, i64 1024
  %113 = icmp eq i64 %108, %40
  br i1 %113, label %67, label %102, !llvm.loop !63

114:                                              ; preds = %147
  %115 = add nuw nsw i64 %43, 2
  %116 = icmp slt i64 %115, %9
  br i1 %116, label %42, label %41, !llvm.loop !64

117:                                              ; preds = %94, %147
  %118 = phi i64 [ %148, %147 ], [ 0, %94 ]
  %119 = shl nsw i64 %118, 10
  %120 = getelementptr inbounds i8, ptr %5, i64 %119
  %121 = shl i64 %118, 4
  %122 = and i64 %121, 16
  %123 = mul nuw nsw i64 %122, %4
  %124 = lshr i64 %118, 1
  %125 = and i64 %124, 2147483647
  %126 = add nuw nsw i64 %43, %125
  %127 = shl nsw i64 %126, 6
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %7) #3
  br label %131

128:                                              ; preds = %131
  %129 = getelementptr inbounds float, ptr %3, i64 %123
  %130 = getelementptr inbounds i8, ptr %129, i64 %127
  call fastcc void @transpose(ptr noundef nonnull %7) #8
  br label %139

131:                                              ; preds = %131, %117
  %132 = phi i64 [ 0, %117 ], [ %137, %131 ]
  %133 = shl nsw i64 %132, 6
  %134 = getelementptr inbounds i8, ptr %120, i64 %133
  %135 = load <16 x float>, ptr %134, align 4
  %136 = getelementptr inbounds [16 x <16 x i32>], ptr %7, i64 0, i64 %132
  store <16 x float> %135, ptr %136, align 64
  %137 = add nuw nsw i64 %132, 1
  %138 = icmp eq i64 %137, 16
  br i1 %138, label %128, label %131, !llvm.loop !65

139:                                              ; preds = %139, %128
  %140 = phi i64 [ 0, %128 ], [ %145, %139 ]
  %141 = getelementptr inbounds [16 x <16 x i32>], ptr %7, i64 0, i64 %140
  %142 = load <16 x i32>, ptr %141, align 64
  %143 = mul nuw nsw i64 %140, %4
  %144 = getelementptr inbounds float, ptr %130, i64 %143
  store <16 x i32> %142, ptr %144, align 4
  %145 = add nuw nsw i64 %140, 1
  %146 = icmp eq i64 %145, 16
  br i1 %146, label %147, label %139, !llvm.loop !66

147:                                              ; preds = %139
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %7) #3
  %148 = add nuw nsw i64 %118, 1
  %149 = icmp eq i64 %148, 4
  br i1 %149, label %114, label %117, !llvm.loop !67
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #6

attributes #0 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nounwind }
attributes #4 = { nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nobuiltin nounwind "no-builtins" }
attributes #8 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!4 = !{!5}
!5 = distinct !{!5, !6, !"join: argument 0"}
!6 = distinct !{!6, !"join"}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.mustprogress"}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !8, !9}
!11 = distinct !{!11, !8, !9}
!12 = distinct !{!12, !8, !9}
!13 = distinct !{!13, !8, !9}
!14 = distinct !{!14, !8, !9}
!15 = distinct !{!15, !8, !9}
!16 = distinct !{!16, !8, !9}
!17 = distinct !{!17, !8, !9}
!18 = distinct !{!18, !8, !9}
!19 = distinct !{!19, !8, !9}
!20 = distinct !{!20, !8, !9}
!21 = distinct !{!21, !8, !9}
!22 = distinct !{!22, !8, !9}
!23 = distinct !{!23, !8, !9}
!24 = distinct !{!24, !8, !9}
!25 = distinct !{!25, !8, !9}
!26 = distinct !{!26, !8, !9}
!27 = distinct !{!27, !8, !9}
!28 = distinct !{!28, !8, !9}
!29 = distinct !{!29, !8, !9}
!30 = distinct !{!30, !8, !9}
!31 = !{!32}
!32 = distinct !{!32, !33, !"join: argument 0"}
!33 = distinct !{!33, !"join"}
!34 = distinct !{!34, !8, !9}
!35 = distinct !{!35, !8, !9}
!36 = distinct !{!36, !8, !9}
!37 = distinct !{!37, !8, !9}
!38 = distinct !{!38, !8, !9}
!39 = distinct !{!39, !8, !9}
!40 = distinct !{!40, !8, !9}
!41 = distinct !{!41, !8, !9}
!42 = distinct !{!42, !8, !9}
!43 = distinct !{!43, !8, !9}
!44 = distinct !{!44, !8, !9}
!45 = distinct !{!45, !8, !9}
!46 = distinct !{!46, !8, !9}
!47 = distinct !{!47, !8, !9}
!48 = distinct !{!48, !8, !9}
!49 = distinct !{!49, !8, !9}
!50 = distinct !{!50, !8, !9}
!51 = distinct !{!51, !8, !9}
!52 = distinct !{!52, !8, !9}
!53 = distinct !{!53, !8, !9}
!54 = distinct !{!54, !8, !9}
!55 = distinct !{!55, !8, !9}
!56 = distinct !{!56, !8, !9}
!57 = distinct !{!57, !8, !9}
!58 = distinct !{!58, !8, !9}
!59 = distinct !{!59, !8, !9}
!60 = distinct !{!60, !8, !9}
!61 = distinct !{!61, !8, !9}
!62 = distinct !{!62, !8, !9}
!63 = distinct !{!63, !8, !9}
!64 = distinct !{!64, !8, !9}
!65 = distinct !{!65, !8, !9}
!66 = distinct !{!66, !8, !9}
!67 = distinct !{!67, !8, !9}
