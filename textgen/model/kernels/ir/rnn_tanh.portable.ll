; sources b9a9ff1ddc641fb59de9cc826582be25cb216a467edcfbc12cbd58667f6aea7b

%struct.Tile = type { [16 x <16 x float>], ptr, i64, [48 x i8] }
%struct.Pending = type { i64, i64, i64, i64, ptr, ptr, i64 }

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
  %15 = tail call i32 %12() #9, !noalias !4
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
  call fastcc void @transpose(ptr noundef nonnull %5) #10
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
  call fastcc void @transpose(ptr noundef nonnull %4) #10
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
  %278 = tail call i32 %277() #9
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

355:                                              ; preds = %1234, %512
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
  call fastcc void @multiply_tiles(ptr noundef nonnull %3, ptr noundef nonnull %316, ptr noundef nonnull %322) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %314, ptr noundef nonnull %319, ptr noundef nonnull %322) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %313, ptr noundef nonnull %316, ptr noundef nonnull %325) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %315, ptr noundef nonnull %319, ptr noundef nonnull %325) #10
  %509 = add nuw nsw i64 %503, 1
  %510 = getelementptr inbounds i8, ptr %504, i64 4096
  %511 = icmp eq i64 %509, %367
  br i1 %511, label %451, label %502, !llvm.loop !23

512:                                              ; preds = %378, %359
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %3) #3
  %513 = add nsw i64 %365, %361
  %514 = icmp sgt i64 %365, 0
  br i1 %514, label %515, label %355

515:                                              ; preds = %512, %1234
  %516 = phi i64 [ %1235, %1234 ], [ %361, %512 ]
  %517 = sub nsw i64 %516, %361
  %518 = mul nsw i64 %328, %517
  %519 = getelementptr inbounds float, ptr %303, i64 %518
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %2) #3
  %520 = load i64, ptr %8, align 8
  %521 = sdiv i64 %520, 32
  %522 = shl nsw i64 %520, 1
  br i1 %309, label %523, label %1205

523:                                              ; preds = %515
  %524 = shl i64 %521, 10
  %525 = add nsw i64 %521, -1
  %526 = icmp sgt i64 %520, 31
  %527 = add nsw i64 %516, 1
  %528 = shl nsw i64 %521, 1
  %529 = add nsw i64 %528, -1
  br label %530

530:                                              ; preds = %644, %523
  %531 = phi i64 [ 0, %523 ], [ %649, %644 ]
  %532 = phi ptr [ null, %523 ], [ %648, %644 ]
  %533 = phi i64 [ 0, %523 ], [ %647, %644 ]
  %534 = phi i64 [ 0, %523 ], [ %646, %644 ]
  %535 = phi i64 [ 0, %523 ], [ %645, %644 ]
  br i1 %329, label %536, label %644

536:                                              ; preds = %530
  %537 = shl nsw i64 %531, 10
  %538 = getelementptr i8, ptr %519, i64 %537
  %539 = add nsw i64 %531, %30
  %540 = mul i64 %524, %539
  br label %651

541:                                              ; preds = %644
  %542 = icmp sgt i64 %647, 0
  br i1 %542, label %543, label %1205

543:                                              ; preds = %541, %642
  %544 = phi i64 [ %594, %642 ], [ 0, %541 ]
  %545 = load i64, ptr %8, align 8
  %546 = sdiv i64 %545, 16
  %547 = and i64 %544, 15
  %548 = lshr i64 %544, 4
  %549 = and i64 %548, 3
  %550 = lshr i64 %544, 6
  %551 = add nsw i64 %549, %645
  %552 = add nsw i64 %550, %646
  %553 = shl nsw i64 %552, 4
  %554 = or disjoint i64 %553, %547
  %555 = mul nsw i64 %546, %516
  %556 = add nsw i64 %555, %551
  %557 = load i64, ptr %31, align 8
  %558 = mul nsw i64 %556, %557
  %559 = add nsw i64 %558, %554
  %560 = shl nuw nsw i64 %549, 10
  %561 = shl i64 %550, 12
  %562 = getelementptr i8, ptr %648, i64 %561
  %563 = getelementptr i8, ptr %562, i64 %560
  %564 = shl nuw nsw i64 %547, 6
  %565 = getelementptr inbounds i8, ptr %563, i64 %564
  %566 = load <16 x float>, ptr %565, align 4
  %567 = fmul contract <16 x float> %566, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %568 = fcmp contract ogt <16 x float> %567, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %569 = select <16 x i1> %568, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %567
  %570 = fcmp contract olt <16 x float> %569, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %571 = select <16 x i1> %570, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %569
  %572 = fadd contract <16 x float> %571, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %573 = fadd contract <16 x float> %572, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %574 = fsub contract <16 x float> %571, %573
  %575 = fmul contract <16 x float> %574, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %576 = fadd contract <16 x float> %575, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %577 = fmul contract <16 x float> %574, %576
  %578 = fadd contract <16 x float> %577, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %579 = fmul contract <16 x float> %574, %578
  %580 = fadd contract <16 x float> %579, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %581 = fmul contract <16 x float> %574, %580
  %582 = fadd contract <16 x float> %581, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %583 = fmul contract <16 x float> %574, %582
  %584 = fadd contract <16 x float> %583, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %585 = bitcast <16 x float> %572 to <16 x i32>
  %586 = shl <16 x i32> %585, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %587 = add <16 x i32> %586, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %588 = bitcast <16 x i32> %587 to <16 x float>
  %589 = fmul contract <16 x float> %584, %588
  %590 = fadd contract <16 x float> %589, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %591 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %590
  %592 = fmul contract <16 x float> %591, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %593 = fadd contract <16 x float> %592, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %594 = add nuw nsw i64 %544, 1
  %595 = load ptr, ptr %344, align 8
  %596 = mul nsw i64 %557, %546
  %597 = add nsw i64 %559, %596
  %598 = shl nsw i64 %597, 6
  %599 = getelementptr inbounds i8, ptr %595, i64 %598
  store <16 x float> zeroinitializer, ptr %599, align 4
  %600 = load ptr, ptr %330, align 8
  %601 = load i64, ptr %31, align 8
  %602 = mul nsw i64 %601, %527
  %603 = add nsw i64 %602, %554
  %604 = load i64, ptr %8, align 8
  %605 = mul nsw i64 %603, %604
  %606 = getelementptr inbounds i16, ptr %600, i64 %605
  %607 = shl nsw i64 %551, 4
  %608 = getelementptr inbounds i16, ptr %606, i64 %607
  %609 = bitcast <16 x float> %593 to <16 x i32>
  %610 = add <16 x i32> %609, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %611 = lshr <16 x i32> %609, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %612 = and <16 x i32> %611, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %613 = add <16 x i32> %610, %612
  %614 = fcmp contract uno <16 x float> %593, zeroinitializer
  %615 = or <16 x i32> %609, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %616 = select <16 x i1> %614, <16 x i32> %615, <16 x i32> %613
  %617 = lshr <16 x i32> %616, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %618 = trunc nuw <16 x i32> %617 to <16 x i16>
  store <16 x i16> %618, ptr %608, align 2
  %619 = load ptr, ptr %345, align 8
  %620 = icmp eq ptr %619, null
  br i1 %620, label %625, label %621

621:                                              ; preds = %543
  %622 = shl nsw i64 %559, 5
  %623 = getelementptr inbounds i8, ptr %619, i64 %622
  %624 = fptrunc <16 x float> %593 to <16 x half>
  store <16 x half> %624, ptr %623, align 2
  br label %625

625:                                              ; preds = %621, %543
  %626 = load i64, ptr %0, align 8
  %627 = add nsw i64 %626, -1
  %628 = icmp eq i64 %627, %516
  br i1 %628, label %629, label %642

629:                                              ; preds = %625
  %630 = load ptr, ptr %346, align 8
  %631 = load i64, ptr %8, align 8
  %632 = mul nsw i64 %631, %554
  %633 = getelementptr inbounds float, ptr %630, i64 %632
  %634 = getelementptr inbounds float, ptr %633, i64 %607
  store <16 x float> %593, ptr %634, align 4
  %635 = load ptr, ptr %347, align 8
  %636 = icmp eq ptr %635, null
  br i1 %636, label %642, label %637

637:                                              ; preds = %629
  %638 = load i64, ptr %8, align 8
  %639 = mul nsw i64 %638, %554
  %640 = getelementptr inbounds float, ptr %635, i64 %639
  %641 = getelementptr inbounds float, ptr %640, i64 %607
  store <16 x float> zeroinitializer, ptr %641, align 4
  br label %642

642:                                              ; preds = %637, %629, %625
  %643 = icmp eq i64 %594, %647
  br i1 %643, label %1205, label %543, !llvm.loop !24

644:                                              ; preds = %1202, %530
  %645 = phi i64 [ %535, %530 ], [ %539, %1202 ]
  %646 = phi i64 [ %534, %530 ], [ %665, %1202 ]
  %647 = phi i64 [ %533, %530 ], [ %1095, %1202 ]
  %648 = phi ptr [ %532, %530 ], [ %661, %1202 ]
  %649 = add nuw nsw i64 %531, 4
  %650 = icmp slt i64 %649, %289
  br i1 %650, label %530, label %541, !llvm.loop !25

651:                                              ; preds = %1202, %536
  %652 = phi i64 [ 0, %536 ], [ %1203, %1202 ]
  %653 = phi ptr [ %532, %536 ], [ %661, %1202 ]
  %654 = phi i64 [ %533, %536 ], [ %1095, %1202 ]
  %655 = phi i64 [ %534, %536 ], [ %665, %1202 ]
  %656 = phi i64 [ %535, %536 ], [ %539, %1202 ]
  %657 = or disjoint i64 %652, 1
  %658 = icmp slt i64 %657, %287
  %659 = icmp eq ptr %653, %302
  %660 = select i1 %659, i64 8192, i64 0
  %661 = getelementptr inbounds i8, ptr %302, i64 %660
  %662 = load ptr, ptr %330, align 8
  %663 = load i64, ptr %31, align 8
  %664 = mul nsw i64 %663, %516
  %665 = add nsw i64 %652, %42
  %666 = shl nsw i64 %665, 4
  %667 = add nsw i64 %664, %666
  %668 = load i64, ptr %8, align 8
  %669 = mul nsw i64 %667, %668
  %670 = getelementptr inbounds i16, ptr %662, i64 %669
  %671 = shl nsw i64 %668, 5
  %672 = getelementptr inbounds i8, ptr %670, i64 %671
  %673 = mul nuw nsw i64 %652, %307
  %674 = getelementptr float, ptr %538, i64 %673
  %675 = getelementptr inbounds float, ptr %674, i64 %307
  %676 = load ptr, ptr %331, align 8
  %677 = getelementptr inbounds i8, ptr %676, i64 %540
  br i1 %658, label %880, label %678

678:                                              ; preds = %651, %678
  %679 = phi i64 [ %684, %678 ], [ 0, %651 ]
  %680 = shl nsw i64 %679, 6
  %681 = getelementptr inbounds i8, ptr %674, i64 %680
  %682 = load <16 x float>, ptr %681, align 4
  %683 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %679
  store <16 x float> %682, ptr %683, align 64
  %684 = add nuw nsw i64 %679, 1
  %685 = icmp eq i64 %684, 16
  br i1 %685, label %686, label %678, !llvm.loop !20

686:                                              ; preds = %678
  %687 = getelementptr inbounds i8, ptr %674, i64 1024
  br label %688

688:                                              ; preds = %688, %686
  %689 = phi i64 [ 0, %686 ], [ %694, %688 ]
  %690 = shl nsw i64 %689, 6
  %691 = getelementptr inbounds i8, ptr %687, i64 %690
  %692 = load <16 x float>, ptr %691, align 4
  %693 = getelementptr inbounds [16 x <16 x float>], ptr %332, i64 0, i64 %689
  store <16 x float> %692, ptr %693, align 64
  %694 = add nuw nsw i64 %689, 1
  %695 = icmp eq i64 %694, 16
  br i1 %695, label %696, label %688, !llvm.loop !20

696:                                              ; preds = %688
  %697 = getelementptr inbounds i8, ptr %674, i64 2048
  br label %698

698:                                              ; preds = %698, %696
  %699 = phi i64 [ 0, %696 ], [ %704, %698 ]
  %700 = shl nsw i64 %699, 6
  %701 = getelementptr inbounds i8, ptr %697, i64 %700
  %702 = load <16 x float>, ptr %701, align 4
  %703 = getelementptr inbounds [16 x <16 x float>], ptr %333, i64 0, i64 %699
  store <16 x float> %702, ptr %703, align 64
  %704 = add nuw nsw i64 %699, 1
  %705 = icmp eq i64 %704, 16
  br i1 %705, label %706, label %698, !llvm.loop !20

706:                                              ; preds = %698
  %707 = getelementptr inbounds i8, ptr %674, i64 3072
  br label %708

708:                                              ; preds = %708, %706
  %709 = phi i64 [ 0, %706 ], [ %714, %708 ]
  %710 = shl nsw i64 %709, 6
  %711 = getelementptr inbounds i8, ptr %707, i64 %710
  %712 = load <16 x float>, ptr %711, align 4
  %713 = getelementptr inbounds [16 x <16 x float>], ptr %334, i64 0, i64 %709
  store <16 x float> %712, ptr %713, align 64
  %714 = add nuw nsw i64 %709, 1
  %715 = icmp eq i64 %714, 16
  br i1 %715, label %716, label %708, !llvm.loop !20

716:                                              ; preds = %708
  %717 = add i64 %525, %654
  %718 = sdiv i64 %717, %521
  br i1 %526, label %719, label %721

719:                                              ; preds = %716
  %720 = icmp sgt i64 %718, 0
  br label %761

721:                                              ; preds = %875, %716
  %722 = phi i64 [ 0, %716 ], [ %876, %875 ]
  br label %723

723:                                              ; preds = %723, %721
  %724 = phi i64 [ %729, %723 ], [ 0, %721 ]
  %725 = shl nsw i64 %724, 6
  %726 = getelementptr inbounds i8, ptr %661, i64 %725
  %727 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %724
  %728 = load <16 x float>, ptr %727, align 64
  store <16 x float> %728, ptr %726, align 4
  %729 = add nuw nsw i64 %724, 1
  %730 = icmp eq i64 %729, 16
  br i1 %730, label %731, label %723, !llvm.loop !21

731:                                              ; preds = %723
  %732 = getelementptr inbounds i8, ptr %661, i64 1024
  br label %733

733:                                              ; preds = %733, %731
  %734 = phi i64 [ 0, %731 ], [ %739, %733 ]
  %735 = shl nsw i64 %734, 6
  %736 = getelementptr inbounds i8, ptr %732, i64 %735
  %737 = getelementptr inbounds [16 x <16 x float>], ptr %332, i64 0, i64 %734
  %738 = load <16 x float>, ptr %737, align 64
  store <16 x float> %738, ptr %736, align 4
  %739 = add nuw nsw i64 %734, 1
  %740 = icmp eq i64 %739, 16
  br i1 %740, label %741, label %733, !llvm.loop !21

741:                                              ; preds = %733
  %742 = getelementptr inbounds i8, ptr %661, i64 2048
  br label %743

743:                                              ; preds = %743, %741
  %744 = phi i64 [ 0, %741 ], [ %749, %743 ]
  %745 = shl nsw i64 %744, 6
  %746 = getelementptr inbounds i8, ptr %742, i64 %745
  %747 = getelementptr inbounds [16 x <16 x float>], ptr %333, i64 0, i64 %744
  %748 = load <16 x float>, ptr %747, align 64
  store <16 x float> %748, ptr %746, align 4
  %749 = add nuw nsw i64 %744, 1
  %750 = icmp eq i64 %749, 16
  br i1 %750, label %751, label %743, !llvm.loop !21

751:                                              ; preds = %743
  %752 = getelementptr inbounds i8, ptr %661, i64 3072
  br label %753

753:                                              ; preds = %753, %751
  %754 = phi i64 [ 0, %751 ], [ %759, %753 ]
  %755 = shl nsw i64 %754, 6
  %756 = getelementptr inbounds i8, ptr %752, i64 %755
  %757 = getelementptr inbounds [16 x <16 x float>], ptr %334, i64 0, i64 %754
  %758 = load <16 x float>, ptr %757, align 64
  store <16 x float> %758, ptr %756, align 4
  %759 = add nuw nsw i64 %754, 1
  %760 = icmp eq i64 %759, 16
  br i1 %760, label %1093, label %753, !llvm.loop !21

761:                                              ; preds = %875, %719
  %762 = phi ptr [ %677, %719 ], [ %878, %875 ]
  %763 = phi i64 [ 0, %719 ], [ %877, %875 ]
  %764 = phi i64 [ 0, %719 ], [ %876, %875 ]
  %765 = shl nsw i64 %763, 6
  %766 = getelementptr inbounds i8, ptr %670, i64 %765
  store ptr %766, ptr %336, align 64
  store i64 %522, ptr %337, align 8
  store ptr %762, ptr %339, align 64
  store i64 64, ptr %340, align 8
  %767 = getelementptr inbounds i8, ptr %762, i64 1024
  store ptr %767, ptr %342, align 64
  store i64 64, ptr %343, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %335, ptr noundef nonnull %338) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %332, ptr noundef nonnull %335, ptr noundef nonnull %341) #10
  %768 = getelementptr inbounds i8, ptr %762, i64 2048
  store ptr %768, ptr %339, align 64
  store i64 64, ptr %340, align 8
  %769 = getelementptr inbounds i8, ptr %762, i64 3072
  store ptr %769, ptr %342, align 64
  store i64 64, ptr %343, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %333, ptr noundef nonnull %335, ptr noundef nonnull %338) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %334, ptr noundef nonnull %335, ptr noundef nonnull %341) #10
  br i1 %720, label %770, label %875

770:                                              ; preds = %761
  %771 = add i64 %764, %718
  br label %772

772:                                              ; preds = %873, %770
  %773 = phi i64 [ %825, %873 ], [ %764, %770 ]
  %774 = icmp slt i64 %773, %654
  br i1 %774, label %775, label %875

775:                                              ; preds = %772
  %776 = load i64, ptr %8, align 8
  %777 = sdiv i64 %776, 16
  %778 = and i64 %773, 15
  %779 = ashr i64 %773, 4
  %780 = srem i64 %779, 4
  %781 = sdiv i64 %779, 4
  %782 = add nsw i64 %780, %656
  %783 = add nsw i64 %781, %655
  %784 = shl nsw i64 %783, 4
  %785 = or disjoint i64 %784, %778
  %786 = mul nsw i64 %777, %516
  %787 = add nsw i64 %786, %782
  %788 = load i64, ptr %31, align 8
  %789 = mul nsw i64 %787, %788
  %790 = add nsw i64 %789, %785
  %791 = shl nsw i64 %780, 10
  %792 = shl i64 %781, 12
  %793 = getelementptr i8, ptr %653, i64 %792
  %794 = getelementptr i8, ptr %793, i64 %791
  %795 = shl nuw nsw i64 %778, 6
  %796 = getelementptr inbounds i8, ptr %794, i64 %795
  %797 = load <16 x float>, ptr %796, align 4
  %798 = fmul contract <16 x float> %797, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %799 = fcmp contract ogt <16 x float> %798, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %800 = select <16 x i1> %799, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %798
  %801 = fcmp contract olt <16 x float> %800, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %802 = select <16 x i1> %801, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %800
  %803 = fadd contract <16 x float> %802, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %804 = fadd contract <16 x float> %803, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %805 = fsub contract <16 x float> %802, %804
  %806 = fmul contract <16 x float> %805, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %807 = fadd contract <16 x float> %806, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %808 = fmul contract <16 x float> %805, %807
  %809 = fadd contract <16 x float> %808, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %810 = fmul contract <16 x float> %805, %809
  %811 = fadd contract <16 x float> %810, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %812 = fmul contract <16 x float> %805, %811
  %813 = fadd contract <16 x float> %812, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %814 = fmul contract <16 x float> %805, %813
  %815 = fadd contract <16 x float> %814, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %816 = bitcast <16 x float> %803 to <16 x i32>
  %817 = shl <16 x i32> %816, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %818 = add <16 x i32> %817, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %819 = bitcast <16 x i32> %818 to <16 x float>
  %820 = fmul contract <16 x float> %815, %819
  %821 = fadd contract <16 x float> %820, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %822 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %821
  %823 = fmul contract <16 x float> %822, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %824 = fadd contract <16 x float> %823, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %825 = add nsw i64 %773, 1
  %826 = load ptr, ptr %344, align 8
  %827 = mul nsw i64 %788, %777
  %828 = add nsw i64 %790, %827
  %829 = shl nsw i64 %828, 6
  %830 = getelementptr inbounds i8, ptr %826, i64 %829
  store <16 x float> zeroinitializer, ptr %830, align 4
  %831 = load ptr, ptr %330, align 8
  %832 = load i64, ptr %31, align 8
  %833 = mul nsw i64 %832, %527
  %834 = add nsw i64 %833, %785
  %835 = load i64, ptr %8, align 8
  %836 = mul nsw i64 %834, %835
  %837 = getelementptr inbounds i16, ptr %831, i64 %836
  %838 = shl nsw i64 %782, 4
  %839 = getelementptr inbounds i16, ptr %837, i64 %838
  %840 = bitcast <16 x float> %824 to <16 x i32>
  %841 = add <16 x i32> %840, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %842 = lshr <16 x i32> %840, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %843 = and <16 x i32> %842, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %844 = add <16 x i32> %841, %843
  %845 = fcmp contract uno <16 x float> %824, zeroinitializer
  %846 = or <16 x i32> %840, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %847 = select <16 x i1> %845, <16 x i32> %846, <16 x i32> %844
  %848 = lshr <16 x i32> %847, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %849 = trunc nuw <16 x i32> %848 to <16 x i16>
  store <16 x i16> %849, ptr %839, align 2
  %850 = load ptr, ptr %345, align 8
  %851 = icmp eq ptr %850, null
  br i1 %851, label %856, label %852

852:                                              ; preds = %775
  %853 = shl nsw i64 %790, 5
  %854 = getelementptr inbounds i8, ptr %850, i64 %853
  %855 = fptrunc <16 x float> %824 to <16 x half>
  store <16 x half> %855, ptr %854, align 2
  br label %856

856:                                              ; preds = %852, %775
  %857 = load i64, ptr %0, align 8
  %858 = add nsw i64 %857, -1
  %859 = icmp eq i64 %858, %516
  br i1 %859, label %860, label %873

860:                                              ; preds = %856
  %861 = load ptr, ptr %346, align 8
  %862 = load i64, ptr %8, align 8
  %863 = mul nsw i64 %862, %785
  %864 = getelementptr inbounds float, ptr %861, i64 %863
  %865 = getelementptr inbounds float, ptr %864, i64 %838
  store <16 x float> %824, ptr %865, align 4
  %866 = load ptr, ptr %347, align 8
  %867 = icmp eq ptr %866, null
  br i1 %867, label %873, label %868

868:                                              ; preds = %860
  %869 = load i64, ptr %8, align 8
  %870 = mul nsw i64 %869, %785
  %871 = getelementptr inbounds float, ptr %866, i64 %870
  %872 = getelementptr inbounds float, ptr %871, i64 %838
  store <16 x float> zeroinitializer, ptr %872, align 4
  br label %873

873:                                              ; preds = %868, %860, %856
  %874 = icmp eq i64 %825, %771
  br i1 %874, label %875, label %772, !llvm.loop !24

875:                                              ; preds = %873, %772, %761
  %876 = phi i64 [ %764, %761 ], [ %771, %873 ], [ %773, %772 ]
  %877 = add nuw nsw i64 %763, 1
  %878 = getelementptr inbounds i8, ptr %762, i64 4096
  %879 = icmp eq i64 %877, %521
  br i1 %879, label %721, label %761, !llvm.loop !26

880:                                              ; preds = %651
  %881 = add i64 %529, %654
  %882 = sdiv i64 %881, %528
  %883 = icmp sgt i64 %882, 0
  br label %884

884:                                              ; preds = %974, %880
  %885 = phi i1 [ true, %880 ], [ false, %974 ]
  %886 = phi i64 [ 0, %880 ], [ 2, %974 ]
  %887 = phi i64 [ 0, %880 ], [ %934, %974 ]
  %888 = shl nuw nsw i64 %886, 8
  %889 = getelementptr inbounds float, ptr %674, i64 %888
  br label %890

890:                                              ; preds = %890, %884
  %891 = phi i64 [ 0, %884 ], [ %896, %890 ]
  %892 = shl nsw i64 %891, 6
  %893 = getelementptr inbounds i8, ptr %889, i64 %892
  %894 = load <16 x float>, ptr %893, align 4
  %895 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %891
  store <16 x float> %894, ptr %895, align 64
  %896 = add nuw nsw i64 %891, 1
  %897 = icmp eq i64 %896, 16
  br i1 %897, label %898, label %890, !llvm.loop !20

898:                                              ; preds = %890
  %899 = or disjoint i64 %888, 256
  %900 = getelementptr inbounds float, ptr %674, i64 %899
  br label %901

901:                                              ; preds = %901, %898
  %902 = phi i64 [ 0, %898 ], [ %907, %901 ]
  %903 = shl nsw i64 %902, 6
  %904 = getelementptr inbounds i8, ptr %900, i64 %903
  %905 = load <16 x float>, ptr %904, align 4
  %906 = getelementptr inbounds [16 x <16 x float>], ptr %332, i64 0, i64 %902
  store <16 x float> %905, ptr %906, align 64
  %907 = add nuw nsw i64 %902, 1
  %908 = icmp eq i64 %907, 16
  br i1 %908, label %909, label %901, !llvm.loop !20

909:                                              ; preds = %901
  %910 = getelementptr inbounds float, ptr %675, i64 %888
  br label %911

911:                                              ; preds = %911, %909
  %912 = phi i64 [ 0, %909 ], [ %917, %911 ]
  %913 = shl nsw i64 %912, 6
  %914 = getelementptr inbounds i8, ptr %910, i64 %913
  %915 = load <16 x float>, ptr %914, align 4
  %916 = getelementptr inbounds [16 x <16 x float>], ptr %333, i64 0, i64 %912
  store <16 x float> %915, ptr %916, align 64
  %917 = add nuw nsw i64 %912, 1
  %918 = icmp eq i64 %917, 16
  br i1 %918, label %919, label %911, !llvm.loop !20

919:                                              ; preds = %911
  %920 = getelementptr inbounds float, ptr %675, i64 %899
  br label %921

921:                                              ; preds = %921, %919
  %922 = phi i64 [ 0, %919 ], [ %927, %921 ]
  %923 = shl nsw i64 %922, 6
  %924 = getelementptr inbounds i8, ptr %920, i64 %923
  %925 = load <16 x float>, ptr %924, align 4
  %926 = getelementptr inbounds [16 x <16 x float>], ptr %334, i64 0, i64 %922
  store <16 x float> %925, ptr %926, align 64
  %927 = add nuw nsw i64 %922, 1
  %928 = icmp eq i64 %927, 16
  br i1 %928, label %929, label %921, !llvm.loop !20

929:                                              ; preds = %921
  br i1 %526, label %930, label %933

930:                                              ; preds = %929
  %931 = shl nuw nsw i64 %886, 10
  %932 = getelementptr inbounds i8, ptr %677, i64 %931
  br label %975

933:                                              ; preds = %1088, %929
  %934 = phi i64 [ %887, %929 ], [ %1089, %1088 ]
  %935 = getelementptr inbounds float, ptr %661, i64 %888
  br label %936

936:                                              ; preds = %936, %933
  %937 = phi i64 [ 0, %933 ], [ %942, %936 ]
  %938 = shl nsw i64 %937, 6
  %939 = getelementptr inbounds i8, ptr %935, i64 %938
  %940 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %937
  %941 = load <16 x float>, ptr %940, align 64
  store <16 x float> %941, ptr %939, align 4
  %942 = add nuw nsw i64 %937, 1
  %943 = icmp eq i64 %942, 16
  br i1 %943, label %944, label %936, !llvm.loop !21

944:                                              ; preds = %936
  %945 = getelementptr inbounds i8, ptr %935, i64 1024
  br label %946

946:                                              ; preds = %946, %944
  %947 = phi i64 [ 0, %944 ], [ %952, %946 ]
  %948 = shl nsw i64 %947, 6
  %949 = getelementptr inbounds i8, ptr %945, i64 %948
  %950 = getelementptr inbounds [16 x <16 x float>], ptr %332, i64 0, i64 %947
  %951 = load <16 x float>, ptr %950, align 64
  store <16 x float> %951, ptr %949, align 4
  %952 = add nuw nsw i64 %947, 1
  %953 = icmp eq i64 %952, 16
  br i1 %953, label %954, label %946, !llvm.loop !21

954:                                              ; preds = %946
  %955 = getelementptr inbounds i8, ptr %935, i64 4096
  br label %956

956:                                              ; preds = %956, %954
  %957 = phi i64 [ %962, %956 ], [ 0, %954 ]
  %958 = shl nsw i64 %957, 6
  %959 = getelementptr inbounds i8, ptr %955, i64 %958
  %960 = getelementptr inbounds [16 x <16 x float>], ptr %333, i64 0, i64 %957
  %961 = load <16 x float>, ptr %960, align 64
  store <16 x float> %961, ptr %959, align 4
  %962 = add nuw nsw i64 %957, 1
  %963 = icmp eq i64 %962, 16
  br i1 %963, label %964, label %956, !llvm.loop !21

964:                                              ; preds = %956
  %965 = getelementptr inbounds i8, ptr %935, i64 5120
  br label %966

966:                                              ; preds = %966, %964
  %967 = phi i64 [ 0, %964 ], [ %972, %966 ]
  %968 = shl nsw i64 %967, 6
  %969 = getelementptr inbounds i8, ptr %965, i64 %968
  %970 = getelementptr inbounds [16 x <16 x float>], ptr %334, i64 0, i64 %967
  %971 = load <16 x float>, ptr %970, align 64
  store <16 x float> %971, ptr %969, align 4
  %972 = add nuw nsw i64 %967, 1
  %973 = icmp eq i64 %972, 16
  br i1 %973, label %974, label %966, !llvm.loop !21

974:                                              ; preds = %966
  br i1 %885, label %884, label %1093, !llvm.loop !27

975:                                              ; preds = %1088, %930
  %976 = phi ptr [ %1091, %1088 ], [ %932, %930 ]
  %977 = phi i64 [ %1090, %1088 ], [ 0, %930 ]
  %978 = phi i64 [ %1089, %1088 ], [ %887, %930 ]
  %979 = shl nsw i64 %977, 5
  %980 = getelementptr inbounds i16, ptr %670, i64 %979
  store ptr %980, ptr %336, align 64
  store i64 %522, ptr %337, align 8
  %981 = getelementptr inbounds i16, ptr %672, i64 %979
  store ptr %981, ptr %349, align 64
  store i64 %522, ptr %350, align 8
  store ptr %976, ptr %339, align 64
  store i64 64, ptr %340, align 8
  %982 = getelementptr inbounds i8, ptr %976, i64 1024
  store ptr %982, ptr %342, align 64
  store i64 64, ptr %343, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %335, ptr noundef nonnull %338) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %333, ptr noundef nonnull %348, ptr noundef nonnull %338) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %332, ptr noundef nonnull %335, ptr noundef nonnull %341) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %334, ptr noundef nonnull %348, ptr noundef nonnull %341) #10
  br i1 %883, label %983, label %1088

983:                                              ; preds = %975
  %984 = add i64 %978, %882
  br label %985

985:                                              ; preds = %1086, %983
  %986 = phi i64 [ %1038, %1086 ], [ %978, %983 ]
  %987 = icmp slt i64 %986, %654
  br i1 %987, label %988, label %1088

988:                                              ; preds = %985
  %989 = load i64, ptr %8, align 8
  %990 = sdiv i64 %989, 16
  %991 = and i64 %986, 15
  %992 = ashr i64 %986, 4
  %993 = srem i64 %992, 4
  %994 = sdiv i64 %992, 4
  %995 = add nsw i64 %993, %656
  %996 = add nsw i64 %994, %655
  %997 = shl nsw i64 %996, 4
  %998 = or disjoint i64 %997, %991
  %999 = mul nsw i64 %990, %516
  %1000 = add nsw i64 %999, %995
  %1001 = load i64, ptr %31, align 8
  %1002 = mul nsw i64 %1000, %1001
  %1003 = add nsw i64 %1002, %998
  %1004 = shl nsw i64 %993, 10
  %1005 = shl i64 %994, 12
  %1006 = getelementptr i8, ptr %653, i64 %1005
  %1007 = getelementptr i8, ptr %1006, i64 %1004
  %1008 = shl nuw nsw i64 %991, 6
  %1009 = getelementptr inbounds i8, ptr %1007, i64 %1008
  %1010 = load <16 x float>, ptr %1009, align 4
  %1011 = fmul contract <16 x float> %1010, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %1012 = fcmp contract ogt <16 x float> %1011, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %1013 = select <16 x i1> %1012, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %1011
  %1014 = fcmp contract olt <16 x float> %1013, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %1015 = select <16 x i1> %1014, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %1013
  %1016 = fadd contract <16 x float> %1015, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %1017 = fadd contract <16 x float> %1016, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %1018 = fsub contract <16 x float> %1015, %1017
  %1019 = fmul contract <16 x float> %1018, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %1020 = fadd contract <16 x float> %1019, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %1021 = fmul contract <16 x float> %1018, %1020
  %1022 = fadd contract <16 x float> %1021, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %1023 = fmul contract <16 x float> %1018, %1022
  %1024 = fadd contract <16 x float> %1023, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %1025 = fmul contract <16 x float> %1018, %1024
  %1026 = fadd contract <16 x float> %1025, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %1027 = fmul contract <16 x float> %1018, %1026
  %1028 = fadd contract <16 x float> %1027, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %1029 = bitcast <16 x float> %1016 to <16 x i32>
  %1030 = shl <16 x i32> %1029, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1031 = add <16 x i32> %1030, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %1032 = bitcast <16 x i32> %1031 to <16 x float>
  %1033 = fmul contract <16 x float> %1028, %1032
  %1034 = fadd contract <16 x float> %1033, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %1035 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %1034
  %1036 = fmul contract <16 x float> %1035, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %1037 = fadd contract <16 x float> %1036, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %1038 = add nsw i64 %986, 1
  %1039 = load ptr, ptr %344, align 8
  %1040 = mul nsw i64 %1001, %990
  %1041 = add nsw i64 %1003, %1040
  %1042 = shl nsw i64 %1041, 6
  %1043 = getelementptr inbounds i8, ptr %1039, i64 %1042
  store <16 x float> zeroinitializer, ptr %1043, align 4
  %1044 = load ptr, ptr %330, align 8
  %1045 = load i64, ptr %31, align 8
  %1046 = mul nsw i64 %1045, %527
  %1047 = add nsw i64 %1046, %998
  %1048 = load i64, ptr %8, align 8
  %1049 = mul nsw i64 %1047, %1048
  %1050 = getelementptr inbounds i16, ptr %1044, i64 %1049
  %1051 = shl nsw i64 %995, 4
  %1052 = getelementptr inbounds i16, ptr %1050, i64 %1051
  %1053 = bitcast <16 x float> %1037 to <16 x i32>
  %1054 = add <16 x i32> %1053, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1055 = lshr <16 x i32> %1053, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1056 = and <16 x i32> %1055, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1057 = add <16 x i32> %1054, %1056
  %1058 = fcmp contract uno <16 x float> %1037, zeroinitializer
  %1059 = or <16 x i32> %1053, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1060 = select <16 x i1> %1058, <16 x i32> %1059, <16 x i32> %1057
  %1061 = lshr <16 x i32> %1060, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1062 = trunc nuw <16 x i32> %1061 to <16 x i16>
  store <16 x i16> %1062, ptr %1052, align 2
  %1063 = load ptr, ptr %345, align 8
  %1064 = icmp eq ptr %1063, null
  br i1 %1064, label %1069, label %1065

1065:                                             ; preds = %988
  %1066 = shl nsw i64 %1003, 5
  %1067 = getelementptr inbounds i8, ptr %1063, i64 %1066
  %1068 = fptrunc <16 x float> %1037 to <16 x half>
  store <16 x half> %1068, ptr %1067, align 2
  br label %1069

1069:                                             ; preds = %1065, %988
  %1070 = load i64, ptr %0, align 8
  %1071 = add nsw i64 %1070, -1
  %1072 = icmp eq i64 %1071, %516
  br i1 %1072, label %1073, label %1086

1073:                                             ; preds = %1069
  %1074 = load ptr, ptr %346, align 8
  %1075 = load i64, ptr %8, align 8
  %1076 = mul nsw i64 %1075, %998
  %1077 = getelementptr inbounds float, ptr %1074, i64 %1076
  %1078 = getelementptr inbounds float, ptr %1077, i64 %1051
  store <16 x float> %1037, ptr %1078, align 4
  %1079 = load ptr, ptr %347, align 8
  %1080 = icmp eq ptr %1079, null
  br i1 %1080, label %1086, label %1081

1081:                                             ; preds = %1073
  %1082 = load i64, ptr %8, align 8
  %1083 = mul nsw i64 %1082, %998
  %1084 = getelementptr inbounds float, ptr %1079, i64 %1083
  %1085 = getelementptr inbounds float, ptr %1084, i64 %1051
  store <16 x float> zeroinitializer, ptr %1085, align 4
  br label %1086

1086:                                             ; preds = %1081, %1073, %1069
  %1087 = icmp eq i64 %1038, %984
  br i1 %1087, label %1088, label %985, !llvm.loop !24

1088:                                             ; preds = %1086, %985, %975
  %1089 = phi i64 [ %978, %975 ], [ %984, %1086 ], [ %986, %985 ]
  %1090 = add nuw nsw i64 %977, 1
  %1091 = getelementptr inbounds i8, ptr %976, i64 4096
  %1092 = icmp eq i64 %1090, %521
  br i1 %1092, label %933, label %975, !llvm.loop !28

1093:                                             ; preds = %753, %974
  %1094 = phi i64 [ %934, %974 ], [ %722, %753 ]
  %1095 = phi i64 [ 128, %974 ], [ 64, %753 ]
  %1096 = icmp sgt i64 %654, 0
  br i1 %1096, label %1097, label %1202

1097:                                             ; preds = %1093, %1199
  %1098 = phi i64 [ %1151, %1199 ], [ %1094, %1093 ]
  %1099 = phi i64 [ %1200, %1199 ], [ %654, %1093 ]
  %1100 = icmp slt i64 %1098, %654
  br i1 %1100, label %1101, label %1202

1101:                                             ; preds = %1097
  %1102 = load i64, ptr %8, align 8
  %1103 = sdiv i64 %1102, 16
  %1104 = and i64 %1098, 15
  %1105 = ashr i64 %1098, 4
  %1106 = srem i64 %1105, 4
  %1107 = sdiv i64 %1105, 4
  %1108 = add nsw i64 %1106, %656
  %1109 = add nsw i64 %1107, %655
  %1110 = shl nsw i64 %1109, 4
  %1111 = or disjoint i64 %1110, %1104
  %1112 = mul nsw i64 %1103, %516
  %1113 = add nsw i64 %1112, %1108
  %1114 = load i64, ptr %31, align 8
  %1115 = mul nsw i64 %1113, %1114
  %1116 = add nsw i64 %1115, %1111
  %1117 = shl nsw i64 %1106, 10
  %1118 = shl i64 %1107, 12
  %1119 = getelementptr i8, ptr %653, i64 %1118
  %1120 = getelementptr i8, ptr %1119, i64 %1117
  %1121 = shl nuw nsw i64 %1104, 6
  %1122 = getelementptr inbounds i8, ptr %1120, i64 %1121
  %1123 = load <16 x float>, ptr %1122, align 4
  %1124 = fmul contract <16 x float> %1123, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %1125 = fcmp contract ogt <16 x float> %1124, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %1126 = select <16 x i1> %1125, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %1124
  %1127 = fcmp contract olt <16 x float> %1126, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %1128 = select <16 x i1> %1127, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %1126
  %1129 = fadd contract <16 x float> %1128, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %1130 = fadd contract <16 x float> %1129, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %1131 = fsub contract <16 x float> %1128, %1130
  %1132 = fmul contract <16 x float> %1131, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %1133 = fadd contract <16 x float> %1132, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %1134 = fmul contract <16 x float> %1131, %1133
  %1135 = fadd contract <16 x float> %1134, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %1136 = fmul contract <16 x float> %1131, %1135
  %1137 = fadd contract <16 x float> %1136, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %1138 = fmul contract <16 x float> %1131, %1137
  %1139 = fadd contract <16 x float> %1138, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %1140 = fmul contract <16 x float> %1131, %1139
  %1141 = fadd contract <16 x float> %1140, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %1142 = bitcast <16 x float> %1129 to <16 x i32>
  %1143 = shl <16 x i32> %1142, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1144 = add <16 x i32> %1143, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %1145 = bitcast <16 x i32> %1144 to <16 x float>
  %1146 = fmul contract <16 x float> %1141, %1145
  %1147 = fadd contract <16 x float> %1146, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %1148 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %1147
  %1149 = fmul contract <16 x float> %1148, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %1150 = fadd contract <16 x float> %1149, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %1151 = add nsw i64 %1098, 1
  %1152 = load ptr, ptr %344, align 8
  %1153 = mul nsw i64 %1114, %1103
  %1154 = add nsw i64 %1116, %1153
  %1155 = shl nsw i64 %1154, 6
  %1156 = getelementptr inbounds i8, ptr %1152, i64 %1155
  store <16 x float> zeroinitializer, ptr %1156, align 4
  %1157 = load ptr, ptr %330, align 8
  %1158 = load i64, ptr %31, align 8
  %1159 = mul nsw i64 %1158, %527
  %1160 = add nsw i64 %1159, %1111
  %1161 = load i64, ptr %8, align 8
  %1162 = mul nsw i64 %1160, %1161
  %1163 = getelementptr inbounds i16, ptr %1157, i64 %1162
  %1164 = shl nsw i64 %1108, 4
  %1165 = getelementptr inbounds i16, ptr %1163, i64 %1164
  %1166 = bitcast <16 x float> %1150 to <16 x i32>
  %1167 = add <16 x i32> %1166, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1168 = lshr <16 x i32> %1166, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1169 = and <16 x i32> %1168, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1170 = add <16 x i32> %1167, %1169
  %1171 = fcmp contract uno <16 x float> %1150, zeroinitializer
  %1172 = or <16 x i32> %1166, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1173 = select <16 x i1> %1171, <16 x i32> %1172, <16 x i32> %1170
  %1174 = lshr <16 x i32> %1173, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1175 = trunc nuw <16 x i32> %1174 to <16 x i16>
  store <16 x i16> %1175, ptr %1165, align 2
  %1176 = load ptr, ptr %345, align 8
  %1177 = icmp eq ptr %1176, null
  br i1 %1177, label %1182, label %1178

1178:                                             ; preds = %1101
  %1179 = shl nsw i64 %1116, 5
  %1180 = getelementptr inbounds i8, ptr %1176, i64 %1179
  %1181 = fptrunc <16 x float> %1150 to <16 x half>
  store <16 x half> %1181, ptr %1180, align 2
  br label %1182

1182:                                             ; preds = %1178, %1101
  %1183 = load i64, ptr %0, align 8
  %1184 = add nsw i64 %1183, -1
  %1185 = icmp eq i64 %1184, %516
  br i1 %1185, label %1186, label %1199

1186:                                             ; preds = %1182
  %1187 = load ptr, ptr %346, align 8
  %1188 = load i64, ptr %8, align 8
  %1189 = mul nsw i64 %1188, %1111
  %1190 = getelementptr inbounds float, ptr %1187, i64 %1189
  %1191 = getelementptr inbounds float, ptr %1190, i64 %1164
  store <16 x float> %1150, ptr %1191, align 4
  %1192 = load ptr, ptr %347, align 8
  %1193 = icmp eq ptr %1192, null
  br i1 %1193, label %1199, label %1194

1194:                                             ; preds = %1186
  %1195 = load i64, ptr %8, align 8
  %1196 = mul nsw i64 %1195, %1111
  %1197 = getelementptr inbounds float, ptr %1192, i64 %1196
  %1198 = getelementptr inbounds float, ptr %1197, i64 %1164
  store <16 x float> zeroinitializer, ptr %1198, align 4
  br label %1199

1199:                                             ; preds = %1194, %1186, %1182
  %1200 = add nsw i64 %1099, -1
  %1201 = icmp sgt i64 %1099, 1
  br i1 %1201, label %1097, label %1202, !llvm.loop !24

1202:                                             ; preds = %1199, %1097, %1093
  %1203 = add nuw nsw i64 %652, 2
  %1204 = icmp slt i64 %1203, %287
  br i1 %1204, label %651, label %644, !llvm.loop !29

1205:                                             ; preds = %642, %515, %541
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %2) #3
  br i1 %252, label %1234, label %1206

1206:                                             ; preds = %1205
  %1207 = load ptr, ptr %351, align 8
  %1208 = getelementptr inbounds i8, ptr %1207, i64 %352
  %1209 = load i64, ptr %1208, align 8
  %1210 = add nsw i64 %1209, 1
  store atomic i64 %1210, ptr %1208 release, align 8
  br i1 %353, label %1211, label %1234

1211:                                             ; preds = %1206, %1218
  %1212 = phi i64 [ %1219, %1218 ], [ 0, %1206 ]
  %1213 = shl nsw i64 %1212, 6
  %1214 = load ptr, ptr %351, align 8
  %1215 = getelementptr inbounds i8, ptr %1214, i64 %1213
  %1216 = load atomic i64, ptr %1215 acquire, align 8
  %1217 = icmp sgt i64 %1216, %1209
  br i1 %1217, label %1218, label %1221

1218:                                             ; preds = %1227, %1211
  %1219 = add nuw nsw i64 %1212, 1
  %1220 = icmp eq i64 %1219, %21
  br i1 %1220, label %1234, label %1211, !llvm.loop !15

1221:                                             ; preds = %1211, %1227
  %1222 = phi i32 [ %1229, %1227 ], [ 0, %1211 ]
  tail call void @llvm.x86.sse2.pause()
  %1223 = icmp eq i32 %1222, 2000
  br i1 %1223, label %1224, label %1227

1224:                                             ; preds = %1221
  %1225 = load ptr, ptr %354, align 8
  %1226 = tail call i32 %1225() #9
  br label %1227

1227:                                             ; preds = %1224, %1221
  %1228 = phi i32 [ 0, %1224 ], [ %1222, %1221 ]
  %1229 = add nsw i32 %1228, 1
  %1230 = load ptr, ptr %351, align 8
  %1231 = getelementptr inbounds i8, ptr %1230, i64 %1213
  %1232 = load atomic i64, ptr %1231 acquire, align 8
  %1233 = icmp sgt i64 %1232, %1209
  br i1 %1233, label %1218, label %1221, !llvm.loop !16

1234:                                             ; preds = %1218, %1205, %1206
  %1235 = add nsw i64 %516, 1
  %1236 = icmp slt i64 %1235, %513
  br i1 %1236, label %515, label %355, !llvm.loop !30
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
define dso_local void @backward(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca [8 x %struct.Tile], align 64
  %3 = alloca %struct.Pending, align 8
  %4 = alloca [8 x %struct.Tile], align 64
  %5 = alloca [16 x <16 x i32>], align 64
  %6 = alloca [16 x <16 x i32>], align 64
  %7 = getelementptr inbounds i8, ptr %0, i64 48
  %8 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !noalias !31
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = sdiv i64 %10, 64
  %12 = getelementptr inbounds i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8, !noalias !31
  %14 = icmp eq ptr %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %1
  %16 = tail call i32 %13() #9, !noalias !31
  %17 = sext i32 %16 to i64
  %18 = load i64, ptr %9, align 8
  %19 = sdiv i64 %18, 64
  br label %20

20:                                               ; preds = %15, %1
  %21 = phi i64 [ %19, %15 ], [ %11, %1 ]
  %22 = phi i64 [ %18, %15 ], [ %10, %1 ]
  %23 = phi i64 [ %17, %15 ], [ 1, %1 ]
  %24 = tail call i64 @llvm.smin.i64(i64 %23, i64 %11)
  %25 = sdiv i64 %23, %24
  %26 = srem i64 %8, %24
  %27 = mul nsw i64 %26, %11
  %28 = sdiv i64 %27, %24
  %29 = add nsw i64 %26, 1
  %30 = mul nsw i64 %29, %11
  %31 = sdiv i64 %30, %24
  %32 = shl nsw i64 %28, 2
  %33 = shl nsw i64 %31, 2
  %34 = getelementptr inbounds i8, ptr %0, i64 8
  %35 = load i64, ptr %34, align 8
  %36 = sdiv i64 %35, 16
  %37 = sdiv i64 %8, %24
  %38 = mul nsw i64 %37, %36
  %39 = sdiv i64 %38, %25
  %40 = add nsw i64 %37, 1
  %41 = mul nsw i64 %40, %36
  %42 = sdiv i64 %41, %25
  %43 = mul nsw i64 %24, %25
  %44 = icmp slt i64 %8, %43
  %45 = select i1 %44, i64 %39, i64 0
  %46 = select i1 %44, i64 %42, i64 0
  %47 = sdiv i64 %22, 16
  %48 = load i64, ptr %0, align 8
  %49 = mul nsw i64 %48, %35
  %50 = add nsw i64 %49, 31
  %51 = sdiv i64 %50, 32
  %52 = mul nsw i64 %21, %8
  %53 = sdiv i64 %52, %23
  %54 = add nsw i64 %8, 1
  %55 = mul nsw i64 %21, %54
  %56 = sdiv i64 %55, %23
  %57 = shl nsw i64 %53, 2
  %58 = shl nsw i64 %56, 2
  %59 = icmp slt i64 %57, %58
  br i1 %59, label %60, label %72

60:                                               ; preds = %20
  %61 = getelementptr inbounds i8, ptr %0, i64 80
  %62 = getelementptr inbounds i8, ptr %0, i64 168
  %63 = getelementptr inbounds i8, ptr %0, i64 120
  %64 = getelementptr inbounds i8, ptr %0, i64 224
  %65 = getelementptr inbounds i8, ptr %0, i64 16
  %66 = shl i64 %51, 10
  %67 = icmp sgt i64 %49, 0
  %68 = getelementptr inbounds i8, ptr %0, i64 288
  %69 = and i64 %49, 31
  %70 = icmp eq i64 %69, 0
  %71 = getelementptr inbounds i8, ptr %0, i64 216
  br label %90

72:                                               ; preds = %208, %20
  %73 = getelementptr inbounds i8, ptr %0, i64 16
  %74 = load i64, ptr %73, align 8
  %75 = sdiv i64 %74, 32
  %76 = mul nsw i64 %75, %8
  %77 = sdiv i64 %76, %23
  %78 = mul nsw i64 %75, %54
  %79 = sdiv i64 %78, %23
  %80 = shl nsw i64 %77, 1
  %81 = shl nsw i64 %79, 1
  %82 = icmp slt i64 %80, %81
  br i1 %82, label %83, label %346

83:                                               ; preds = %72
  %84 = getelementptr inbounds i8, ptr %0, i64 72
  %85 = getelementptr inbounds i8, ptr %0, i64 160
  %86 = getelementptr inbounds i8, ptr %0, i64 64
  %87 = getelementptr inbounds i8, ptr %0, i64 224
  %88 = shl i64 %51, 10
  %89 = icmp sgt i64 %49, 0
  br label %233

90:                                               ; preds = %208, %60
  %91 = phi i64 [ %57, %60 ], [ %205, %208 ]
  %92 = and i64 %91, 3
  %93 = icmp eq i64 %92, 0
  %94 = load i64, ptr %9, align 8
  br i1 %93, label %95, label %156

95:                                               ; preds = %90
  %96 = load ptr, ptr %61, align 8
  %97 = icmp sgt i64 %94, 0
  %98 = shl i64 %91, 6
  %99 = getelementptr i8, ptr %96, i64 %98
  br i1 %97, label %100, label %156

100:                                              ; preds = %95
  %101 = load ptr, ptr %62, align 8
  %102 = mul nsw i64 %94, %91
  %103 = sdiv i64 %102, 32
  %104 = shl nsw i64 %103, 10
  %105 = getelementptr inbounds i8, ptr %101, i64 %104
  br label %106

106:                                              ; preds = %114, %100
  %107 = phi ptr [ %152, %114 ], [ %105, %100 ]
  %108 = phi i64 [ %115, %114 ], [ 0, %100 ]
  br label %109

109:                                              ; preds = %117, %106
  %110 = phi i64 [ %118, %117 ], [ 0, %106 ]
  %111 = phi ptr [ %152, %117 ], [ %107, %106 ]
  %112 = shl i64 %110, 6
  %113 = getelementptr i8, ptr %99, i64 %112
  br label %120

114:                                              ; preds = %117
  %115 = add nuw nsw i64 %108, 32
  %116 = icmp slt i64 %115, %94
  br i1 %116, label %106, label %154, !llvm.loop !34

117:                                              ; preds = %120
  %118 = add nuw nsw i64 %110, 1
  %119 = icmp eq i64 %118, 4
  br i1 %119, label %114, label %109, !llvm.loop !35

120:                                              ; preds = %120, %109
  %121 = phi i64 [ 0, %109 ], [ %151, %120 ]
  %122 = phi ptr [ %111, %109 ], [ %152, %120 ]
  %123 = shl nuw nsw i64 %121, 1
  %124 = add nuw nsw i64 %123, %108
  %125 = mul nuw nsw i64 %124, %94
  %126 = getelementptr float, ptr %113, i64 %125
  %127 = load <16 x float>, ptr %126, align 4
  %128 = bitcast <16 x float> %127 to <16 x i32>
  %129 = add <16 x i32> %128, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %130 = lshr <16 x i32> %128, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %131 = and <16 x i32> %130, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %132 = add <16 x i32> %129, %131
  %133 = fcmp contract uno <16 x float> %127, zeroinitializer
  %134 = or <16 x i32> %128, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %135 = select <16 x i1> %133, <16 x i32> %134, <16 x i32> %132
  %136 = lshr <16 x i32> %135, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %137 = trunc nuw <16 x i32> %136 to <16 x i16>
  %138 = getelementptr inbounds float, ptr %126, i64 %94
  %139 = load <16 x float>, ptr %138, align 4
  %140 = bitcast <16 x float> %139 to <16 x i32>
  %141 = add <16 x i32> %140, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %142 = lshr <16 x i32> %140, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %143 = and <16 x i32> %142, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %144 = add <16 x i32> %141, %143
  %145 = fcmp contract uno <16 x float> %139, zeroinitializer
  %146 = or <16 x i32> %140, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %147 = select <16 x i1> %145, <16 x i32> %146, <16 x i32> %144
  %148 = lshr <16 x i32> %147, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %149 = trunc nuw <16 x i32> %148 to <16 x i16>
  %150 = shufflevector <16 x i16> %137, <16 x i16> %149, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x i16> %150, ptr %122, align 64
  %151 = add nuw nsw i64 %121, 1
  %152 = getelementptr inbounds i8, ptr %122, i64 64
  %153 = icmp eq i64 %151, 16
  br i1 %153, label %117, label %120, !llvm.loop !36

154:                                              ; preds = %114
  %155 = load i64, ptr %9, align 8
  br label %156

156:                                              ; preds = %154, %95, %90
  %157 = phi i64 [ %155, %154 ], [ %94, %95 ], [ %94, %90 ]
  %158 = load ptr, ptr %63, align 8
  %159 = shl nsw i64 %91, 5
  %160 = getelementptr inbounds i8, ptr %158, i64 %159
  br i1 %67, label %161, label %202

161:                                              ; preds = %156
  %162 = load ptr, ptr %64, align 8
  %163 = load i64, ptr %65, align 8
  %164 = sdiv i64 %163, 16
  %165 = add nsw i64 %164, %91
  %166 = mul i64 %165, %66
  %167 = getelementptr inbounds i8, ptr %162, i64 %166
  br label %168

168:                                              ; preds = %190, %161
  %169 = phi ptr [ %192, %190 ], [ %167, %161 ]
  %170 = phi i64 [ %191, %190 ], [ 0, %161 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #3
  br label %172

171:                                              ; preds = %185
  call fastcc void @transpose(ptr noundef nonnull %6) #10
  br label %194

172:                                              ; preds = %185, %168
  %173 = phi i64 [ 0, %168 ], [ %188, %185 ]
  %174 = shl nuw nsw i64 %173, 1
  %175 = add nuw nsw i64 %174, %170
  %176 = icmp slt i64 %175, %49
  br i1 %176, label %177, label %185

177:                                              ; preds = %172
  %178 = mul nsw i64 %175, %157
  %179 = getelementptr inbounds i16, ptr %160, i64 %178
  %180 = load <16 x i16>, ptr %179, align 2
  %181 = getelementptr inbounds i16, ptr %179, i64 %157
  %182 = load <16 x i16>, ptr %181, align 2
  %183 = shufflevector <16 x i16> %180, <16 x i16> %182, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %184 = bitcast <32 x i16> %183 to <16 x i32>
  br label %185

185:                                              ; preds = %177, %172
  %186 = phi <16 x i32> [ %184, %177 ], [ zeroinitializer, %172 ]
  %187 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %173
  store <16 x i32> %186, ptr %187, align 64
  %188 = add nuw nsw i64 %173, 1
  %189 = icmp eq i64 %188, 16
  br i1 %189, label %171, label %172, !llvm.loop !37

190:                                              ; preds = %194
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #3
  %191 = add nuw nsw i64 %170, 32
  %192 = getelementptr inbounds i8, ptr %169, i64 1024
  %193 = icmp slt i64 %191, %49
  br i1 %193, label %168, label %202, !llvm.loop !38

194:                                              ; preds = %194, %171
  %195 = phi i64 [ 0, %171 ], [ %200, %194 ]
  %196 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %195
  %197 = load <16 x i32>, ptr %196, align 64
  %198 = shl nsw i64 %195, 6
  %199 = getelementptr inbounds i8, ptr %169, i64 %198
  store <16 x i32> %197, ptr %199, align 64
  %200 = add nuw nsw i64 %195, 1
  %201 = icmp eq i64 %200, 16
  br i1 %201, label %190, label %194, !llvm.loop !39

202:                                              ; preds = %190, %156
  %203 = load i64, ptr %34, align 8
  %204 = icmp sgt i64 %203, 15
  %205 = add nsw i64 %91, 1
  br i1 %204, label %206, label %208

206:                                              ; preds = %202
  %207 = mul i64 %205, %66
  br label %210

208:                                              ; preds = %228, %202
  %209 = icmp eq i64 %205, %58
  br i1 %209, label %72, label %90, !llvm.loop !40

210:                                              ; preds = %228, %206
  %211 = phi i64 [ 0, %206 ], [ %229, %228 ]
  %212 = load ptr, ptr %68, align 8
  %213 = mul nsw i64 %211, %47
  %214 = add nsw i64 %213, %91
  %215 = shl nsw i64 %214, 6
  %216 = getelementptr inbounds i8, ptr %212, i64 %215
  store <16 x float> zeroinitializer, ptr %216, align 4
  %217 = icmp ne i64 %211, 0
  %218 = select i1 %217, i1 true, i1 %70
  br i1 %218, label %228, label %219

219:                                              ; preds = %210, %219
  %220 = phi i64 [ %226, %219 ], [ 8, %210 ]
  %221 = load ptr, ptr %71, align 8
  %222 = getelementptr i8, ptr %221, i64 %207
  %223 = getelementptr i8, ptr %222, i64 -1024
  %224 = shl nsw i64 %220, 6
  %225 = getelementptr inbounds i8, ptr %223, i64 %224
  store <32 x i16> zeroinitializer, ptr %225, align 64
  %226 = add nuw nsw i64 %220, 1
  %227 = icmp eq i64 %226, 16
  br i1 %227, label %228, label %219, !llvm.loop !41

228:                                              ; preds = %219, %210
  %229 = add nuw nsw i64 %211, 1
  %230 = load i64, ptr %34, align 8
  %231 = sdiv i64 %230, 16
  %232 = icmp slt i64 %229, %231
  br i1 %232, label %210, label %208, !llvm.loop !42

233:                                              ; preds = %343, %83
  %234 = phi i64 [ %80, %83 ], [ %344, %343 ]
  %235 = and i64 %234, 1
  %236 = icmp eq i64 %235, 0
  %237 = load i64, ptr %73, align 8
  br i1 %236, label %238, label %300

238:                                              ; preds = %233
  %239 = load ptr, ptr %84, align 8
  %240 = load i64, ptr %9, align 8
  %241 = icmp sgt i64 %240, 0
  %242 = shl i64 %234, 6
  %243 = getelementptr i8, ptr %239, i64 %242
  br i1 %241, label %244, label %300

244:                                              ; preds = %238
  %245 = load ptr, ptr %85, align 8
  %246 = mul nsw i64 %240, %234
  %247 = sdiv i64 %246, 32
  %248 = shl nsw i64 %247, 10
  %249 = getelementptr inbounds i8, ptr %245, i64 %248
  br label %250

250:                                              ; preds = %258, %244
  %251 = phi ptr [ %296, %258 ], [ %249, %244 ]
  %252 = phi i64 [ %259, %258 ], [ 0, %244 ]
  br label %253

253:                                              ; preds = %261, %250
  %254 = phi i64 [ %262, %261 ], [ 0, %250 ]
  %255 = phi ptr [ %296, %261 ], [ %251, %250 ]
  %256 = shl i64 %254, 6
  %257 = getelementptr i8, ptr %243, i64 %256
  br label %264

258:                                              ; preds = %261
  %259 = add nuw nsw i64 %252, 32
  %260 = icmp slt i64 %259, %240
  br i1 %260, label %250, label %298, !llvm.loop !34

261:                                              ; preds = %264
  %262 = add nuw nsw i64 %254, 1
  %263 = icmp eq i64 %262, 2
  br i1 %263, label %258, label %253, !llvm.loop !35

264:                                              ; preds = %264, %253
  %265 = phi i64 [ 0, %253 ], [ %295, %264 ]
  %266 = phi ptr [ %255, %253 ], [ %296, %264 ]
  %267 = shl nuw nsw i64 %265, 1
  %268 = add nuw nsw i64 %267, %252
  %269 = mul nsw i64 %268, %237
  %270 = getelementptr float, ptr %257, i64 %269
  %271 = load <16 x float>, ptr %270, align 4
  %272 = bitcast <16 x float> %271 to <16 x i32>
  %273 = add <16 x i32> %272, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %274 = lshr <16 x i32> %272, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %275 = and <16 x i32> %274, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %276 = add <16 x i32> %273, %275
  %277 = fcmp contract uno <16 x float> %271, zeroinitializer
  %278 = or <16 x i32> %272, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %279 = select <16 x i1> %277, <16 x i32> %278, <16 x i32> %276
  %280 = lshr <16 x i32> %279, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %281 = trunc nuw <16 x i32> %280 to <16 x i16>
  %282 = getelementptr inbounds float, ptr %270, i64 %237
  %283 = load <16 x float>, ptr %282, align 4
  %284 = bitcast <16 x float> %283 to <16 x i32>
  %285 = add <16 x i32> %284, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %286 = lshr <16 x i32> %284, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %287 = and <16 x i32> %286, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %288 = add <16 x i32> %285, %287
  %289 = fcmp contract uno <16 x float> %283, zeroinitializer
  %290 = or <16 x i32> %284, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %291 = select <16 x i1> %289, <16 x i32> %290, <16 x i32> %288
  %292 = lshr <16 x i32> %291, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %293 = trunc nuw <16 x i32> %292 to <16 x i16>
  %294 = shufflevector <16 x i16> %281, <16 x i16> %293, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x i16> %294, ptr %266, align 64
  %295 = add nuw nsw i64 %265, 1
  %296 = getelementptr inbounds i8, ptr %266, i64 64
  %297 = icmp eq i64 %295, 16
  br i1 %297, label %261, label %264, !llvm.loop !36

298:                                              ; preds = %258
  %299 = load i64, ptr %73, align 8
  br label %300

300:                                              ; preds = %298, %238, %233
  %301 = phi i64 [ %299, %298 ], [ %237, %238 ], [ %237, %233 ]
  %302 = load ptr, ptr %86, align 8
  %303 = shl nsw i64 %234, 5
  %304 = getelementptr inbounds i8, ptr %302, i64 %303
  br i1 %89, label %305, label %343

305:                                              ; preds = %300
  %306 = load ptr, ptr %87, align 8
  %307 = mul i64 %88, %234
  %308 = getelementptr inbounds i8, ptr %306, i64 %307
  br label %309

309:                                              ; preds = %331, %305
  %310 = phi ptr [ %333, %331 ], [ %308, %305 ]
  %311 = phi i64 [ %332, %331 ], [ 0, %305 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #3
  br label %313

312:                                              ; preds = %326
  call fastcc void @transpose(ptr noundef nonnull %5) #10
  br label %335

313:                                              ; preds = %326, %309
  %314 = phi i64 [ 0, %309 ], [ %329, %326 ]
  %315 = shl nuw nsw i64 %314, 1
  %316 = add nuw nsw i64 %315, %311
  %317 = icmp slt i64 %316, %49
  br i1 %317, label %318, label %326

318:                                              ; preds = %313
  %319 = mul nsw i64 %316, %301
  %320 = getelementptr inbounds i16, ptr %304, i64 %319
  %321 = load <16 x i16>, ptr %320, align 2
  %322 = getelementptr inbounds i16, ptr %320, i64 %301
  %323 = load <16 x i16>, ptr %322, align 2
  %324 = shufflevector <16 x i16> %321, <16 x i16> %323, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %325 = bitcast <32 x i16> %324 to <16 x i32>
  br label %326

326:                                              ; preds = %318, %313
  %327 = phi <16 x i32> [ %325, %318 ], [ zeroinitializer, %313 ]
  %328 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %314
  store <16 x i32> %327, ptr %328, align 64
  %329 = add nuw nsw i64 %314, 1
  %330 = icmp eq i64 %329, 16
  br i1 %330, label %312, label %313, !llvm.loop !37

331:                                              ; preds = %335
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #3
  %332 = add nuw nsw i64 %311, 32
  %333 = getelementptr inbounds i8, ptr %310, i64 1024
  %334 = icmp slt i64 %332, %49
  br i1 %334, label %309, label %343, !llvm.loop !38

335:                                              ; preds = %335, %312
  %336 = phi i64 [ 0, %312 ], [ %341, %335 ]
  %337 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %336
  %338 = load <16 x i32>, ptr %337, align 64
  %339 = shl nsw i64 %336, 6
  %340 = getelementptr inbounds i8, ptr %310, i64 %339
  store <16 x i32> %338, ptr %340, align 64
  %341 = add nuw nsw i64 %336, 1
  %342 = icmp eq i64 %341, 16
  br i1 %342, label %331, label %335, !llvm.loop !39

343:                                              ; preds = %331, %300
  %344 = add nsw i64 %234, 1
  %345 = icmp eq i64 %344, %81
  br i1 %345, label %346, label %233, !llvm.loop !43

346:                                              ; preds = %343, %72
  %347 = icmp eq i64 %23, 1
  br i1 %347, label %381, label %348

348:                                              ; preds = %346
  %349 = getelementptr inbounds i8, ptr %0, i64 56
  %350 = load ptr, ptr %349, align 8
  %351 = shl nsw i64 %8, 6
  %352 = getelementptr inbounds i8, ptr %350, i64 %351
  %353 = load i64, ptr %352, align 8
  %354 = add nsw i64 %353, 1
  store atomic i64 %354, ptr %352 release, align 8
  %355 = icmp sgt i64 %23, 0
  br i1 %355, label %356, label %381

356:                                              ; preds = %348
  %357 = getelementptr inbounds i8, ptr %0, i64 40
  br label %358

358:                                              ; preds = %365, %356
  %359 = phi i64 [ 0, %356 ], [ %366, %365 ]
  %360 = shl nsw i64 %359, 6
  %361 = load ptr, ptr %349, align 8
  %362 = getelementptr inbounds i8, ptr %361, i64 %360
  %363 = load atomic i64, ptr %362 acquire, align 8
  %364 = icmp sgt i64 %363, %353
  br i1 %364, label %365, label %368

365:                                              ; preds = %374, %358
  %366 = add nuw nsw i64 %359, 1
  %367 = icmp eq i64 %366, %23
  br i1 %367, label %381, label %358, !llvm.loop !15

368:                                              ; preds = %358, %374
  %369 = phi i32 [ %376, %374 ], [ 0, %358 ]
  tail call void @llvm.x86.sse2.pause()
  %370 = icmp eq i32 %369, 2000
  br i1 %370, label %371, label %374

371:                                              ; preds = %368
  %372 = load ptr, ptr %357, align 8
  %373 = tail call i32 %372() #9
  br label %374

374:                                              ; preds = %371, %368
  %375 = phi i32 [ 0, %371 ], [ %369, %368 ]
  %376 = add nsw i32 %375, 1
  %377 = load ptr, ptr %349, align 8
  %378 = getelementptr inbounds i8, ptr %377, i64 %360
  %379 = load atomic i64, ptr %378 acquire, align 8
  %380 = icmp sgt i64 %379, %353
  br i1 %380, label %365, label %368, !llvm.loop !16

381:                                              ; preds = %365, %346, %348
  %382 = getelementptr inbounds i8, ptr %0, i64 304
  %383 = load ptr, ptr %382, align 8
  %384 = getelementptr inbounds i8, ptr %0, i64 312
  %385 = load i64, ptr %384, align 8
  %386 = mul nsw i64 %385, %8
  %387 = getelementptr inbounds float, ptr %383, i64 %386
  %388 = load i64, ptr %0, align 8
  %389 = getelementptr inbounds i8, ptr %0, i64 272
  %390 = load ptr, ptr %389, align 8
  %391 = icmp ne ptr %390, null
  %392 = sext i1 %391 to i64
  %393 = icmp sgt i64 %388, %392
  br i1 %393, label %394, label %425

394:                                              ; preds = %381
  %395 = icmp slt i64 %32, %33
  %396 = getelementptr inbounds i8, ptr %3, i64 40
  %397 = getelementptr inbounds i8, ptr %2, i64 1088
  %398 = getelementptr inbounds i8, ptr %2, i64 2176
  %399 = getelementptr inbounds i8, ptr %2, i64 3264
  %400 = getelementptr inbounds i8, ptr %0, i64 208
  %401 = getelementptr inbounds i8, ptr %0, i64 168
  %402 = getelementptr inbounds i8, ptr %3, i64 24
  %403 = getelementptr inbounds i8, ptr %2, i64 4352
  %404 = getelementptr inbounds i8, ptr %2, i64 5376
  %405 = getelementptr inbounds i8, ptr %2, i64 5384
  %406 = getelementptr inbounds i8, ptr %2, i64 6528
  %407 = getelementptr inbounds i8, ptr %2, i64 7552
  %408 = getelementptr inbounds i8, ptr %2, i64 7560
  %409 = getelementptr inbounds i8, ptr %2, i64 7616
  %410 = getelementptr inbounds i8, ptr %2, i64 8640
  %411 = getelementptr inbounds i8, ptr %2, i64 8648
  %412 = getelementptr inbounds i8, ptr %3, i64 8
  %413 = getelementptr inbounds i8, ptr %3, i64 16
  %414 = getelementptr inbounds i8, ptr %3, i64 32
  %415 = getelementptr inbounds i8, ptr %3, i64 48
  %416 = getelementptr inbounds i8, ptr %0, i64 280
  %417 = getelementptr inbounds i8, ptr %0, i64 296
  %418 = icmp slt i64 %45, %46
  %419 = getelementptr inbounds i8, ptr %0, i64 56
  %420 = shl nsw i64 %8, 6
  %421 = icmp sgt i64 %23, 0
  %422 = getelementptr inbounds i8, ptr %0, i64 40
  br label %681

423:                                              ; preds = %865
  %424 = load i64, ptr %0, align 8
  br label %425

425:                                              ; preds = %423, %381
  %426 = phi i64 [ %424, %423 ], [ %388, %381 ]
  %427 = load i64, ptr %34, align 8
  %428 = mul nsw i64 %427, %426
  %429 = sdiv i64 %428, 16
  %430 = mul nsw i64 %429, %8
  %431 = sdiv i64 %430, %23
  %432 = mul nsw i64 %429, %54
  %433 = sdiv i64 %432, %23
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %4) #3
  %434 = load i64, ptr %9, align 8
  %435 = sdiv i64 %434, 32
  %436 = shl i64 %435, 10
  %437 = icmp slt i64 %431, %433
  br i1 %437, label %438, label %596

438:                                              ; preds = %425
  %439 = getelementptr inbounds i8, ptr %0, i64 160
  %440 = getelementptr inbounds i8, ptr %0, i64 208
  %441 = getelementptr inbounds i8, ptr %4, i64 1088
  %442 = getelementptr inbounds i8, ptr %4, i64 2176
  %443 = getelementptr inbounds i8, ptr %4, i64 3264
  %444 = icmp sgt i64 %434, 31
  %445 = getelementptr inbounds i8, ptr %4, i64 4352
  %446 = getelementptr inbounds i8, ptr %4, i64 5376
  %447 = getelementptr inbounds i8, ptr %4, i64 5384
  %448 = getelementptr inbounds i8, ptr %4, i64 5440
  %449 = getelementptr inbounds i8, ptr %4, i64 6464
  %450 = getelementptr inbounds i8, ptr %4, i64 6472
  %451 = getelementptr inbounds i8, ptr %4, i64 6528
  %452 = getelementptr inbounds i8, ptr %4, i64 7552
  %453 = getelementptr inbounds i8, ptr %4, i64 7560
  %454 = getelementptr inbounds i8, ptr %4, i64 7616
  %455 = getelementptr inbounds i8, ptr %4, i64 8640
  %456 = getelementptr inbounds i8, ptr %4, i64 8648
  %457 = getelementptr inbounds i8, ptr %387, i64 1024
  %458 = getelementptr inbounds i8, ptr %387, i64 2048
  %459 = getelementptr inbounds i8, ptr %387, i64 3072
  %460 = getelementptr inbounds i8, ptr %0, i64 232
  %461 = load i64, ptr %73, align 8
  br label %462

462:                                              ; preds = %473, %438
  %463 = phi i64 [ %461, %438 ], [ %474, %473 ]
  %464 = phi i64 [ %431, %438 ], [ %475, %473 ]
  %465 = mul i64 %464, %436
  %466 = icmp sgt i64 %463, 15
  br i1 %466, label %467, label %473

467:                                              ; preds = %462
  %468 = add nsw i64 %464, 1
  %469 = icmp slt i64 %468, %433
  %470 = select i1 %469, i64 %436, i64 0
  %471 = select i1 %469, i64 32, i64 16
  %472 = shl nsw i64 %464, 4
  br label %477

473:                                              ; preds = %561, %462
  %474 = phi i64 [ %463, %462 ], [ %563, %561 ]
  %475 = add nsw i64 %464, 2
  %476 = icmp slt i64 %475, %433
  br i1 %476, label %462, label %593, !llvm.loop !44

477:                                              ; preds = %561, %467
  %478 = phi i64 [ 0, %467 ], [ %562, %561 ]
  %479 = load ptr, ptr %439, align 8
  %480 = load ptr, ptr %440, align 8
  br label %481

481:                                              ; preds = %481, %477
  %482 = phi i64 [ 0, %477 ], [ %484, %481 ]
  %483 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %482
  store <16 x float> zeroinitializer, ptr %483, align 64
  %484 = add nuw nsw i64 %482, 1
  %485 = icmp eq i64 %484, 16
  br i1 %485, label %486, label %481, !llvm.loop !45

486:                                              ; preds = %481
  %487 = getelementptr inbounds i8, ptr %480, i64 %465
  br label %488

488:                                              ; preds = %488, %486
  %489 = phi i64 [ %491, %488 ], [ 0, %486 ]
  %490 = getelementptr inbounds [16 x <16 x float>], ptr %441, i64 0, i64 %489
  store <16 x float> zeroinitializer, ptr %490, align 64
  %491 = add nuw nsw i64 %489, 1
  %492 = icmp eq i64 %491, 16
  br i1 %492, label %493, label %488, !llvm.loop !45

493:                                              ; preds = %488
  %494 = mul i64 %478, %436
  br label %495

495:                                              ; preds = %493, %495
  %496 = phi i64 [ %498, %495 ], [ 0, %493 ]
  %497 = getelementptr inbounds [16 x <16 x float>], ptr %442, i64 0, i64 %496
  store <16 x float> zeroinitializer, ptr %497, align 64
  %498 = add nuw nsw i64 %496, 1
  %499 = icmp eq i64 %498, 16
  br i1 %499, label %500, label %495, !llvm.loop !45

500:                                              ; preds = %495, %500
  %501 = phi i64 [ %503, %500 ], [ 0, %495 ]
  %502 = getelementptr inbounds [16 x <16 x float>], ptr %443, i64 0, i64 %501
  store <16 x float> zeroinitializer, ptr %502, align 64
  %503 = add nuw nsw i64 %501, 1
  %504 = icmp eq i64 %503, 16
  br i1 %504, label %505, label %500, !llvm.loop !45

505:                                              ; preds = %500
  br i1 %444, label %507, label %506

506:                                              ; preds = %542, %505
  br label %510

507:                                              ; preds = %505
  %508 = getelementptr inbounds i8, ptr %479, i64 %494
  %509 = getelementptr inbounds i8, ptr %487, i64 %470
  br label %542

510:                                              ; preds = %506, %510
  %511 = phi i64 [ %516, %510 ], [ 0, %506 ]
  %512 = shl nsw i64 %511, 6
  %513 = getelementptr inbounds i8, ptr %387, i64 %512
  %514 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %511
  %515 = load <16 x float>, ptr %514, align 64
  store <16 x float> %515, ptr %513, align 4
  %516 = add nuw nsw i64 %511, 1
  %517 = icmp eq i64 %516, 16
  br i1 %517, label %518, label %510, !llvm.loop !21

518:                                              ; preds = %510, %518
  %519 = phi i64 [ %524, %518 ], [ 0, %510 ]
  %520 = shl nsw i64 %519, 6
  %521 = getelementptr inbounds i8, ptr %457, i64 %520
  %522 = getelementptr inbounds [16 x <16 x float>], ptr %441, i64 0, i64 %519
  %523 = load <16 x float>, ptr %522, align 64
  store <16 x float> %523, ptr %521, align 4
  %524 = add nuw nsw i64 %519, 1
  %525 = icmp eq i64 %524, 16
  br i1 %525, label %526, label %518, !llvm.loop !21

526:                                              ; preds = %518, %526
  %527 = phi i64 [ %532, %526 ], [ 0, %518 ]
  %528 = shl nsw i64 %527, 6
  %529 = getelementptr inbounds i8, ptr %458, i64 %528
  %530 = getelementptr inbounds [16 x <16 x float>], ptr %442, i64 0, i64 %527
  %531 = load <16 x float>, ptr %530, align 64
  store <16 x float> %531, ptr %529, align 4
  %532 = add nuw nsw i64 %527, 1
  %533 = icmp eq i64 %532, 16
  br i1 %533, label %534, label %526, !llvm.loop !21

534:                                              ; preds = %526, %534
  %535 = phi i64 [ %540, %534 ], [ 0, %526 ]
  %536 = shl nsw i64 %535, 6
  %537 = getelementptr inbounds i8, ptr %459, i64 %536
  %538 = getelementptr inbounds [16 x <16 x float>], ptr %443, i64 0, i64 %535
  %539 = load <16 x float>, ptr %538, align 64
  store <16 x float> %539, ptr %537, align 4
  %540 = add nuw nsw i64 %535, 1
  %541 = icmp eq i64 %540, 16
  br i1 %541, label %553, label %534, !llvm.loop !21

542:                                              ; preds = %542, %507
  %543 = phi i64 [ %548, %542 ], [ 0, %507 ]
  %544 = phi ptr [ %550, %542 ], [ %509, %507 ]
  %545 = phi ptr [ %549, %542 ], [ %487, %507 ]
  %546 = phi ptr [ %551, %542 ], [ %508, %507 ]
  store ptr %545, ptr %446, align 64
  store i64 64, ptr %447, align 8
  store ptr %544, ptr %449, align 64
  store i64 64, ptr %450, align 8
  store ptr %546, ptr %452, align 64
  store i64 64, ptr %453, align 8
  %547 = getelementptr inbounds i8, ptr %546, i64 1024
  store ptr %547, ptr %455, align 64
  store i64 64, ptr %456, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef nonnull %445, ptr noundef nonnull %451) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %442, ptr noundef nonnull %448, ptr noundef nonnull %451) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %441, ptr noundef nonnull %445, ptr noundef nonnull %454) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %443, ptr noundef nonnull %448, ptr noundef nonnull %454) #10
  %548 = add nuw nsw i64 %543, 1
  %549 = getelementptr inbounds i8, ptr %545, i64 1024
  %550 = getelementptr inbounds i8, ptr %544, i64 1024
  %551 = getelementptr inbounds i8, ptr %546, i64 2048
  %552 = icmp eq i64 %548, %435
  br i1 %552, label %506, label %542, !llvm.loop !46

553:                                              ; preds = %534, %566
  %554 = phi i64 [ %567, %566 ], [ 0, %534 ]
  %555 = add nsw i64 %554, %472
  %556 = lshr i64 %554, 3
  %557 = and i64 %556, 1152921504606846974
  %558 = shl i64 %554, 4
  %559 = and i64 %558, 240
  %560 = getelementptr inbounds float, ptr %387, i64 %559
  br label %569

561:                                              ; preds = %566
  %562 = add nuw nsw i64 %478, 2
  %563 = load i64, ptr %73, align 8
  %564 = sdiv i64 %563, 16
  %565 = icmp slt i64 %562, %564
  br i1 %565, label %477, label %473, !llvm.loop !47

566:                                              ; preds = %569
  %567 = add nuw nsw i64 %554, 1
  %568 = icmp eq i64 %567, %471
  br i1 %568, label %561, label %553, !llvm.loop !48

569:                                              ; preds = %569, %553
  %570 = phi i1 [ true, %553 ], [ false, %569 ]
  %571 = phi i64 [ 0, %553 ], [ 1, %569 ]
  %572 = load ptr, ptr %460, align 8
  %573 = load i64, ptr %73, align 8
  %574 = mul nsw i64 %573, %555
  %575 = getelementptr inbounds i16, ptr %572, i64 %574
  %576 = or disjoint i64 %571, %478
  %577 = shl nsw i64 %576, 5
  %578 = getelementptr inbounds i8, ptr %575, i64 %577
  %579 = or disjoint i64 %571, %557
  %580 = shl nsw i64 %579, 10
  %581 = getelementptr inbounds i8, ptr %560, i64 %580
  %582 = load <16 x float>, ptr %581, align 4
  %583 = bitcast <16 x float> %582 to <16 x i32>
  %584 = add <16 x i32> %583, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %585 = lshr <16 x i32> %583, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %586 = and <16 x i32> %585, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %587 = add <16 x i32> %584, %586
  %588 = fcmp contract uno <16 x float> %582, zeroinitializer
  %589 = or <16 x i32> %583, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %590 = select <16 x i1> %588, <16 x i32> %589, <16 x i32> %587
  %591 = lshr <16 x i32> %590, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %592 = trunc nuw <16 x i32> %591 to <16 x i16>
  store <16 x i16> %592, ptr %578, align 2
  br i1 %570, label %569, label %566, !llvm.loop !49

593:                                              ; preds = %473
  %594 = load i64, ptr %9, align 8
  %595 = sdiv i64 %594, 32
  br label %596

596:                                              ; preds = %593, %425
  %597 = phi i64 [ %595, %593 ], [ %435, %425 ]
  %598 = phi i64 [ %594, %593 ], [ %434, %425 ]
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %4) #3
  %599 = sdiv i64 %598, 16
  %600 = mul nsw i64 %597, %8
  %601 = sdiv i64 %600, %23
  %602 = mul nsw i64 %597, %54
  %603 = sdiv i64 %602, %23
  %604 = shl nsw i64 %601, 1
  %605 = shl nsw i64 %603, 1
  %606 = icmp slt i64 %604, %605
  br i1 %606, label %607, label %619

607:                                              ; preds = %596
  %608 = load i64, ptr %34, align 8
  %609 = load i64, ptr %0, align 8
  %610 = mul nsw i64 %609, %608
  %611 = add nsw i64 %610, 31
  %612 = sdiv i64 %611, 32
  %613 = getelementptr inbounds i8, ptr %0, i64 216
  %614 = shl i64 %612, 9
  %615 = getelementptr inbounds i8, ptr %0, i64 224
  %616 = getelementptr inbounds i8, ptr %0, i64 240
  %617 = shl i64 %612, 10
  %618 = getelementptr inbounds i8, ptr %0, i64 248
  br label %627

619:                                              ; preds = %627, %596
  %620 = icmp eq i64 %8, 0
  %621 = icmp sgt i64 %598, 15
  %622 = and i1 %620, %621
  br i1 %622, label %623, label %680

623:                                              ; preds = %619
  %624 = getelementptr inbounds i8, ptr %0, i64 288
  %625 = getelementptr inbounds i8, ptr %0, i64 256
  %626 = getelementptr inbounds i8, ptr %0, i64 264
  br label %653

627:                                              ; preds = %627, %607
  %628 = phi i64 [ %604, %607 ], [ %651, %627 ]
  %629 = srem i64 %628, %599
  %630 = shl nsw i64 %629, 4
  %631 = load ptr, ptr %613, align 8
  %632 = mul i64 %628, %614
  %633 = getelementptr inbounds i16, ptr %631, i64 %632
  %634 = load ptr, ptr %615, align 8
  %635 = load ptr, ptr %616, align 8
  %636 = load i64, ptr %73, align 8
  %637 = mul nsw i64 %630, %636
  %638 = getelementptr inbounds float, ptr %635, i64 %637
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %633, ptr noundef %634, ptr noundef %638, i64 noundef %636, ptr noundef %387) #10
  %639 = load ptr, ptr %613, align 8
  %640 = getelementptr inbounds i16, ptr %639, i64 %632
  %641 = load ptr, ptr %615, align 8
  %642 = load i64, ptr %73, align 8
  %643 = sdiv i64 %642, 16
  %644 = mul i64 %617, %643
  %645 = getelementptr inbounds i8, ptr %641, i64 %644
  %646 = load ptr, ptr %618, align 8
  %647 = shl nsw i64 %628, 4
  %648 = load i64, ptr %9, align 8
  %649 = mul nsw i64 %647, %648
  %650 = getelementptr inbounds float, ptr %646, i64 %649
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %640, ptr noundef %645, ptr noundef %650, i64 noundef %648, ptr noundef %387) #10
  %651 = add nsw i64 %628, 2
  %652 = icmp slt i64 %651, %605
  br i1 %652, label %627, label %619, !llvm.loop !50

653:                                              ; preds = %671, %623
  %654 = phi i64 [ 0, %623 ], [ %678, %671 ]
  %655 = load i64, ptr %34, align 8
  %656 = sdiv i64 %655, 16
  %657 = icmp sgt i64 %655, 15
  br i1 %657, label %658, label %671

658:                                              ; preds = %653
  %659 = load ptr, ptr %624, align 8
  br label %660

660:                                              ; preds = %660, %658
  %661 = phi i64 [ 0, %658 ], [ %669, %660 ]
  %662 = phi <16 x float> [ zeroinitializer, %658 ], [ %668, %660 ]
  %663 = mul nuw nsw i64 %661, %599
  %664 = add nuw nsw i64 %663, %654
  %665 = shl nsw i64 %664, 6
  %666 = getelementptr inbounds i8, ptr %659, i64 %665
  %667 = load <16 x float>, ptr %666, align 4
  %668 = fadd contract <16 x float> %662, %667
  %669 = add nuw nsw i64 %661, 1
  %670 = icmp eq i64 %669, %656
  br i1 %670, label %671, label %660, !llvm.loop !51

671:                                              ; preds = %660, %653
  %672 = phi <16 x float> [ zeroinitializer, %653 ], [ %668, %660 ]
  %673 = load ptr, ptr %625, align 8
  %674 = shl nsw i64 %654, 6
  %675 = getelementptr inbounds i8, ptr %673, i64 %674
  store <16 x float> %672, ptr %675, align 4
  %676 = load ptr, ptr %626, align 8
  %677 = getelementptr inbounds i8, ptr %676, i64 %674
  store <16 x float> %672, ptr %677, align 4
  %678 = add nuw nsw i64 %654, 1
  %679 = icmp eq i64 %678, %599
  br i1 %679, label %680, label %653, !llvm.loop !52

680:                                              ; preds = %671, %619
  ret void

681:                                              ; preds = %394, %865
  %682 = phi i64 [ %388, %394 ], [ %683, %865 ]
  %683 = add nsw i64 %682, -1
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %2) #3
  %684 = load i64, ptr %9, align 8
  %685 = sdiv i64 %684, 32
  %686 = load i64, ptr %34, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %687 = shl i64 %685, 10
  br i1 %395, label %688, label %835

688:                                              ; preds = %681
  %689 = sdiv i64 %686, 16
  %690 = mul nsw i64 %689, %682
  %691 = add nsw i64 %685, -1
  %692 = icmp sgt i64 %684, 31
  %693 = icmp eq i64 %682, 0
  br label %696

694:                                              ; preds = %699
  %695 = load i64, ptr %402, align 8
  br label %835

696:                                              ; preds = %699, %688
  %697 = phi i64 [ %32, %688 ], [ %700, %699 ]
  %698 = mul i64 %697, %687
  br i1 %418, label %702, label %699

699:                                              ; preds = %832, %696
  %700 = add nsw i64 %697, 4
  %701 = icmp slt i64 %700, %33
  br i1 %701, label %696, label %694, !llvm.loop !53

702:                                              ; preds = %696, %832
  %703 = phi i64 [ %833, %832 ], [ %45, %696 ]
  %704 = load ptr, ptr %396, align 8
  %705 = icmp eq ptr %704, %387
  br label %706

706:                                              ; preds = %706, %702
  %707 = phi i64 [ 0, %702 ], [ %709, %706 ]
  %708 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %707
  store <16 x float> zeroinitializer, ptr %708, align 64
  %709 = add nuw nsw i64 %707, 1
  %710 = icmp eq i64 %709, 16
  br i1 %710, label %711, label %706, !llvm.loop !45

711:                                              ; preds = %706, %711
  %712 = phi i64 [ %714, %711 ], [ 0, %706 ]
  %713 = getelementptr inbounds [16 x <16 x float>], ptr %397, i64 0, i64 %712
  store <16 x float> zeroinitializer, ptr %713, align 64
  %714 = add nuw nsw i64 %712, 1
  %715 = icmp eq i64 %714, 16
  br i1 %715, label %716, label %711, !llvm.loop !45

716:                                              ; preds = %711, %716
  %717 = phi i64 [ %719, %716 ], [ 0, %711 ]
  %718 = getelementptr inbounds [16 x <16 x float>], ptr %398, i64 0, i64 %717
  store <16 x float> zeroinitializer, ptr %718, align 64
  %719 = add nuw nsw i64 %717, 1
  %720 = icmp eq i64 %719, 16
  br i1 %720, label %721, label %716, !llvm.loop !45

721:                                              ; preds = %716, %721
  %722 = phi i64 [ %724, %721 ], [ 0, %716 ]
  %723 = getelementptr inbounds [16 x <16 x float>], ptr %399, i64 0, i64 %722
  store <16 x float> zeroinitializer, ptr %723, align 64
  %724 = add nuw nsw i64 %722, 1
  %725 = icmp eq i64 %724, 16
  br i1 %725, label %726, label %721, !llvm.loop !45

726:                                              ; preds = %721
  %727 = select i1 %705, i64 4096, i64 0
  %728 = getelementptr inbounds i8, ptr %387, i64 %727
  %729 = load i64, ptr %0, align 8
  %730 = icmp sgt i64 %729, %682
  br i1 %730, label %731, label %754

731:                                              ; preds = %726
  %732 = load i64, ptr %402, align 8
  %733 = sdiv i64 %732, 2
  %734 = add nsw i64 %691, %733
  %735 = sdiv i64 %734, %685
  br i1 %692, label %736, label %754

736:                                              ; preds = %731
  %737 = load ptr, ptr %401, align 8
  %738 = getelementptr inbounds i8, ptr %737, i64 %698
  %739 = load ptr, ptr %400, align 8
  %740 = add nsw i64 %703, %690
  %741 = mul i64 %740, %687
  %742 = getelementptr inbounds i8, ptr %739, i64 %741
  br label %743

743:                                              ; preds = %743, %736
  %744 = phi ptr [ %751, %743 ], [ %742, %736 ]
  %745 = phi ptr [ %752, %743 ], [ %738, %736 ]
  %746 = phi i64 [ %750, %743 ], [ 0, %736 ]
  store ptr %744, ptr %404, align 64
  store i64 64, ptr %405, align 8
  store ptr %745, ptr %407, align 64
  store i64 64, ptr %408, align 8
  %747 = getelementptr inbounds i8, ptr %745, i64 1024
  store ptr %747, ptr %410, align 64
  store i64 64, ptr %411, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %403, ptr noundef nonnull %406) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %397, ptr noundef nonnull %403, ptr noundef nonnull %409) #10
  %748 = getelementptr inbounds i8, ptr %745, i64 2048
  store ptr %748, ptr %407, align 64
  store i64 64, ptr %408, align 8
  %749 = getelementptr inbounds i8, ptr %745, i64 3072
  store ptr %749, ptr %410, align 64
  store i64 64, ptr %411, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %398, ptr noundef nonnull %403, ptr noundef nonnull %406) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %399, ptr noundef nonnull %403, ptr noundef nonnull %409) #10
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %683, ptr noundef nonnull %3, i64 noundef %735) #10
  %750 = add nuw nsw i64 %746, 1
  %751 = getelementptr inbounds i8, ptr %744, i64 1024
  %752 = getelementptr inbounds i8, ptr %745, i64 4096
  %753 = icmp eq i64 %750, %685
  br i1 %753, label %754, label %743, !llvm.loop !54

754:                                              ; preds = %743, %731, %726
  br label %755

755:                                              ; preds = %754, %755
  %756 = phi i64 [ %761, %755 ], [ 0, %754 ]
  %757 = shl nsw i64 %756, 6
  %758 = getelementptr inbounds i8, ptr %728, i64 %757
  %759 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %756
  %760 = load <16 x float>, ptr %759, align 64
  store <16 x float> %760, ptr %758, align 4
  %761 = add nuw nsw i64 %756, 1
  %762 = icmp eq i64 %761, 16
  br i1 %762, label %763, label %755, !llvm.loop !21

763:                                              ; preds = %755
  %764 = getelementptr inbounds i8, ptr %728, i64 1024
  br label %765

765:                                              ; preds = %765, %763
  %766 = phi i64 [ 0, %763 ], [ %771, %765 ]
  %767 = shl nsw i64 %766, 6
  %768 = getelementptr inbounds i8, ptr %764, i64 %767
  %769 = getelementptr inbounds [16 x <16 x float>], ptr %397, i64 0, i64 %766
  %770 = load <16 x float>, ptr %769, align 64
  store <16 x float> %770, ptr %768, align 4
  %771 = add nuw nsw i64 %766, 1
  %772 = icmp eq i64 %771, 16
  br i1 %772, label %773, label %765, !llvm.loop !21

773:                                              ; preds = %765
  %774 = getelementptr inbounds i8, ptr %728, i64 2048
  br label %775

775:                                              ; preds = %775, %773
  %776 = phi i64 [ 0, %773 ], [ %781, %775 ]
  %777 = shl nsw i64 %776, 6
  %778 = getelementptr inbounds i8, ptr %774, i64 %777
  %779 = getelementptr inbounds [16 x <16 x float>], ptr %398, i64 0, i64 %776
  %780 = load <16 x float>, ptr %779, align 64
  store <16 x float> %780, ptr %778, align 4
  %781 = add nuw nsw i64 %776, 1
  %782 = icmp eq i64 %781, 16
  br i1 %782, label %783, label %775, !llvm.loop !21

783:                                              ; preds = %775
  %784 = getelementptr inbounds i8, ptr %728, i64 3072
  br label %785

785:                                              ; preds = %785, %783
  %786 = phi i64 [ 0, %783 ], [ %791, %785 ]
  %787 = shl nsw i64 %786, 6
  %788 = getelementptr inbounds i8, ptr %784, i64 %787
  %789 = getelementptr inbounds [16 x <16 x float>], ptr %399, i64 0, i64 %786
  %790 = load <16 x float>, ptr %789, align 64
  store <16 x float> %790, ptr %788, align 4
  %791 = add nuw nsw i64 %786, 1
  %792 = icmp eq i64 %791, 16
  br i1 %792, label %793, label %785, !llvm.loop !21

793:                                              ; preds = %785
  br i1 %693, label %794, label %830

794:                                              ; preds = %793
  %795 = shl nsw i64 %703, 4
  br label %796

796:                                              ; preds = %802, %794
  %797 = phi i64 [ 0, %794 ], [ %803, %802 ]
  %798 = add nsw i64 %797, %697
  %799 = shl nsw i64 %798, 4
  %800 = shl nsw i64 %797, 10
  %801 = getelementptr inbounds i8, ptr %728, i64 %800
  br label %805

802:                                              ; preds = %825
  %803 = add nuw nsw i64 %797, 1
  %804 = icmp eq i64 %803, 4
  br i1 %804, label %832, label %796, !llvm.loop !55

805:                                              ; preds = %825, %796
  %806 = phi i64 [ 0, %796 ], [ %828, %825 ]
  %807 = add nuw nsw i64 %806, %795
  %808 = load i64, ptr %9, align 8
  %809 = mul nsw i64 %808, %807
  %810 = add nsw i64 %809, %799
  %811 = shl nsw i64 %806, 6
  %812 = getelementptr inbounds i8, ptr %801, i64 %811
  %813 = load <16 x float>, ptr %812, align 4
  %814 = load ptr, ptr %416, align 8
  %815 = icmp eq ptr %814, null
  br i1 %815, label %825, label %816

816:                                              ; preds = %805
  %817 = load ptr, ptr %417, align 8
  %818 = load i64, ptr %34, align 8
  %819 = mul nsw i64 %818, %798
  %820 = add nsw i64 %819, %807
  %821 = shl nsw i64 %820, 6
  %822 = getelementptr inbounds i8, ptr %817, i64 %821
  %823 = load <16 x float>, ptr %822, align 4
  %824 = getelementptr inbounds float, ptr %814, i64 %810
  store <16 x float> %823, ptr %824, align 4
  br label %825

825:                                              ; preds = %816, %805
  %826 = load ptr, ptr %389, align 8
  %827 = getelementptr inbounds float, ptr %826, i64 %810
  store <16 x float> %813, ptr %827, align 4
  %828 = add nuw nsw i64 %806, 1
  %829 = icmp eq i64 %828, 16
  br i1 %829, label %802, label %805, !llvm.loop !56

830:                                              ; preds = %793
  %831 = load i64, ptr %402, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %683, ptr noundef nonnull %3, i64 noundef %831) #10
  store i64 %697, ptr %3, align 8
  store i64 %703, ptr %412, align 8
  store i64 0, ptr %413, align 8
  store i64 64, ptr %402, align 8
  store ptr null, ptr %414, align 8
  store ptr %728, ptr %396, align 8
  store i64 0, ptr %415, align 8
  br label %832

832:                                              ; preds = %802, %830
  %833 = add i64 %703, 1
  %834 = icmp eq i64 %833, %46
  br i1 %834, label %699, label %702, !llvm.loop !57

835:                                              ; preds = %681, %694
  %836 = phi i64 [ %695, %694 ], [ 0, %681 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %683, ptr noundef nonnull %3, i64 noundef %836) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %2) #3
  br i1 %347, label %865, label %837

837:                                              ; preds = %835
  %838 = load ptr, ptr %419, align 8
  %839 = getelementptr inbounds i8, ptr %838, i64 %420
  %840 = load i64, ptr %839, align 8
  %841 = add nsw i64 %840, 1
  store atomic i64 %841, ptr %839 release, align 8
  br i1 %421, label %842, label %865

842:                                              ; preds = %837, %849
  %843 = phi i64 [ %850, %849 ], [ 0, %837 ]
  %844 = shl nsw i64 %843, 6
  %845 = load ptr, ptr %419, align 8
  %846 = getelementptr inbounds i8, ptr %845, i64 %844
  %847 = load atomic i64, ptr %846 acquire, align 8
  %848 = icmp sgt i64 %847, %840
  br i1 %848, label %849, label %852

849:                                              ; preds = %858, %842
  %850 = add nuw nsw i64 %843, 1
  %851 = icmp eq i64 %850, %23
  br i1 %851, label %865, label %842, !llvm.loop !15

852:                                              ; preds = %842, %858
  %853 = phi i32 [ %860, %858 ], [ 0, %842 ]
  tail call void @llvm.x86.sse2.pause()
  %854 = icmp eq i32 %853, 2000
  br i1 %854, label %855, label %858

855:                                              ; preds = %852
  %856 = load ptr, ptr %422, align 8
  %857 = tail call i32 %856() #9
  br label %858

858:                                              ; preds = %855, %852
  %859 = phi i32 [ 0, %855 ], [ %853, %852 ]
  %860 = add nsw i32 %859, 1
  %861 = load ptr, ptr %419, align 8
  %862 = getelementptr inbounds i8, ptr %861, i64 %844
  %863 = load atomic i64, ptr %862 acquire, align 8
  %864 = icmp sgt i64 %863, %840
  br i1 %864, label %849, label %852, !llvm.loop !16

865:                                              ; preds = %849, %835, %837
  %866 = load ptr, ptr %389, align 8
  %867 = icmp ne ptr %866, null
  %868 = sext i1 %867 to i64
  %869 = icmp sgt i64 %683, %868
  br i1 %869, label %681, label %423, !llvm.loop !58
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
  br i1 %21, label %8, label %9, !llvm.loop !59

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
  br i1 %48, label %19, label %22, !llvm.loop !60
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = alloca <16 x float>, align 64
  %6 = alloca <16 x float>, align 64
  %7 = getelementptr inbounds i8, ptr %2, i64 16
  %8 = icmp sgt i64 %3, 0
  br i1 %8, label %9, label %163

9:                                                ; preds = %4
  %10 = getelementptr inbounds i8, ptr %2, i64 24
  %11 = getelementptr inbounds i8, ptr %0, i64 24
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = getelementptr inbounds i8, ptr %2, i64 8
  %14 = getelementptr inbounds i8, ptr %2, i64 40
  %15 = getelementptr inbounds i8, ptr %0, i64 184
  %16 = getelementptr inbounds i8, ptr %0, i64 144
  %17 = getelementptr inbounds i8, ptr %0, i64 296
  %18 = getelementptr inbounds i8, ptr %0, i64 192
  %19 = getelementptr inbounds i8, ptr %0, i64 288
  %20 = getelementptr inbounds i8, ptr %0, i64 208
  %21 = getelementptr inbounds i8, ptr %0, i64 216
  br label %22

22:                                               ; preds = %9, %95
  %23 = phi i64 [ %3, %9 ], [ %161, %95 ]
  %24 = load i64, ptr %7, align 8
  %25 = load i64, ptr %10, align 8
  %26 = icmp slt i64 %24, %25
  br i1 %26, label %27, label %163

27:                                               ; preds = %22
  %28 = load i64, ptr %11, align 8
  %29 = sdiv i64 %28, 16
  %30 = load i64, ptr %12, align 8
  %31 = load i64, ptr %0, align 8
  %32 = ashr i64 %24, 4
  %33 = and i64 %24, 15
  %34 = load i64, ptr %2, align 8
  %35 = add nsw i64 %34, %32
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %5)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6)
  %36 = add nsw i64 %24, 2
  store i64 %36, ptr %7, align 8
  %37 = mul nsw i64 %29, %1
  %38 = add nsw i64 %35, %37
  %39 = shl i64 %35, 4
  %40 = shl nsw i64 %32, 10
  br label %41

41:                                               ; preds = %90, %27
  %42 = phi i1 [ true, %27 ], [ false, %90 ]
  %43 = phi ptr [ %5, %27 ], [ %6, %90 ]
  %44 = phi i64 [ 0, %27 ], [ 1, %90 ]
  %45 = load i64, ptr %13, align 8
  %46 = shl nsw i64 %45, 4
  %47 = add nuw nsw i64 %44, %33
  %48 = add i64 %46, %47
  %49 = load i64, ptr %12, align 8
  %50 = mul nsw i64 %49, %38
  %51 = add nsw i64 %48, %50
  %52 = load i64, ptr %11, align 8
  %53 = mul nsw i64 %48, %52
  %54 = add nsw i64 %53, %39
  %55 = load ptr, ptr %14, align 8
  %56 = getelementptr inbounds i8, ptr %55, i64 %40
  %57 = shl nuw nsw i64 %47, 6
  %58 = getelementptr inbounds i8, ptr %56, i64 %57
  %59 = load <16 x float>, ptr %58, align 4
  %60 = load ptr, ptr %15, align 8
  %61 = mul nsw i64 %49, %1
  %62 = mul nsw i64 %61, %52
  %63 = getelementptr inbounds i16, ptr %60, i64 %62
  %64 = getelementptr inbounds i16, ptr %63, i64 %54
  %65 = load <16 x i16>, ptr %64, align 2
  %66 = zext <16 x i16> %65 to <16 x i32>
  %67 = shl nuw <16 x i32> %66, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %68 = bitcast <16 x i32> %67 to <16 x float>
  %69 = fadd contract <16 x float> %59, %68
  %70 = load ptr, ptr %16, align 8
  %71 = shl nsw i64 %51, 5
  %72 = getelementptr inbounds i8, ptr %70, i64 %71
  %73 = load <16 x half>, ptr %72, align 2
  %74 = fpext <16 x half> %73 to <16 x float>
  %75 = load ptr, ptr %17, align 8
  %76 = mul nsw i64 %49, %35
  %77 = add nsw i64 %48, %76
  %78 = shl nsw i64 %77, 6
  %79 = getelementptr inbounds i8, ptr %75, i64 %78
  %80 = load i64, ptr %0, align 8
  %81 = add nsw i64 %80, -1
  %82 = icmp eq i64 %81, %1
  br i1 %82, label %83, label %90

83:                                               ; preds = %41
  %84 = load ptr, ptr %18, align 8
  %85 = icmp eq ptr %84, null
  br i1 %85, label %90, label %86

86:                                               ; preds = %83
  %87 = getelementptr inbounds float, ptr %84, i64 %54
  %88 = load <16 x float>, ptr %87, align 4
  %89 = fadd contract <16 x float> %69, %88
  br label %90

90:                                               ; preds = %86, %83, %41
  %91 = phi <16 x float> [ %69, %41 ], [ %89, %86 ], [ %69, %83 ]
  %92 = fmul contract <16 x float> %74, %74
  %93 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %92
  %94 = fmul contract <16 x float> %93, %91
  store <16 x float> %94, ptr %43, align 64
  store <16 x float> zeroinitializer, ptr %79, align 4
  br i1 %42, label %41, label %95, !llvm.loop !61

95:                                               ; preds = %90
  %96 = mul nsw i64 %31, %30
  %97 = add nsw i64 %96, 31
  %98 = sdiv i64 %97, 32
  %99 = sdiv i64 %28, 32
  %100 = sdiv i64 %30, 16
  %101 = load i64, ptr %12, align 8
  %102 = mul nsw i64 %101, %1
  %103 = load i64, ptr %13, align 8
  %104 = shl nsw i64 %103, 4
  %105 = add i64 %102, %33
  %106 = add i64 %105, %104
  %107 = load ptr, ptr %19, align 8
  %108 = mul nsw i64 %103, %29
  %109 = add nsw i64 %108, %35
  %110 = shl nsw i64 %109, 6
  %111 = getelementptr inbounds i8, ptr %107, i64 %110
  %112 = load <16 x float>, ptr %111, align 4
  %113 = load <16 x float>, ptr %5, align 64
  %114 = load <16 x float>, ptr %6, align 64
  %115 = fadd contract <16 x float> %113, %114
  %116 = fadd contract <16 x float> %112, %115
  store <16 x float> %116, ptr %111, align 4
  %117 = bitcast <16 x float> %113 to <16 x i32>
  %118 = add <16 x i32> %117, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %119 = lshr <16 x i32> %117, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %120 = and <16 x i32> %119, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %121 = add <16 x i32> %118, %120
  %122 = fcmp contract uno <16 x float> %113, zeroinitializer
  %123 = or <16 x i32> %117, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %124 = select <16 x i1> %122, <16 x i32> %123, <16 x i32> %121
  %125 = lshr <16 x i32> %124, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %126 = trunc nuw <16 x i32> %125 to <16 x i16>
  %127 = bitcast <16 x float> %114 to <16 x i32>
  %128 = add <16 x i32> %127, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %129 = lshr <16 x i32> %127, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %130 = and <16 x i32> %129, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %131 = add <16 x i32> %128, %130
  %132 = fcmp contract uno <16 x float> %114, zeroinitializer
  %133 = or <16 x i32> %127, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %134 = select <16 x i1> %132, <16 x i32> %133, <16 x i32> %131
  %135 = lshr <16 x i32> %134, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %136 = trunc nuw <16 x i32> %135 to <16 x i16>
  %137 = load ptr, ptr %20, align 8
  %138 = mul nsw i64 %100, %1
  %139 = load i64, ptr %13, align 8
  %140 = add nsw i64 %139, %138
  %141 = mul nsw i64 %140, %99
  %142 = sdiv i64 %35, 2
  %143 = add nsw i64 %141, %142
  %144 = shl nsw i64 %143, 10
  %145 = getelementptr inbounds i8, ptr %137, i64 %144
  %146 = shl nuw nsw i64 %33, 6
  %147 = getelementptr inbounds i8, ptr %145, i64 %146
  %148 = and i64 %39, 16
  %149 = getelementptr inbounds i16, ptr %147, i64 %148
  store <16 x i16> %126, ptr %149, align 2
  %150 = getelementptr inbounds i8, ptr %149, i64 64
  store <16 x i16> %136, ptr %150, align 2
  %151 = shufflevector <16 x i16> %126, <16 x i16> %136, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %152 = load ptr, ptr %21, align 8
  %153 = mul nsw i64 %98, %35
  %154 = sdiv i64 %106, 32
  %155 = add nsw i64 %154, %153
  %156 = shl nsw i64 %155, 10
  %157 = getelementptr inbounds i8, ptr %152, i64 %156
  %158 = srem i64 %106, 32
  %159 = shl nsw i64 %158, 5
  %160 = getelementptr inbounds i8, ptr %157, i64 %159
  store <32 x i16> %151, ptr %160, align 64
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6)
  %161 = add nsw i64 %23, -1
  %162 = icmp sgt i64 %23, 1
  br i1 %162, label %22, label %163, !llvm.loop !62

163:                                              ; preds = %22, %95, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @weight_gradient(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4, ptr nocapture noundef %5) unnamed_addr #7 {
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
  call fastcc void @multiply_tiles(ptr noundef nonnull %8, ptr noundef nonnull %25, ptr noundef nonnull %31) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %22, ptr noundef nonnull %28, ptr noundef nonnull %31) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %21, ptr noundef nonnull %25, ptr noundef nonnull %34) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %23, ptr noundef nonnull %28, ptr noundef nonnull %34) #10
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
  call fastcc void @transpose(ptr noundef nonnull %7) #10
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
declare i64 @llvm.smin.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #8

attributes #0 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nounwind }
attributes #4 = { nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nobuiltin nounwind "no-builtins" }
attributes #10 = { nobuiltin "no-builtins" }

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
