; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.Tile = type { [16 x <16 x float>], [16 x <16 x i32>], ptr, [56 x i8] }

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
  br i1 %305, label %306, label %346

306:                                              ; preds = %295
  %307 = shl i64 %288, 10
  %308 = getelementptr inbounds i8, ptr %0, i64 16
  %309 = icmp sgt i64 %288, 0
  %310 = getelementptr inbounds i8, ptr %0, i64 176
  %311 = getelementptr inbounds i8, ptr %0, i64 64
  %312 = getelementptr inbounds i8, ptr %0, i64 160
  %313 = getelementptr inbounds i8, ptr %3, i64 2112
  %314 = getelementptr inbounds i8, ptr %3, i64 4224
  %315 = getelementptr inbounds i8, ptr %3, i64 6336
  %316 = getelementptr inbounds i8, ptr %3, i64 9472
  %317 = getelementptr inbounds i8, ptr %3, i64 10496
  %318 = getelementptr inbounds i8, ptr %3, i64 11584
  %319 = getelementptr inbounds i8, ptr %3, i64 12608
  %320 = getelementptr inbounds i8, ptr %3, i64 14720
  %321 = getelementptr inbounds i8, ptr %3, i64 16832
  %322 = mul i64 %307, %287
  %323 = icmp sgt i64 %287, 0
  %324 = getelementptr inbounds i8, ptr %0, i64 120
  %325 = getelementptr inbounds i8, ptr %0, i64 168
  %326 = getelementptr inbounds i8, ptr %2, i64 2112
  %327 = getelementptr inbounds i8, ptr %2, i64 4224
  %328 = getelementptr inbounds i8, ptr %2, i64 6336
  %329 = getelementptr inbounds i8, ptr %2, i64 9472
  %330 = getelementptr inbounds i8, ptr %2, i64 10496
  %331 = getelementptr inbounds i8, ptr %2, i64 14720
  %332 = getelementptr inbounds i8, ptr %2, i64 16832
  %333 = getelementptr inbounds i8, ptr %0, i64 152
  %334 = getelementptr inbounds i8, ptr %0, i64 144
  %335 = getelementptr inbounds i8, ptr %0, i64 128
  %336 = getelementptr inbounds i8, ptr %0, i64 136
  %337 = getelementptr inbounds i8, ptr %2, i64 11584
  %338 = getelementptr inbounds i8, ptr %2, i64 12608
  %339 = getelementptr inbounds i8, ptr %0, i64 56
  %340 = shl nsw i64 %7, 6
  %341 = icmp sgt i64 %21, 0
  %342 = getelementptr inbounds i8, ptr %0, i64 40
  br label %347

343:                                              ; preds = %1204, %533
  %344 = load i64, ptr %0, align 8
  %345 = icmp slt i64 %350, %344
  br i1 %345, label %347, label %346, !llvm.loop !17

346:                                              ; preds = %343, %295
  ret void

347:                                              ; preds = %306, %343
  %348 = phi i64 [ %304, %306 ], [ %344, %343 ]
  %349 = phi i64 [ 0, %306 ], [ %350, %343 ]
  %350 = add nsw i64 %349, %296
  %351 = icmp slt i64 %350, %348
  %352 = sub nsw i64 %348, %349
  %353 = select i1 %351, i64 %296, i64 %352
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %3) #3
  %354 = load i64, ptr %308, align 8
  %355 = sdiv i64 %354, 32
  %356 = shl nsw i64 %354, 1
  br i1 %309, label %357, label %533

357:                                              ; preds = %347
  %358 = mul nsw i64 %353, %287
  %359 = icmp sgt i64 %358, 0
  %360 = icmp sgt i64 %354, 31
  %361 = icmp eq i64 %354, 32
  br label %362

362:                                              ; preds = %367, %357
  %363 = phi i64 [ 0, %357 ], [ %368, %367 ]
  %364 = add nsw i64 %363, %30
  %365 = shl nsw i64 %364, 6
  %366 = mul nsw i64 %364, %355
  br label %370

367:                                              ; preds = %384
  %368 = add nuw nsw i64 %363, 4
  %369 = icmp slt i64 %368, %289
  br i1 %369, label %362, label %533, !llvm.loop !18

370:                                              ; preds = %384, %362
  %371 = phi i1 [ true, %362 ], [ false, %384 ]
  %372 = phi i64 [ 0, %362 ], [ 2, %384 ]
  %373 = load ptr, ptr %310, align 8
  %374 = getelementptr inbounds i8, ptr %373, i64 %365
  %375 = shl nuw nsw i64 %372, 8
  %376 = shl nuw nsw i64 %372, 6
  %377 = getelementptr inbounds i8, ptr %374, i64 %376
  %378 = or disjoint i64 %375, 256
  %379 = lshr exact i64 %378, 2
  %380 = getelementptr inbounds i8, ptr %374, i64 %379
  br i1 %359, label %381, label %384

381:                                              ; preds = %370
  %382 = or disjoint i64 %372, %366
  %383 = shl nsw i64 %382, 10
  br label %385

384:                                              ; preds = %490, %370
  br i1 %371, label %370, label %367, !llvm.loop !19

385:                                              ; preds = %381, %490
  %386 = phi i64 [ %491, %490 ], [ 0, %381 ]
  %387 = or disjoint i64 %386, 1
  %388 = icmp slt i64 %387, %358
  %389 = select i1 %388, i64 %387, i64 %386
  %390 = load ptr, ptr %311, align 8
  %391 = sdiv i64 %386, %287
  %392 = load i64, ptr %31, align 8
  %393 = srem i64 %386, %287
  %394 = add nsw i64 %393, %42
  %395 = shl nsw i64 %394, 4
  %396 = load i64, ptr %308, align 8
  %397 = sdiv i64 %389, %287
  %398 = add nsw i64 %397, %349
  %399 = mul nsw i64 %398, %392
  %400 = srem i64 %389, %287
  %401 = add nsw i64 %400, %42
  %402 = shl nsw i64 %401, 4
  %403 = add nsw i64 %402, %399
  %404 = load ptr, ptr %312, align 8
  br label %405

405:                                              ; preds = %405, %385
  %406 = phi i64 [ 0, %385 ], [ %409, %405 ]
  %407 = load <16 x float>, ptr %377, align 4
  %408 = getelementptr inbounds [16 x <16 x float>], ptr %3, i64 0, i64 %406
  store <16 x float> %407, ptr %408, align 64
  %409 = add nuw nsw i64 %406, 1
  %410 = icmp eq i64 %409, 16
  br i1 %410, label %411, label %405, !llvm.loop !20

411:                                              ; preds = %405
  %412 = add nsw i64 %391, %349
  %413 = mul nsw i64 %412, %392
  %414 = add nsw i64 %395, %413
  %415 = mul nsw i64 %403, %396
  br label %416

416:                                              ; preds = %416, %411
  %417 = phi i64 [ %420, %416 ], [ 0, %411 ]
  %418 = load <16 x float>, ptr %380, align 4
  %419 = getelementptr inbounds [16 x <16 x float>], ptr %313, i64 0, i64 %417
  store <16 x float> %418, ptr %419, align 64
  %420 = add nuw nsw i64 %417, 1
  %421 = icmp eq i64 %420, 16
  br i1 %421, label %422, label %416, !llvm.loop !20

422:                                              ; preds = %416
  %423 = getelementptr inbounds i16, ptr %390, i64 %415
  br label %424

424:                                              ; preds = %424, %422
  %425 = phi i64 [ %428, %424 ], [ 0, %422 ]
  %426 = load <16 x float>, ptr %377, align 4
  %427 = getelementptr inbounds [16 x <16 x float>], ptr %314, i64 0, i64 %425
  store <16 x float> %426, ptr %427, align 64
  %428 = add nuw nsw i64 %425, 1
  %429 = icmp eq i64 %428, 16
  br i1 %429, label %430, label %424, !llvm.loop !20

430:                                              ; preds = %424
  %431 = mul nsw i64 %414, %396
  br label %432

432:                                              ; preds = %430, %432
  %433 = phi i64 [ %436, %432 ], [ 0, %430 ]
  %434 = load <16 x float>, ptr %380, align 4
  %435 = getelementptr inbounds [16 x <16 x float>], ptr %315, i64 0, i64 %433
  store <16 x float> %434, ptr %435, align 64
  %436 = add nuw nsw i64 %433, 1
  %437 = icmp eq i64 %436, 16
  br i1 %437, label %438, label %432, !llvm.loop !20

438:                                              ; preds = %432
  %439 = getelementptr inbounds i16, ptr %390, i64 %431
  br i1 %360, label %440, label %442

440:                                              ; preds = %438
  %441 = getelementptr inbounds i8, ptr %404, i64 %383
  br label %493

442:                                              ; preds = %521, %438
  %443 = mul nuw nsw i64 %386, %289
  %444 = add nuw nsw i64 %443, %363
  %445 = shl nsw i64 %444, 10
  %446 = getelementptr inbounds i8, ptr %303, i64 %445
  %447 = mul nuw nsw i64 %389, %289
  %448 = add nuw nsw i64 %447, %363
  %449 = getelementptr inbounds float, ptr %446, i64 %375
  br label %450

450:                                              ; preds = %450, %442
  %451 = phi i64 [ 0, %442 ], [ %456, %450 ]
  %452 = shl nsw i64 %451, 6
  %453 = getelementptr inbounds i8, ptr %449, i64 %452
  %454 = getelementptr inbounds [16 x <16 x float>], ptr %3, i64 0, i64 %451
  %455 = load <16 x float>, ptr %454, align 64
  store <16 x float> %455, ptr %453, align 4
  %456 = add nuw nsw i64 %451, 1
  %457 = icmp eq i64 %456, 16
  br i1 %457, label %458, label %450, !llvm.loop !21

458:                                              ; preds = %450
  %459 = getelementptr inbounds float, ptr %446, i64 %378
  br label %460

460:                                              ; preds = %460, %458
  %461 = phi i64 [ 0, %458 ], [ %466, %460 ]
  %462 = shl nsw i64 %461, 6
  %463 = getelementptr inbounds i8, ptr %459, i64 %462
  %464 = getelementptr inbounds [16 x <16 x float>], ptr %313, i64 0, i64 %461
  %465 = load <16 x float>, ptr %464, align 64
  store <16 x float> %465, ptr %463, align 4
  %466 = add nuw nsw i64 %461, 1
  %467 = icmp eq i64 %466, 16
  br i1 %467, label %468, label %460, !llvm.loop !21

468:                                              ; preds = %460
  %469 = shl nsw i64 %448, 10
  %470 = getelementptr inbounds i8, ptr %303, i64 %469
  %471 = getelementptr inbounds float, ptr %470, i64 %375
  br label %472

472:                                              ; preds = %472, %468
  %473 = phi i64 [ 0, %468 ], [ %478, %472 ]
  %474 = shl nsw i64 %473, 6
  %475 = getelementptr inbounds i8, ptr %471, i64 %474
  %476 = getelementptr inbounds [16 x <16 x float>], ptr %314, i64 0, i64 %473
  %477 = load <16 x float>, ptr %476, align 64
  store <16 x float> %477, ptr %475, align 4
  %478 = add nuw nsw i64 %473, 1
  %479 = icmp eq i64 %478, 16
  br i1 %479, label %480, label %472, !llvm.loop !21

480:                                              ; preds = %472
  %481 = getelementptr inbounds float, ptr %470, i64 %378
  br label %482

482:                                              ; preds = %482, %480
  %483 = phi i64 [ 0, %480 ], [ %488, %482 ]
  %484 = shl nsw i64 %483, 6
  %485 = getelementptr inbounds i8, ptr %481, i64 %484
  %486 = getelementptr inbounds [16 x <16 x float>], ptr %315, i64 0, i64 %483
  %487 = load <16 x float>, ptr %486, align 64
  store <16 x float> %487, ptr %485, align 4
  %488 = add nuw nsw i64 %483, 1
  %489 = icmp eq i64 %488, 16
  br i1 %489, label %490, label %482, !llvm.loop !21

490:                                              ; preds = %482
  %491 = add nuw nsw i64 %386, 2
  %492 = icmp slt i64 %491, %358
  br i1 %492, label %385, label %384, !llvm.loop !22

493:                                              ; preds = %521, %440
  %494 = phi i64 [ %530, %521 ], [ 0, %440 ]
  %495 = phi ptr [ %531, %521 ], [ %441, %440 ]
  %496 = shl nsw i64 %494, 5
  %497 = getelementptr inbounds i16, ptr %439, i64 %496
  %498 = select i1 %361, ptr %497, ptr %316
  store ptr %498, ptr %317, align 64
  br i1 %361, label %499, label %501

499:                                              ; preds = %493
  %500 = getelementptr inbounds i16, ptr %423, i64 %496
  store ptr %500, ptr %319, align 64
  br label %521

501:                                              ; preds = %493, %501
  %502 = phi i64 [ %507, %501 ], [ 0, %493 ]
  %503 = mul nuw nsw i64 %502, %356
  %504 = getelementptr inbounds i8, ptr %497, i64 %503
  %505 = load <16 x i32>, ptr %504, align 4
  %506 = getelementptr inbounds [16 x <16 x i32>], ptr %316, i64 0, i64 %502
  store <16 x i32> %505, ptr %506, align 64
  %507 = add nuw nsw i64 %502, 1
  %508 = icmp eq i64 %507, 16
  br i1 %508, label %509, label %501, !llvm.loop !23

509:                                              ; preds = %501
  %510 = getelementptr inbounds i16, ptr %423, i64 %496
  store ptr %318, ptr %319, align 64
  br label %511

511:                                              ; preds = %511, %509
  %512 = phi i64 [ %517, %511 ], [ 0, %509 ]
  %513 = mul nuw nsw i64 %512, %356
  %514 = getelementptr inbounds i8, ptr %510, i64 %513
  %515 = load <16 x i32>, ptr %514, align 4
  %516 = getelementptr inbounds [16 x <16 x i32>], ptr %318, i64 0, i64 %512
  store <16 x i32> %515, ptr %516, align 64
  %517 = add nuw nsw i64 %512, 1
  %518 = icmp eq i64 %517, 16
  br i1 %518, label %519, label %511, !llvm.loop !23

519:                                              ; preds = %511
  %520 = load ptr, ptr %317, align 64
  br label %521

521:                                              ; preds = %519, %499
  %522 = phi ptr [ %520, %519 ], [ %497, %499 ]
  store ptr %495, ptr %320, align 64
  %523 = getelementptr inbounds i8, ptr %495, i64 1024
  store ptr %523, ptr %321, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %3, ptr noundef %522, ptr noundef %495) #8
  %524 = load ptr, ptr %319, align 64
  %525 = load ptr, ptr %320, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %314, ptr noundef %524, ptr noundef %525) #8
  %526 = load ptr, ptr %317, align 64
  %527 = load ptr, ptr %321, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %313, ptr noundef %526, ptr noundef %527) #8
  %528 = load ptr, ptr %319, align 64
  %529 = load ptr, ptr %321, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %315, ptr noundef %528, ptr noundef %529) #8
  %530 = add nuw nsw i64 %494, 1
  %531 = getelementptr inbounds i8, ptr %495, i64 4096
  %532 = icmp eq i64 %530, %355
  br i1 %532, label %442, label %493, !llvm.loop !24

533:                                              ; preds = %367, %347
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %3) #3
  %534 = add nsw i64 %353, %349
  %535 = icmp sgt i64 %353, 0
  br i1 %535, label %536, label %343

536:                                              ; preds = %533, %1204
  %537 = phi i64 [ %1205, %1204 ], [ %349, %533 ]
  %538 = sub nsw i64 %537, %349
  %539 = mul nsw i64 %322, %538
  %540 = getelementptr inbounds float, ptr %303, i64 %539
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #3
  %541 = load i64, ptr %8, align 8
  %542 = sdiv i64 %541, 32
  %543 = shl nsw i64 %541, 1
  br i1 %309, label %544, label %1175

544:                                              ; preds = %536
  %545 = shl i64 %542, 10
  %546 = add nsw i64 %542, -1
  %547 = icmp sgt i64 %541, 31
  %548 = icmp eq i64 %541, 32
  %549 = add nsw i64 %537, 1
  %550 = shl nsw i64 %542, 1
  %551 = add nsw i64 %550, -1
  br label %552

552:                                              ; preds = %641, %544
  %553 = phi i64 [ 0, %544 ], [ %646, %641 ]
  %554 = phi ptr [ null, %544 ], [ %645, %641 ]
  %555 = phi i64 [ 0, %544 ], [ %644, %641 ]
  %556 = phi i64 [ 0, %544 ], [ %643, %641 ]
  %557 = phi i64 [ 0, %544 ], [ %642, %641 ]
  br i1 %323, label %558, label %641

558:                                              ; preds = %552
  %559 = shl nsw i64 %553, 10
  %560 = getelementptr i8, ptr %540, i64 %559
  %561 = add nsw i64 %553, %30
  %562 = mul i64 %545, %561
  br label %648

563:                                              ; preds = %641
  %564 = icmp sgt i64 %644, 0
  br i1 %564, label %565, label %1175

565:                                              ; preds = %563, %639
  %566 = phi i64 [ %591, %639 ], [ 0, %563 ]
  %567 = load i64, ptr %8, align 8
  %568 = sdiv i64 %567, 16
  %569 = and i64 %566, 15
  %570 = lshr i64 %566, 4
  %571 = and i64 %570, 3
  %572 = lshr i64 %566, 6
  %573 = add nsw i64 %571, %642
  %574 = add nsw i64 %572, %643
  %575 = shl nsw i64 %574, 4
  %576 = or disjoint i64 %575, %569
  %577 = mul nsw i64 %568, %537
  %578 = add nsw i64 %577, %573
  %579 = load i64, ptr %31, align 8
  %580 = mul nsw i64 %578, %579
  %581 = add nsw i64 %580, %576
  %582 = shl nuw nsw i64 %571, 10
  %583 = shl i64 %572, 12
  %584 = getelementptr i8, ptr %645, i64 %583
  %585 = getelementptr i8, ptr %584, i64 %582
  %586 = shl nuw nsw i64 %569, 6
  %587 = getelementptr inbounds i8, ptr %585, i64 %586
  %588 = load <16 x float>, ptr %587, align 4
  %589 = fcmp olt <16 x float> %588, zeroinitializer
  %590 = select <16 x i1> %589, <16 x float> zeroinitializer, <16 x float> %588
  %591 = add nuw nsw i64 %566, 1
  %592 = load ptr, ptr %333, align 8
  %593 = mul nsw i64 %579, %568
  %594 = add nsw i64 %581, %593
  %595 = shl nsw i64 %594, 6
  %596 = getelementptr inbounds i8, ptr %592, i64 %595
  store <16 x float> zeroinitializer, ptr %596, align 4
  %597 = load ptr, ptr %324, align 8
  %598 = load i64, ptr %31, align 8
  %599 = mul nsw i64 %598, %549
  %600 = add nsw i64 %599, %576
  %601 = load i64, ptr %8, align 8
  %602 = mul nsw i64 %600, %601
  %603 = getelementptr inbounds i16, ptr %597, i64 %602
  %604 = shl nsw i64 %573, 4
  %605 = getelementptr inbounds i16, ptr %603, i64 %604
  %606 = bitcast <16 x float> %590 to <16 x i32>
  %607 = add <16 x i32> %606, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %608 = lshr <16 x i32> %606, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %609 = and <16 x i32> %608, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %610 = add <16 x i32> %607, %609
  %611 = fcmp contract uno <16 x float> %590, zeroinitializer
  %612 = or <16 x i32> %606, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %613 = select <16 x i1> %611, <16 x i32> %612, <16 x i32> %610
  %614 = lshr <16 x i32> %613, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %615 = trunc nuw <16 x i32> %614 to <16 x i16>
  store <16 x i16> %615, ptr %605, align 2
  %616 = load ptr, ptr %334, align 8
  %617 = icmp eq ptr %616, null
  br i1 %617, label %622, label %618

618:                                              ; preds = %565
  %619 = shl nsw i64 %581, 5
  %620 = getelementptr inbounds i8, ptr %616, i64 %619
  %621 = fptrunc <16 x float> %590 to <16 x half>
  store <16 x half> %621, ptr %620, align 2
  br label %622

622:                                              ; preds = %618, %565
  %623 = load i64, ptr %0, align 8
  %624 = add nsw i64 %623, -1
  %625 = icmp eq i64 %624, %537
  br i1 %625, label %626, label %639

626:                                              ; preds = %622
  %627 = load ptr, ptr %335, align 8
  %628 = load i64, ptr %8, align 8
  %629 = mul nsw i64 %628, %576
  %630 = getelementptr inbounds float, ptr %627, i64 %629
  %631 = getelementptr inbounds float, ptr %630, i64 %604
  store <16 x float> %590, ptr %631, align 4
  %632 = load ptr, ptr %336, align 8
  %633 = icmp eq ptr %632, null
  br i1 %633, label %639, label %634

634:                                              ; preds = %626
  %635 = load i64, ptr %8, align 8
  %636 = mul nsw i64 %635, %576
  %637 = getelementptr inbounds float, ptr %632, i64 %636
  %638 = getelementptr inbounds float, ptr %637, i64 %604
  store <16 x float> zeroinitializer, ptr %638, align 4
  br label %639

639:                                              ; preds = %634, %626, %622
  %640 = icmp eq i64 %591, %644
  br i1 %640, label %1175, label %565, !llvm.loop !25

641:                                              ; preds = %1172, %552
  %642 = phi i64 [ %557, %552 ], [ %561, %1172 ]
  %643 = phi i64 [ %556, %552 ], [ %662, %1172 ]
  %644 = phi i64 [ %555, %552 ], [ %1090, %1172 ]
  %645 = phi ptr [ %554, %552 ], [ %658, %1172 ]
  %646 = add nuw nsw i64 %553, 4
  %647 = icmp slt i64 %646, %289
  br i1 %647, label %552, label %563, !llvm.loop !26

648:                                              ; preds = %1172, %558
  %649 = phi i64 [ 0, %558 ], [ %1173, %1172 ]
  %650 = phi ptr [ %554, %558 ], [ %658, %1172 ]
  %651 = phi i64 [ %555, %558 ], [ %1090, %1172 ]
  %652 = phi i64 [ %556, %558 ], [ %662, %1172 ]
  %653 = phi i64 [ %557, %558 ], [ %561, %1172 ]
  %654 = or disjoint i64 %649, 1
  %655 = icmp slt i64 %654, %287
  %656 = icmp eq ptr %650, %302
  %657 = select i1 %656, i64 8192, i64 0
  %658 = getelementptr inbounds i8, ptr %302, i64 %657
  %659 = load ptr, ptr %324, align 8
  %660 = load i64, ptr %31, align 8
  %661 = mul nsw i64 %660, %537
  %662 = add nsw i64 %649, %42
  %663 = shl nsw i64 %662, 4
  %664 = add nsw i64 %661, %663
  %665 = load i64, ptr %8, align 8
  %666 = mul nsw i64 %664, %665
  %667 = getelementptr inbounds i16, ptr %659, i64 %666
  %668 = shl nsw i64 %665, 5
  %669 = getelementptr inbounds i8, ptr %667, i64 %668
  %670 = mul nuw nsw i64 %649, %307
  %671 = getelementptr float, ptr %560, i64 %670
  %672 = getelementptr inbounds float, ptr %671, i64 %307
  %673 = load ptr, ptr %325, align 8
  %674 = getelementptr inbounds i8, ptr %673, i64 %562
  br i1 %655, label %870, label %675

675:                                              ; preds = %648, %675
  %676 = phi i64 [ %681, %675 ], [ 0, %648 ]
  %677 = shl nsw i64 %676, 6
  %678 = getelementptr inbounds i8, ptr %671, i64 %677
  %679 = load <16 x float>, ptr %678, align 4
  %680 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %676
  store <16 x float> %679, ptr %680, align 64
  %681 = add nuw nsw i64 %676, 1
  %682 = icmp eq i64 %681, 16
  br i1 %682, label %683, label %675, !llvm.loop !20

683:                                              ; preds = %675
  %684 = getelementptr inbounds i8, ptr %671, i64 1024
  br label %685

685:                                              ; preds = %685, %683
  %686 = phi i64 [ 0, %683 ], [ %691, %685 ]
  %687 = shl nsw i64 %686, 6
  %688 = getelementptr inbounds i8, ptr %684, i64 %687
  %689 = load <16 x float>, ptr %688, align 4
  %690 = getelementptr inbounds [16 x <16 x float>], ptr %326, i64 0, i64 %686
  store <16 x float> %689, ptr %690, align 64
  %691 = add nuw nsw i64 %686, 1
  %692 = icmp eq i64 %691, 16
  br i1 %692, label %693, label %685, !llvm.loop !20

693:                                              ; preds = %685
  %694 = getelementptr inbounds i8, ptr %671, i64 2048
  br label %695

695:                                              ; preds = %695, %693
  %696 = phi i64 [ 0, %693 ], [ %701, %695 ]
  %697 = shl nsw i64 %696, 6
  %698 = getelementptr inbounds i8, ptr %694, i64 %697
  %699 = load <16 x float>, ptr %698, align 4
  %700 = getelementptr inbounds [16 x <16 x float>], ptr %327, i64 0, i64 %696
  store <16 x float> %699, ptr %700, align 64
  %701 = add nuw nsw i64 %696, 1
  %702 = icmp eq i64 %701, 16
  br i1 %702, label %703, label %695, !llvm.loop !20

703:                                              ; preds = %695
  %704 = getelementptr inbounds i8, ptr %671, i64 3072
  br label %705

705:                                              ; preds = %705, %703
  %706 = phi i64 [ 0, %703 ], [ %711, %705 ]
  %707 = shl nsw i64 %706, 6
  %708 = getelementptr inbounds i8, ptr %704, i64 %707
  %709 = load <16 x float>, ptr %708, align 4
  %710 = getelementptr inbounds [16 x <16 x float>], ptr %328, i64 0, i64 %706
  store <16 x float> %709, ptr %710, align 64
  %711 = add nuw nsw i64 %706, 1
  %712 = icmp eq i64 %711, 16
  br i1 %712, label %713, label %705, !llvm.loop !20

713:                                              ; preds = %705
  %714 = add i64 %546, %651
  %715 = sdiv i64 %714, %542
  br i1 %547, label %716, label %718

716:                                              ; preds = %713
  %717 = icmp sgt i64 %715, 0
  br label %758

718:                                              ; preds = %865, %713
  %719 = phi i64 [ 0, %713 ], [ %866, %865 ]
  br label %720

720:                                              ; preds = %720, %718
  %721 = phi i64 [ %726, %720 ], [ 0, %718 ]
  %722 = shl nsw i64 %721, 6
  %723 = getelementptr inbounds i8, ptr %658, i64 %722
  %724 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %721
  %725 = load <16 x float>, ptr %724, align 64
  store <16 x float> %725, ptr %723, align 4
  %726 = add nuw nsw i64 %721, 1
  %727 = icmp eq i64 %726, 16
  br i1 %727, label %728, label %720, !llvm.loop !21

728:                                              ; preds = %720
  %729 = getelementptr inbounds i8, ptr %658, i64 1024
  br label %730

730:                                              ; preds = %730, %728
  %731 = phi i64 [ 0, %728 ], [ %736, %730 ]
  %732 = shl nsw i64 %731, 6
  %733 = getelementptr inbounds i8, ptr %729, i64 %732
  %734 = getelementptr inbounds [16 x <16 x float>], ptr %326, i64 0, i64 %731
  %735 = load <16 x float>, ptr %734, align 64
  store <16 x float> %735, ptr %733, align 4
  %736 = add nuw nsw i64 %731, 1
  %737 = icmp eq i64 %736, 16
  br i1 %737, label %738, label %730, !llvm.loop !21

738:                                              ; preds = %730
  %739 = getelementptr inbounds i8, ptr %658, i64 2048
  br label %740

740:                                              ; preds = %740, %738
  %741 = phi i64 [ 0, %738 ], [ %746, %740 ]
  %742 = shl nsw i64 %741, 6
  %743 = getelementptr inbounds i8, ptr %739, i64 %742
  %744 = getelementptr inbounds [16 x <16 x float>], ptr %327, i64 0, i64 %741
  %745 = load <16 x float>, ptr %744, align 64
  store <16 x float> %745, ptr %743, align 4
  %746 = add nuw nsw i64 %741, 1
  %747 = icmp eq i64 %746, 16
  br i1 %747, label %748, label %740, !llvm.loop !21

748:                                              ; preds = %740
  %749 = getelementptr inbounds i8, ptr %658, i64 3072
  br label %750

750:                                              ; preds = %750, %748
  %751 = phi i64 [ 0, %748 ], [ %756, %750 ]
  %752 = shl nsw i64 %751, 6
  %753 = getelementptr inbounds i8, ptr %749, i64 %752
  %754 = getelementptr inbounds [16 x <16 x float>], ptr %328, i64 0, i64 %751
  %755 = load <16 x float>, ptr %754, align 64
  store <16 x float> %755, ptr %753, align 4
  %756 = add nuw nsw i64 %751, 1
  %757 = icmp eq i64 %756, 16
  br i1 %757, label %1088, label %750, !llvm.loop !21

758:                                              ; preds = %865, %716
  %759 = phi ptr [ %674, %716 ], [ %868, %865 ]
  %760 = phi i64 [ 0, %716 ], [ %867, %865 ]
  %761 = phi i64 [ 0, %716 ], [ %866, %865 ]
  %762 = shl nsw i64 %760, 6
  %763 = getelementptr inbounds i8, ptr %667, i64 %762
  %764 = select i1 %548, ptr %763, ptr %329
  store ptr %764, ptr %330, align 64
  br i1 %548, label %775, label %765

765:                                              ; preds = %758, %765
  %766 = phi i64 [ %771, %765 ], [ 0, %758 ]
  %767 = mul nuw nsw i64 %766, %543
  %768 = getelementptr inbounds i8, ptr %763, i64 %767
  %769 = load <16 x i32>, ptr %768, align 4
  %770 = getelementptr inbounds [16 x <16 x i32>], ptr %329, i64 0, i64 %766
  store <16 x i32> %769, ptr %770, align 64
  %771 = add nuw nsw i64 %766, 1
  %772 = icmp eq i64 %771, 16
  br i1 %772, label %773, label %765, !llvm.loop !23

773:                                              ; preds = %765
  %774 = load ptr, ptr %330, align 64
  br label %775

775:                                              ; preds = %773, %758
  %776 = phi ptr [ %774, %773 ], [ %763, %758 ]
  store ptr %759, ptr %331, align 64
  %777 = getelementptr inbounds i8, ptr %759, i64 1024
  store ptr %777, ptr %332, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %776, ptr noundef %759) #8
  %778 = load ptr, ptr %330, align 64
  %779 = load ptr, ptr %332, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %326, ptr noundef %778, ptr noundef %779) #8
  %780 = getelementptr inbounds i8, ptr %759, i64 2048
  store ptr %780, ptr %331, align 64
  %781 = getelementptr inbounds i8, ptr %759, i64 3072
  store ptr %781, ptr %332, align 64
  %782 = load ptr, ptr %330, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %327, ptr noundef %782, ptr noundef nonnull %780) #8
  %783 = load ptr, ptr %330, align 64
  %784 = load ptr, ptr %332, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %328, ptr noundef %783, ptr noundef %784) #8
  br i1 %717, label %785, label %865

785:                                              ; preds = %775
  %786 = add i64 %761, %715
  br label %787

787:                                              ; preds = %863, %785
  %788 = phi i64 [ %815, %863 ], [ %761, %785 ]
  %789 = icmp slt i64 %788, %651
  br i1 %789, label %790, label %865

790:                                              ; preds = %787
  %791 = load i64, ptr %8, align 8
  %792 = sdiv i64 %791, 16
  %793 = and i64 %788, 15
  %794 = ashr i64 %788, 4
  %795 = srem i64 %794, 4
  %796 = sdiv i64 %794, 4
  %797 = add nsw i64 %795, %653
  %798 = add nsw i64 %796, %652
  %799 = shl nsw i64 %798, 4
  %800 = or disjoint i64 %799, %793
  %801 = mul nsw i64 %792, %537
  %802 = add nsw i64 %801, %797
  %803 = load i64, ptr %31, align 8
  %804 = mul nsw i64 %802, %803
  %805 = add nsw i64 %804, %800
  %806 = shl nsw i64 %795, 10
  %807 = shl i64 %796, 12
  %808 = getelementptr i8, ptr %650, i64 %807
  %809 = getelementptr i8, ptr %808, i64 %806
  %810 = shl nuw nsw i64 %793, 6
  %811 = getelementptr inbounds i8, ptr %809, i64 %810
  %812 = load <16 x float>, ptr %811, align 4
  %813 = fcmp olt <16 x float> %812, zeroinitializer
  %814 = select <16 x i1> %813, <16 x float> zeroinitializer, <16 x float> %812
  %815 = add nsw i64 %788, 1
  %816 = load ptr, ptr %333, align 8
  %817 = mul nsw i64 %803, %792
  %818 = add nsw i64 %805, %817
  %819 = shl nsw i64 %818, 6
  %820 = getelementptr inbounds i8, ptr %816, i64 %819
  store <16 x float> zeroinitializer, ptr %820, align 4
  %821 = load ptr, ptr %324, align 8
  %822 = load i64, ptr %31, align 8
  %823 = mul nsw i64 %822, %549
  %824 = add nsw i64 %823, %800
  %825 = load i64, ptr %8, align 8
  %826 = mul nsw i64 %824, %825
  %827 = getelementptr inbounds i16, ptr %821, i64 %826
  %828 = shl nsw i64 %797, 4
  %829 = getelementptr inbounds i16, ptr %827, i64 %828
  %830 = bitcast <16 x float> %814 to <16 x i32>
  %831 = add <16 x i32> %830, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %832 = lshr <16 x i32> %830, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %833 = and <16 x i32> %832, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %834 = add <16 x i32> %831, %833
  %835 = fcmp contract uno <16 x float> %814, zeroinitializer
  %836 = or <16 x i32> %830, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %837 = select <16 x i1> %835, <16 x i32> %836, <16 x i32> %834
  %838 = lshr <16 x i32> %837, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %839 = trunc nuw <16 x i32> %838 to <16 x i16>
  store <16 x i16> %839, ptr %829, align 2
  %840 = load ptr, ptr %334, align 8
  %841 = icmp eq ptr %840, null
  br i1 %841, label %846, label %842

842:                                              ; preds = %790
  %843 = shl nsw i64 %805, 5
  %844 = getelementptr inbounds i8, ptr %840, i64 %843
  %845 = fptrunc <16 x float> %814 to <16 x half>
  store <16 x half> %845, ptr %844, align 2
  br label %846

846:                                              ; preds = %842, %790
  %847 = load i64, ptr %0, align 8
  %848 = add nsw i64 %847, -1
  %849 = icmp eq i64 %848, %537
  br i1 %849, label %850, label %863

850:                                              ; preds = %846
  %851 = load ptr, ptr %335, align 8
  %852 = load i64, ptr %8, align 8
  %853 = mul nsw i64 %852, %800
  %854 = getelementptr inbounds float, ptr %851, i64 %853
  %855 = getelementptr inbounds float, ptr %854, i64 %828
  store <16 x float> %814, ptr %855, align 4
  %856 = load ptr, ptr %336, align 8
  %857 = icmp eq ptr %856, null
  br i1 %857, label %863, label %858

858:                                              ; preds = %850
  %859 = load i64, ptr %8, align 8
  %860 = mul nsw i64 %859, %800
  %861 = getelementptr inbounds float, ptr %856, i64 %860
  %862 = getelementptr inbounds float, ptr %861, i64 %828
  store <16 x float> zeroinitializer, ptr %862, align 4
  br label %863

863:                                              ; preds = %858, %850, %846
  %864 = icmp eq i64 %815, %786
  br i1 %864, label %865, label %787, !llvm.loop !25

865:                                              ; preds = %863, %787, %775
  %866 = phi i64 [ %761, %775 ], [ %786, %863 ], [ %788, %787 ]
  %867 = add nuw nsw i64 %760, 1
  %868 = getelementptr inbounds i8, ptr %759, i64 4096
  %869 = icmp eq i64 %867, %542
  br i1 %869, label %718, label %758, !llvm.loop !27

870:                                              ; preds = %648
  %871 = add i64 %551, %651
  %872 = sdiv i64 %871, %550
  %873 = icmp sgt i64 %872, 0
  br label %874

874:                                              ; preds = %964, %870
  %875 = phi i1 [ true, %870 ], [ false, %964 ]
  %876 = phi i64 [ 0, %870 ], [ 2, %964 ]
  %877 = phi i64 [ 0, %870 ], [ %924, %964 ]
  %878 = shl nuw nsw i64 %876, 8
  %879 = getelementptr inbounds float, ptr %671, i64 %878
  br label %880

880:                                              ; preds = %880, %874
  %881 = phi i64 [ 0, %874 ], [ %886, %880 ]
  %882 = shl nsw i64 %881, 6
  %883 = getelementptr inbounds i8, ptr %879, i64 %882
  %884 = load <16 x float>, ptr %883, align 4
  %885 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %881
  store <16 x float> %884, ptr %885, align 64
  %886 = add nuw nsw i64 %881, 1
  %887 = icmp eq i64 %886, 16
  br i1 %887, label %888, label %880, !llvm.loop !20

888:                                              ; preds = %880
  %889 = or disjoint i64 %878, 256
  %890 = getelementptr inbounds float, ptr %671, i64 %889
  br label %891

891:                                              ; preds = %891, %888
  %892 = phi i64 [ 0, %888 ], [ %897, %891 ]
  %893 = shl nsw i64 %892, 6
  %894 = getelementptr inbounds i8, ptr %890, i64 %893
  %895 = load <16 x float>, ptr %894, align 4
  %896 = getelementptr inbounds [16 x <16 x float>], ptr %326, i64 0, i64 %892
  store <16 x float> %895, ptr %896, align 64
  %897 = add nuw nsw i64 %892, 1
  %898 = icmp eq i64 %897, 16
  br i1 %898, label %899, label %891, !llvm.loop !20

899:                                              ; preds = %891
  %900 = getelementptr inbounds float, ptr %672, i64 %878
  br label %901

901:                                              ; preds = %901, %899
  %902 = phi i64 [ 0, %899 ], [ %907, %901 ]
  %903 = shl nsw i64 %902, 6
  %904 = getelementptr inbounds i8, ptr %900, i64 %903
  %905 = load <16 x float>, ptr %904, align 4
  %906 = getelementptr inbounds [16 x <16 x float>], ptr %327, i64 0, i64 %902
  store <16 x float> %905, ptr %906, align 64
  %907 = add nuw nsw i64 %902, 1
  %908 = icmp eq i64 %907, 16
  br i1 %908, label %909, label %901, !llvm.loop !20

909:                                              ; preds = %901
  %910 = getelementptr inbounds float, ptr %672, i64 %889
  br label %911

911:                                              ; preds = %911, %909
  %912 = phi i64 [ 0, %909 ], [ %917, %911 ]
  %913 = shl nsw i64 %912, 6
  %914 = getelementptr inbounds i8, ptr %910, i64 %913
  %915 = load <16 x float>, ptr %914, align 4
  %916 = getelementptr inbounds [16 x <16 x float>], ptr %328, i64 0, i64 %912
  store <16 x float> %915, ptr %916, align 64
  %917 = add nuw nsw i64 %912, 1
  %918 = icmp eq i64 %917, 16
  br i1 %918, label %919, label %911, !llvm.loop !20

919:                                              ; preds = %911
  br i1 %547, label %920, label %923

920:                                              ; preds = %919
  %921 = shl nuw nsw i64 %876, 10
  %922 = getelementptr inbounds i8, ptr %674, i64 %921
  br label %965

923:                                              ; preds = %1083, %919
  %924 = phi i64 [ %877, %919 ], [ %1084, %1083 ]
  %925 = getelementptr inbounds float, ptr %658, i64 %878
  br label %926

926:                                              ; preds = %926, %923
  %927 = phi i64 [ 0, %923 ], [ %932, %926 ]
  %928 = shl nsw i64 %927, 6
  %929 = getelementptr inbounds i8, ptr %925, i64 %928
  %930 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %927
  %931 = load <16 x float>, ptr %930, align 64
  store <16 x float> %931, ptr %929, align 4
  %932 = add nuw nsw i64 %927, 1
  %933 = icmp eq i64 %932, 16
  br i1 %933, label %934, label %926, !llvm.loop !21

934:                                              ; preds = %926
  %935 = getelementptr inbounds i8, ptr %925, i64 1024
  br label %936

936:                                              ; preds = %936, %934
  %937 = phi i64 [ 0, %934 ], [ %942, %936 ]
  %938 = shl nsw i64 %937, 6
  %939 = getelementptr inbounds i8, ptr %935, i64 %938
  %940 = getelementptr inbounds [16 x <16 x float>], ptr %326, i64 0, i64 %937
  %941 = load <16 x float>, ptr %940, align 64
  store <16 x float> %941, ptr %939, align 4
  %942 = add nuw nsw i64 %937, 1
  %943 = icmp eq i64 %942, 16
  br i1 %943, label %944, label %936, !llvm.loop !21

944:                                              ; preds = %936
  %945 = getelementptr inbounds i8, ptr %925, i64 4096
  br label %946

946:                                              ; preds = %946, %944
  %947 = phi i64 [ %952, %946 ], [ 0, %944 ]
  %948 = shl nsw i64 %947, 6
  %949 = getelementptr inbounds i8, ptr %945, i64 %948
  %950 = getelementptr inbounds [16 x <16 x float>], ptr %327, i64 0, i64 %947
  %951 = load <16 x float>, ptr %950, align 64
  store <16 x float> %951, ptr %949, align 4
  %952 = add nuw nsw i64 %947, 1
  %953 = icmp eq i64 %952, 16
  br i1 %953, label %954, label %946, !llvm.loop !21

954:                                              ; preds = %946
  %955 = getelementptr inbounds i8, ptr %925, i64 5120
  br label %956

956:                                              ; preds = %956, %954
  %957 = phi i64 [ 0, %954 ], [ %962, %956 ]
  %958 = shl nsw i64 %957, 6
  %959 = getelementptr inbounds i8, ptr %955, i64 %958
  %960 = getelementptr inbounds [16 x <16 x float>], ptr %328, i64 0, i64 %957
  %961 = load <16 x float>, ptr %960, align 64
  store <16 x float> %961, ptr %959, align 4
  %962 = add nuw nsw i64 %957, 1
  %963 = icmp eq i64 %962, 16
  br i1 %963, label %964, label %956, !llvm.loop !21

964:                                              ; preds = %956
  br i1 %875, label %874, label %1088, !llvm.loop !28

965:                                              ; preds = %1083, %920
  %966 = phi ptr [ %1086, %1083 ], [ %922, %920 ]
  %967 = phi i64 [ %1085, %1083 ], [ 0, %920 ]
  %968 = phi i64 [ %1084, %1083 ], [ %877, %920 ]
  %969 = shl nsw i64 %967, 5
  %970 = getelementptr inbounds i16, ptr %667, i64 %969
  %971 = select i1 %548, ptr %970, ptr %329
  store ptr %971, ptr %330, align 64
  br i1 %548, label %972, label %974

972:                                              ; preds = %965
  %973 = getelementptr inbounds i16, ptr %669, i64 %969
  store ptr %973, ptr %338, align 64
  br label %994

974:                                              ; preds = %965, %974
  %975 = phi i64 [ %980, %974 ], [ 0, %965 ]
  %976 = mul nuw nsw i64 %975, %543
  %977 = getelementptr inbounds i8, ptr %970, i64 %976
  %978 = load <16 x i32>, ptr %977, align 4
  %979 = getelementptr inbounds [16 x <16 x i32>], ptr %329, i64 0, i64 %975
  store <16 x i32> %978, ptr %979, align 64
  %980 = add nuw nsw i64 %975, 1
  %981 = icmp eq i64 %980, 16
  br i1 %981, label %982, label %974, !llvm.loop !23

982:                                              ; preds = %974
  %983 = getelementptr inbounds i16, ptr %669, i64 %969
  store ptr %337, ptr %338, align 64
  br label %984

984:                                              ; preds = %984, %982
  %985 = phi i64 [ %990, %984 ], [ 0, %982 ]
  %986 = mul nuw nsw i64 %985, %543
  %987 = getelementptr inbounds i8, ptr %983, i64 %986
  %988 = load <16 x i32>, ptr %987, align 4
  %989 = getelementptr inbounds [16 x <16 x i32>], ptr %337, i64 0, i64 %985
  store <16 x i32> %988, ptr %989, align 64
  %990 = add nuw nsw i64 %985, 1
  %991 = icmp eq i64 %990, 16
  br i1 %991, label %992, label %984, !llvm.loop !23

992:                                              ; preds = %984
  %993 = load ptr, ptr %330, align 64
  br label %994

994:                                              ; preds = %992, %972
  %995 = phi ptr [ %993, %992 ], [ %970, %972 ]
  store ptr %966, ptr %331, align 64
  %996 = getelementptr inbounds i8, ptr %966, i64 1024
  store ptr %996, ptr %332, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %995, ptr noundef %966) #8
  %997 = load ptr, ptr %338, align 64
  %998 = load ptr, ptr %331, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %327, ptr noundef %997, ptr noundef %998) #8
  %999 = load ptr, ptr %330, align 64
  %1000 = load ptr, ptr %332, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %326, ptr noundef %999, ptr noundef %1000) #8
  %1001 = load ptr, ptr %338, align 64
  %1002 = load ptr, ptr %332, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %328, ptr noundef %1001, ptr noundef %1002) #8
  br i1 %873, label %1003, label %1083

1003:                                             ; preds = %994
  %1004 = add i64 %968, %872
  br label %1005

1005:                                             ; preds = %1081, %1003
  %1006 = phi i64 [ %1033, %1081 ], [ %968, %1003 ]
  %1007 = icmp slt i64 %1006, %651
  br i1 %1007, label %1008, label %1083

1008:                                             ; preds = %1005
  %1009 = load i64, ptr %8, align 8
  %1010 = sdiv i64 %1009, 16
  %1011 = and i64 %1006, 15
  %1012 = ashr i64 %1006, 4
  %1013 = srem i64 %1012, 4
  %1014 = sdiv i64 %1012, 4
  %1015 = add nsw i64 %1013, %653
  %1016 = add nsw i64 %1014, %652
  %1017 = shl nsw i64 %1016, 4
  %1018 = or disjoint i64 %1017, %1011
  %1019 = mul nsw i64 %1010, %537
  %1020 = add nsw i64 %1019, %1015
  %1021 = load i64, ptr %31, align 8
  %1022 = mul nsw i64 %1020, %1021
  %1023 = add nsw i64 %1022, %1018
  %1024 = shl nsw i64 %1013, 10
  %1025 = shl i64 %1014, 12
  %1026 = getelementptr i8, ptr %650, i64 %1025
  %1027 = getelementptr i8, ptr %1026, i64 %1024
  %1028 = shl nuw nsw i64 %1011, 6
  %1029 = getelementptr inbounds i8, ptr %1027, i64 %1028
  %1030 = load <16 x float>, ptr %1029, align 4
  %1031 = fcmp olt <16 x float> %1030, zeroinitializer
  %1032 = select <16 x i1> %1031, <16 x float> zeroinitializer, <16 x float> %1030
  %1033 = add nsw i64 %1006, 1
  %1034 = load ptr, ptr %333, align 8
  %1035 = mul nsw i64 %1021, %1010
  %1036 = add nsw i64 %1023, %1035
  %1037 = shl nsw i64 %1036, 6
  %1038 = getelementptr inbounds i8, ptr %1034, i64 %1037
  store <16 x float> zeroinitializer, ptr %1038, align 4
  %1039 = load ptr, ptr %324, align 8
  %1040 = load i64, ptr %31, align 8
  %1041 = mul nsw i64 %1040, %549
  %1042 = add nsw i64 %1041, %1018
  %1043 = load i64, ptr %8, align 8
  %1044 = mul nsw i64 %1042, %1043
  %1045 = getelementptr inbounds i16, ptr %1039, i64 %1044
  %1046 = shl nsw i64 %1015, 4
  %1047 = getelementptr inbounds i16, ptr %1045, i64 %1046
  %1048 = bitcast <16 x float> %1032 to <16 x i32>
  %1049 = add <16 x i32> %1048, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1050 = lshr <16 x i32> %1048, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1051 = and <16 x i32> %1050, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1052 = add <16 x i32> %1049, %1051
  %1053 = fcmp contract uno <16 x float> %1032, zeroinitializer
  %1054 = or <16 x i32> %1048, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1055 = select <16 x i1> %1053, <16 x i32> %1054, <16 x i32> %1052
  %1056 = lshr <16 x i32> %1055, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1057 = trunc nuw <16 x i32> %1056 to <16 x i16>
  store <16 x i16> %1057, ptr %1047, align 2
  %1058 = load ptr, ptr %334, align 8
  %1059 = icmp eq ptr %1058, null
  br i1 %1059, label %1064, label %1060

1060:                                             ; preds = %1008
  %1061 = shl nsw i64 %1023, 5
  %1062 = getelementptr inbounds i8, ptr %1058, i64 %1061
  %1063 = fptrunc <16 x float> %1032 to <16 x half>
  store <16 x half> %1063, ptr %1062, align 2
  br label %1064

1064:                                             ; preds = %1060, %1008
  %1065 = load i64, ptr %0, align 8
  %1066 = add nsw i64 %1065, -1
  %1067 = icmp eq i64 %1066, %537
  br i1 %1067, label %1068, label %1081

1068:                                             ; preds = %1064
  %1069 = load ptr, ptr %335, align 8
  %1070 = load i64, ptr %8, align 8
  %1071 = mul nsw i64 %1070, %1018
  %1072 = getelementptr inbounds float, ptr %1069, i64 %1071
  %1073 = getelementptr inbounds float, ptr %1072, i64 %1046
  store <16 x float> %1032, ptr %1073, align 4
  %1074 = load ptr, ptr %336, align 8
  %1075 = icmp eq ptr %1074, null
  br i1 %1075, label %1081, label %1076

1076:                                             ; preds = %1068
  %1077 = load i64, ptr %8, align 8
  %1078 = mul nsw i64 %1077, %1018
  %1079 = getelementptr inbounds float, ptr %1074, i64 %1078
  %1080 = getelementptr inbounds float, ptr %1079, i64 %1046
  store <16 x float> zeroinitializer, ptr %1080, align 4
  br label %1081

1081:                                             ; preds = %1076, %1068, %1064
  %1082 = icmp eq i64 %1033, %1004
  br i1 %1082, label %1083, label %1005, !llvm.loop !25

1083:                                             ; preds = %1081, %1005, %994
  %1084 = phi i64 [ %968, %994 ], [ %1004, %1081 ], [ %1006, %1005 ]
  %1085 = add nuw nsw i64 %967, 1
  %1086 = getelementptr inbounds i8, ptr %966, i64 4096
  %1087 = icmp eq i64 %1085, %542
  br i1 %1087, label %923, label %965, !llvm.loop !29

1088:                                             ; preds = %750, %964
  %1089 = phi i64 [ %924, %964 ], [ %719, %750 ]
  %1090 = phi i64 [ 128, %964 ], [ 64, %750 ]
  %1091 = icmp sgt i64 %651, 0
  br i1 %1091, label %1092, label %1172

1092:                                             ; preds = %1088, %1169
  %1093 = phi i64 [ %1121, %1169 ], [ %1089, %1088 ]
  %1094 = phi i64 [ %1170, %1169 ], [ %651, %1088 ]
  %1095 = icmp slt i64 %1093, %651
  br i1 %1095, label %1096, label %1172

1096:                                             ; preds = %1092
  %1097 = load i64, ptr %8, align 8
  %1098 = sdiv i64 %1097, 16
  %1099 = and i64 %1093, 15
  %1100 = ashr i64 %1093, 4
  %1101 = srem i64 %1100, 4
  %1102 = sdiv i64 %1100, 4
  %1103 = add nsw i64 %1101, %653
  %1104 = add nsw i64 %1102, %652
  %1105 = shl nsw i64 %1104, 4
  %1106 = or disjoint i64 %1105, %1099
  %1107 = mul nsw i64 %1098, %537
  %1108 = add nsw i64 %1107, %1103
  %1109 = load i64, ptr %31, align 8
  %1110 = mul nsw i64 %1108, %1109
  %1111 = add nsw i64 %1110, %1106
  %1112 = shl nsw i64 %1101, 10
  %1113 = shl i64 %1102, 12
  %1114 = getelementptr i8, ptr %650, i64 %1113
  %1115 = getelementptr i8, ptr %1114, i64 %1112
  %1116 = shl nuw nsw i64 %1099, 6
  %1117 = getelementptr inbounds i8, ptr %1115, i64 %1116
  %1118 = load <16 x float>, ptr %1117, align 4
  %1119 = fcmp olt <16 x float> %1118, zeroinitializer
  %1120 = select <16 x i1> %1119, <16 x float> zeroinitializer, <16 x float> %1118
  %1121 = add nsw i64 %1093, 1
  %1122 = load ptr, ptr %333, align 8
  %1123 = mul nsw i64 %1109, %1098
  %1124 = add nsw i64 %1111, %1123
  %1125 = shl nsw i64 %1124, 6
  %1126 = getelementptr inbounds i8, ptr %1122, i64 %1125
  store <16 x float> zeroinitializer, ptr %1126, align 4
  %1127 = load ptr, ptr %324, align 8
  %1128 = load i64, ptr %31, align 8
  %1129 = mul nsw i64 %1128, %549
  %1130 = add nsw i64 %1129, %1106
  %1131 = load i64, ptr %8, align 8
  %1132 = mul nsw i64 %1130, %1131
  %1133 = getelementptr inbounds i16, ptr %1127, i64 %1132
  %1134 = shl nsw i64 %1103, 4
  %1135 = getelementptr inbounds i16, ptr %1133, i64 %1134
  %1136 = bitcast <16 x float> %1120 to <16 x i32>
  %1137 = add <16 x i32> %1136, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1138 = lshr <16 x i32> %1136, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1139 = and <16 x i32> %1138, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1140 = add <16 x i32> %1137, %1139
  %1141 = fcmp contract uno <16 x float> %1120, zeroinitializer
  %1142 = or <16 x i32> %1136, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1143 = select <16 x i1> %1141, <16 x i32> %1142, <16 x i32> %1140
  %1144 = lshr <16 x i32> %1143, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1145 = trunc nuw <16 x i32> %1144 to <16 x i16>
  store <16 x i16> %1145, ptr %1135, align 2
  %1146 = load ptr, ptr %334, align 8
  %1147 = icmp eq ptr %1146, null
  br i1 %1147, label %1152, label %1148

1148:                                             ; preds = %1096
  %1149 = shl nsw i64 %1111, 5
  %1150 = getelementptr inbounds i8, ptr %1146, i64 %1149
  %1151 = fptrunc <16 x float> %1120 to <16 x half>
  store <16 x half> %1151, ptr %1150, align 2
  br label %1152

1152:                                             ; preds = %1148, %1096
  %1153 = load i64, ptr %0, align 8
  %1154 = add nsw i64 %1153, -1
  %1155 = icmp eq i64 %1154, %537
  br i1 %1155, label %1156, label %1169

1156:                                             ; preds = %1152
  %1157 = load ptr, ptr %335, align 8
  %1158 = load i64, ptr %8, align 8
  %1159 = mul nsw i64 %1158, %1106
  %1160 = getelementptr inbounds float, ptr %1157, i64 %1159
  %1161 = getelementptr inbounds float, ptr %1160, i64 %1134
  store <16 x float> %1120, ptr %1161, align 4
  %1162 = load ptr, ptr %336, align 8
  %1163 = icmp eq ptr %1162, null
  br i1 %1163, label %1169, label %1164

1164:                                             ; preds = %1156
  %1165 = load i64, ptr %8, align 8
  %1166 = mul nsw i64 %1165, %1106
  %1167 = getelementptr inbounds float, ptr %1162, i64 %1166
  %1168 = getelementptr inbounds float, ptr %1167, i64 %1134
  store <16 x float> zeroinitializer, ptr %1168, align 4
  br label %1169

1169:                                             ; preds = %1164, %1156, %1152
  %1170 = add nsw i64 %1094, -1
  %1171 = icmp sgt i64 %1094, 1
  br i1 %1171, label %1092, label %1172, !llvm.loop !25

1172:                                             ; preds = %1169, %1092, %1088
  %1173 = add nuw nsw i64 %649, 2
  %1174 = icmp slt i64 %1173, %287
  br i1 %1174, label %648, label %641, !llvm.loop !30

1175:                                             ; preds = %639, %536, %563
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #3
  br i1 %252, label %1204, label %1176

1176:                                             ; preds = %1175
  %1177 = load ptr, ptr %339, align 8
  %1178 = getelementptr inbounds i8, ptr %1177, i64 %340
  %1179 = load i64, ptr %1178, align 8
  %1180 = add nsw i64 %1179, 1
  store atomic i64 %1180, ptr %1178 release, align 8
  br i1 %341, label %1181, label %1204

1181:                                             ; preds = %1176, %1188
  %1182 = phi i64 [ %1189, %1188 ], [ 0, %1176 ]
  %1183 = shl nsw i64 %1182, 6
  %1184 = load ptr, ptr %339, align 8
  %1185 = getelementptr inbounds i8, ptr %1184, i64 %1183
  %1186 = load atomic i64, ptr %1185 acquire, align 8
  %1187 = icmp sgt i64 %1186, %1179
  br i1 %1187, label %1188, label %1191

1188:                                             ; preds = %1197, %1181
  %1189 = add nuw nsw i64 %1182, 1
  %1190 = icmp eq i64 %1189, %21
  br i1 %1190, label %1204, label %1181, !llvm.loop !15

1191:                                             ; preds = %1181, %1197
  %1192 = phi i32 [ %1199, %1197 ], [ 0, %1181 ]
  call void @llvm.x86.sse2.pause()
  %1193 = icmp eq i32 %1192, 2000
  br i1 %1193, label %1194, label %1197

1194:                                             ; preds = %1191
  %1195 = load ptr, ptr %342, align 8
  %1196 = call i32 %1195() #7
  br label %1197

1197:                                             ; preds = %1194, %1191
  %1198 = phi i32 [ 0, %1194 ], [ %1192, %1191 ]
  %1199 = add nsw i32 %1198, 1
  %1200 = load ptr, ptr %339, align 8
  %1201 = getelementptr inbounds i8, ptr %1200, i64 %1183
  %1202 = load atomic i64, ptr %1201 acquire, align 8
  %1203 = icmp sgt i64 %1202, %1179
  br i1 %1203, label %1188, label %1191, !llvm.loop !16

1204:                                             ; preds = %1188, %1175, %1176
  %1205 = add nsw i64 %537, 1
  %1206 = icmp slt i64 %1205, %534
  br i1 %1206, label %536, label %343, !llvm.loop !31
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
  %13 = atomicrmw add ptr %12, i64 1 monotonic, align 8, !noalias !32
  %14 = getelementptr inbounds i8, ptr %0, i64 24
  %15 = load i64, ptr %14, align 8
  %16 = sdiv i64 %15, 64
  %17 = getelementptr inbounds i8, ptr %0, i64 32
  %18 = load ptr, ptr %17, align 8, !noalias !32
  %19 = icmp eq ptr %18, null
  br i1 %19, label %25, label %20

20:                                               ; preds = %1
  %21 = tail call i32 %18() #7, !noalias !32
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
  br i1 %121, label %111, label %159, !llvm.loop !35

122:                                              ; preds = %125
  %123 = add nuw nsw i64 %115, 1
  %124 = icmp eq i64 %123, 4
  br i1 %124, label %119, label %114, !llvm.loop !36

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
  br i1 %158, label %122, label %125, !llvm.loop !37

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
  br i1 %194, label %176, label %177, !llvm.loop !38

195:                                              ; preds = %199
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %11) #3
  %196 = add nuw nsw i64 %175, 32
  %197 = getelementptr inbounds i8, ptr %174, i64 1024
  %198 = icmp slt i64 %196, %54
  br i1 %198, label %173, label %207, !llvm.loop !39

199:                                              ; preds = %199, %176
  %200 = phi i64 [ 0, %176 ], [ %205, %199 ]
  %201 = getelementptr inbounds [16 x <16 x i32>], ptr %11, i64 0, i64 %200
  %202 = load <16 x i32>, ptr %201, align 64
  %203 = shl nsw i64 %200, 6
  %204 = getelementptr inbounds i8, ptr %174, i64 %203
  store <16 x i32> %202, ptr %204, align 64
  %205 = add nuw nsw i64 %200, 1
  %206 = icmp eq i64 %205, 16
  br i1 %206, label %195, label %199, !llvm.loop !40

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
  br i1 %214, label %77, label %95, !llvm.loop !41

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
  br i1 %232, label %233, label %224, !llvm.loop !42

233:                                              ; preds = %224, %215
  %234 = add nuw nsw i64 %216, 1
  %235 = load i64, ptr %39, align 8
  %236 = sdiv i64 %235, 16
  %237 = icmp slt i64 %234, %236
  br i1 %237, label %215, label %213, !llvm.loop !43

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
  br i1 %265, label %255, label %303, !llvm.loop !35

266:                                              ; preds = %269
  %267 = add nuw nsw i64 %259, 1
  %268 = icmp eq i64 %267, 2
  br i1 %268, label %263, label %258, !llvm.loop !36

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
  br i1 %302, label %266, label %269, !llvm.loop !37

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
  br i1 %335, label %317, label %318, !llvm.loop !38

336:                                              ; preds = %340
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %10) #3
  %337 = add nuw nsw i64 %316, 32
  %338 = getelementptr inbounds i8, ptr %315, i64 1024
  %339 = icmp slt i64 %337, %54
  br i1 %339, label %314, label %348, !llvm.loop !39

340:                                              ; preds = %340, %317
  %341 = phi i64 [ 0, %317 ], [ %346, %340 ]
  %342 = getelementptr inbounds [16 x <16 x i32>], ptr %10, i64 0, i64 %341
  %343 = load <16 x i32>, ptr %342, align 64
  %344 = shl nsw i64 %341, 6
  %345 = getelementptr inbounds i8, ptr %315, i64 %344
  store <16 x i32> %343, ptr %345, align 64
  %346 = add nuw nsw i64 %341, 1
  %347 = icmp eq i64 %346, 16
  br i1 %347, label %336, label %340, !llvm.loop !40

348:                                              ; preds = %336, %305
  %349 = add nsw i64 %239, 1
  %350 = icmp eq i64 %349, %86
  br i1 %350, label %351, label %238, !llvm.loop !44

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
  br i1 %398, label %399, label %423

399:                                              ; preds = %386
  %400 = icmp slt i64 %37, %38
  %401 = getelementptr inbounds i8, ptr %8, i64 2112
  %402 = getelementptr inbounds i8, ptr %8, i64 4224
  %403 = getelementptr inbounds i8, ptr %8, i64 6336
  %404 = getelementptr inbounds i8, ptr %0, i64 208
  %405 = getelementptr inbounds i8, ptr %0, i64 168
  %406 = getelementptr inbounds i8, ptr %8, i64 10496
  %407 = getelementptr inbounds i8, ptr %8, i64 14720
  %408 = getelementptr inbounds i8, ptr %8, i64 16832
  %409 = getelementptr inbounds i8, ptr %0, i64 184
  %410 = getelementptr inbounds i8, ptr %0, i64 144
  %411 = getelementptr inbounds i8, ptr %0, i64 296
  %412 = getelementptr inbounds i8, ptr %0, i64 192
  %413 = getelementptr inbounds i8, ptr %0, i64 288
  %414 = getelementptr inbounds i8, ptr %0, i64 216
  %415 = getelementptr inbounds i8, ptr %0, i64 280
  %416 = icmp slt i64 %50, %51
  %417 = getelementptr inbounds i8, ptr %0, i64 56
  %418 = shl nsw i64 %13, 6
  %419 = icmp sgt i64 %28, 0
  %420 = getelementptr inbounds i8, ptr %0, i64 40
  br label %677

421:                                              ; preds = %1283
  %422 = load i64, ptr %0, align 8
  br label %423

423:                                              ; preds = %421, %386
  %424 = phi i64 [ %422, %421 ], [ %393, %386 ]
  %425 = load i64, ptr %39, align 8
  %426 = mul nsw i64 %425, %424
  %427 = sdiv i64 %426, 16
  %428 = mul nsw i64 %427, %13
  %429 = sdiv i64 %428, %28
  %430 = mul nsw i64 %427, %59
  %431 = sdiv i64 %430, %28
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %9) #3
  %432 = load i64, ptr %14, align 8
  %433 = sdiv i64 %432, 32
  %434 = shl i64 %433, 10
  %435 = icmp slt i64 %429, %431
  br i1 %435, label %436, label %592

436:                                              ; preds = %423
  %437 = getelementptr inbounds i8, ptr %0, i64 160
  %438 = getelementptr inbounds i8, ptr %0, i64 208
  %439 = getelementptr inbounds i8, ptr %9, i64 2112
  %440 = getelementptr inbounds i8, ptr %9, i64 4224
  %441 = getelementptr inbounds i8, ptr %9, i64 6336
  %442 = icmp sgt i64 %432, 31
  %443 = getelementptr inbounds i8, ptr %9, i64 10496
  %444 = getelementptr inbounds i8, ptr %9, i64 12608
  %445 = getelementptr inbounds i8, ptr %9, i64 14720
  %446 = getelementptr inbounds i8, ptr %9, i64 16832
  %447 = getelementptr inbounds i8, ptr %392, i64 1024
  %448 = getelementptr inbounds i8, ptr %392, i64 2048
  %449 = getelementptr inbounds i8, ptr %392, i64 3072
  %450 = getelementptr inbounds i8, ptr %0, i64 232
  %451 = load i64, ptr %78, align 8
  br label %452

452:                                              ; preds = %463, %436
  %453 = phi i64 [ %451, %436 ], [ %464, %463 ]
  %454 = phi i64 [ %429, %436 ], [ %465, %463 ]
  %455 = mul i64 %454, %434
  %456 = icmp sgt i64 %453, 15
  br i1 %456, label %457, label %463

457:                                              ; preds = %452
  %458 = add nsw i64 %454, 1
  %459 = icmp slt i64 %458, %431
  %460 = select i1 %459, i64 %434, i64 0
  %461 = select i1 %459, i64 32, i64 16
  %462 = shl nsw i64 %454, 4
  br label %467

463:                                              ; preds = %557, %452
  %464 = phi i64 [ %453, %452 ], [ %559, %557 ]
  %465 = add nsw i64 %454, 2
  %466 = icmp slt i64 %465, %431
  br i1 %466, label %452, label %589, !llvm.loop !45

467:                                              ; preds = %557, %457
  %468 = phi i64 [ 0, %457 ], [ %558, %557 ]
  %469 = load ptr, ptr %437, align 8
  %470 = load ptr, ptr %438, align 8
  br label %471

471:                                              ; preds = %471, %467
  %472 = phi i64 [ 0, %467 ], [ %474, %471 ]
  %473 = getelementptr inbounds [16 x <16 x float>], ptr %9, i64 0, i64 %472
  store <16 x float> zeroinitializer, ptr %473, align 64
  %474 = add nuw nsw i64 %472, 1
  %475 = icmp eq i64 %474, 16
  br i1 %475, label %476, label %471, !llvm.loop !46

476:                                              ; preds = %471
  %477 = getelementptr inbounds i8, ptr %470, i64 %455
  br label %478

478:                                              ; preds = %478, %476
  %479 = phi i64 [ %481, %478 ], [ 0, %476 ]
  %480 = getelementptr inbounds [16 x <16 x float>], ptr %439, i64 0, i64 %479
  store <16 x float> zeroinitializer, ptr %480, align 64
  %481 = add nuw nsw i64 %479, 1
  %482 = icmp eq i64 %481, 16
  br i1 %482, label %483, label %478, !llvm.loop !46

483:                                              ; preds = %478
  %484 = mul i64 %468, %434
  br label %485

485:                                              ; preds = %483, %485
  %486 = phi i64 [ %488, %485 ], [ 0, %483 ]
  %487 = getelementptr inbounds [16 x <16 x float>], ptr %440, i64 0, i64 %486
  store <16 x float> zeroinitializer, ptr %487, align 64
  %488 = add nuw nsw i64 %486, 1
  %489 = icmp eq i64 %488, 16
  br i1 %489, label %490, label %485, !llvm.loop !46

490:                                              ; preds = %485, %490
  %491 = phi i64 [ %493, %490 ], [ 0, %485 ]
  %492 = getelementptr inbounds [16 x <16 x float>], ptr %441, i64 0, i64 %491
  store <16 x float> zeroinitializer, ptr %492, align 64
  %493 = add nuw nsw i64 %491, 1
  %494 = icmp eq i64 %493, 16
  br i1 %494, label %495, label %490, !llvm.loop !46

495:                                              ; preds = %490
  br i1 %442, label %497, label %496

496:                                              ; preds = %532, %495
  br label %500

497:                                              ; preds = %495
  %498 = getelementptr inbounds i8, ptr %469, i64 %484
  %499 = getelementptr inbounds i8, ptr %477, i64 %460
  br label %532

500:                                              ; preds = %496, %500
  %501 = phi i64 [ %506, %500 ], [ 0, %496 ]
  %502 = shl nsw i64 %501, 6
  %503 = getelementptr inbounds i8, ptr %392, i64 %502
  %504 = getelementptr inbounds [16 x <16 x float>], ptr %9, i64 0, i64 %501
  %505 = load <16 x float>, ptr %504, align 64
  store <16 x float> %505, ptr %503, align 4
  %506 = add nuw nsw i64 %501, 1
  %507 = icmp eq i64 %506, 16
  br i1 %507, label %508, label %500, !llvm.loop !21

508:                                              ; preds = %500, %508
  %509 = phi i64 [ %514, %508 ], [ 0, %500 ]
  %510 = shl nsw i64 %509, 6
  %511 = getelementptr inbounds i8, ptr %447, i64 %510
  %512 = getelementptr inbounds [16 x <16 x float>], ptr %439, i64 0, i64 %509
  %513 = load <16 x float>, ptr %512, align 64
  store <16 x float> %513, ptr %511, align 4
  %514 = add nuw nsw i64 %509, 1
  %515 = icmp eq i64 %514, 16
  br i1 %515, label %516, label %508, !llvm.loop !21

516:                                              ; preds = %508, %516
  %517 = phi i64 [ %522, %516 ], [ 0, %508 ]
  %518 = shl nsw i64 %517, 6
  %519 = getelementptr inbounds i8, ptr %448, i64 %518
  %520 = getelementptr inbounds [16 x <16 x float>], ptr %440, i64 0, i64 %517
  %521 = load <16 x float>, ptr %520, align 64
  store <16 x float> %521, ptr %519, align 4
  %522 = add nuw nsw i64 %517, 1
  %523 = icmp eq i64 %522, 16
  br i1 %523, label %524, label %516, !llvm.loop !21

524:                                              ; preds = %516, %524
  %525 = phi i64 [ %530, %524 ], [ 0, %516 ]
  %526 = shl nsw i64 %525, 6
  %527 = getelementptr inbounds i8, ptr %449, i64 %526
  %528 = getelementptr inbounds [16 x <16 x float>], ptr %441, i64 0, i64 %525
  %529 = load <16 x float>, ptr %528, align 64
  store <16 x float> %529, ptr %527, align 4
  %530 = add nuw nsw i64 %525, 1
  %531 = icmp eq i64 %530, 16
  br i1 %531, label %549, label %524, !llvm.loop !21

532:                                              ; preds = %532, %497
  %533 = phi i64 [ %544, %532 ], [ 0, %497 ]
  %534 = phi ptr [ %546, %532 ], [ %499, %497 ]
  %535 = phi ptr [ %545, %532 ], [ %477, %497 ]
  %536 = phi ptr [ %547, %532 ], [ %498, %497 ]
  store ptr %535, ptr %443, align 64
  store ptr %534, ptr %444, align 64
  store ptr %536, ptr %445, align 64
  %537 = getelementptr inbounds i8, ptr %536, i64 1024
  store ptr %537, ptr %446, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %9, ptr noundef %535, ptr noundef %536) #8
  %538 = load ptr, ptr %444, align 64
  %539 = load ptr, ptr %445, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %440, ptr noundef %538, ptr noundef %539) #8
  %540 = load ptr, ptr %443, align 64
  %541 = load ptr, ptr %446, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %439, ptr noundef %540, ptr noundef %541) #8
  %542 = load ptr, ptr %444, align 64
  %543 = load ptr, ptr %446, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %441, ptr noundef %542, ptr noundef %543) #8
  %544 = add nuw nsw i64 %533, 1
  %545 = getelementptr inbounds i8, ptr %535, i64 1024
  %546 = getelementptr inbounds i8, ptr %534, i64 1024
  %547 = getelementptr inbounds i8, ptr %536, i64 2048
  %548 = icmp eq i64 %544, %433
  br i1 %548, label %496, label %532, !llvm.loop !47

549:                                              ; preds = %524, %562
  %550 = phi i64 [ %563, %562 ], [ 0, %524 ]
  %551 = add nsw i64 %550, %462
  %552 = lshr i64 %550, 3
  %553 = and i64 %552, 1152921504606846974
  %554 = shl i64 %550, 4
  %555 = and i64 %554, 240
  %556 = getelementptr inbounds float, ptr %392, i64 %555
  br label %565

557:                                              ; preds = %562
  %558 = add nuw nsw i64 %468, 2
  %559 = load i64, ptr %78, align 8
  %560 = sdiv i64 %559, 16
  %561 = icmp slt i64 %558, %560
  br i1 %561, label %467, label %463, !llvm.loop !48

562:                                              ; preds = %565
  %563 = add nuw nsw i64 %550, 1
  %564 = icmp eq i64 %563, %461
  br i1 %564, label %557, label %549, !llvm.loop !49

565:                                              ; preds = %565, %549
  %566 = phi i1 [ true, %549 ], [ false, %565 ]
  %567 = phi i64 [ 0, %549 ], [ 1, %565 ]
  %568 = load ptr, ptr %450, align 8
  %569 = load i64, ptr %78, align 8
  %570 = mul nsw i64 %569, %551
  %571 = getelementptr inbounds i16, ptr %568, i64 %570
  %572 = or disjoint i64 %567, %468
  %573 = shl nsw i64 %572, 5
  %574 = getelementptr inbounds i8, ptr %571, i64 %573
  %575 = or disjoint i64 %567, %553
  %576 = shl nsw i64 %575, 10
  %577 = getelementptr inbounds i8, ptr %556, i64 %576
  %578 = load <16 x float>, ptr %577, align 4
  %579 = bitcast <16 x float> %578 to <16 x i32>
  %580 = add <16 x i32> %579, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %581 = lshr <16 x i32> %579, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %582 = and <16 x i32> %581, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %583 = add <16 x i32> %580, %582
  %584 = fcmp contract uno <16 x float> %578, zeroinitializer
  %585 = or <16 x i32> %579, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %586 = select <16 x i1> %584, <16 x i32> %585, <16 x i32> %583
  %587 = lshr <16 x i32> %586, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %588 = trunc nuw <16 x i32> %587 to <16 x i16>
  store <16 x i16> %588, ptr %574, align 2
  br i1 %566, label %565, label %562, !llvm.loop !50

589:                                              ; preds = %463
  %590 = load i64, ptr %14, align 8
  %591 = sdiv i64 %590, 32
  br label %592

592:                                              ; preds = %589, %423
  %593 = phi i64 [ %591, %589 ], [ %433, %423 ]
  %594 = phi i64 [ %590, %589 ], [ %432, %423 ]
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %9) #3
  %595 = sdiv i64 %594, 16
  %596 = mul nsw i64 %593, %13
  %597 = sdiv i64 %596, %28
  %598 = mul nsw i64 %593, %59
  %599 = sdiv i64 %598, %28
  %600 = shl nsw i64 %597, 1
  %601 = shl nsw i64 %599, 1
  %602 = icmp slt i64 %600, %601
  br i1 %602, label %603, label %615

603:                                              ; preds = %592
  %604 = load i64, ptr %39, align 8
  %605 = load i64, ptr %0, align 8
  %606 = mul nsw i64 %605, %604
  %607 = add nsw i64 %606, 31
  %608 = sdiv i64 %607, 32
  %609 = getelementptr inbounds i8, ptr %0, i64 216
  %610 = shl i64 %608, 9
  %611 = getelementptr inbounds i8, ptr %0, i64 224
  %612 = getelementptr inbounds i8, ptr %0, i64 240
  %613 = shl i64 %608, 10
  %614 = getelementptr inbounds i8, ptr %0, i64 248
  br label %623

615:                                              ; preds = %623, %592
  %616 = icmp eq i64 %13, 0
  %617 = icmp sgt i64 %594, 15
  %618 = and i1 %616, %617
  br i1 %618, label %619, label %676

619:                                              ; preds = %615
  %620 = getelementptr inbounds i8, ptr %0, i64 288
  %621 = getelementptr inbounds i8, ptr %0, i64 256
  %622 = getelementptr inbounds i8, ptr %0, i64 264
  br label %649

623:                                              ; preds = %623, %603
  %624 = phi i64 [ %600, %603 ], [ %647, %623 ]
  %625 = srem i64 %624, %595
  %626 = shl nsw i64 %625, 4
  %627 = load ptr, ptr %609, align 8
  %628 = mul i64 %624, %610
  %629 = getelementptr inbounds i16, ptr %627, i64 %628
  %630 = load ptr, ptr %611, align 8
  %631 = load ptr, ptr %612, align 8
  %632 = load i64, ptr %78, align 8
  %633 = mul nsw i64 %626, %632
  %634 = getelementptr inbounds float, ptr %631, i64 %633
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %629, ptr noundef %630, ptr noundef %634, i64 noundef %632, ptr noundef %392) #8
  %635 = load ptr, ptr %609, align 8
  %636 = getelementptr inbounds i16, ptr %635, i64 %628
  %637 = load ptr, ptr %611, align 8
  %638 = load i64, ptr %78, align 8
  %639 = sdiv i64 %638, 16
  %640 = mul i64 %613, %639
  %641 = getelementptr inbounds i8, ptr %637, i64 %640
  %642 = load ptr, ptr %614, align 8
  %643 = shl nsw i64 %624, 4
  %644 = load i64, ptr %14, align 8
  %645 = mul nsw i64 %643, %644
  %646 = getelementptr inbounds float, ptr %642, i64 %645
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %636, ptr noundef %641, ptr noundef %646, i64 noundef %644, ptr noundef %392) #8
  %647 = add nsw i64 %624, 2
  %648 = icmp slt i64 %647, %601
  br i1 %648, label %623, label %615, !llvm.loop !51

649:                                              ; preds = %667, %619
  %650 = phi i64 [ 0, %619 ], [ %674, %667 ]
  %651 = load i64, ptr %39, align 8
  %652 = sdiv i64 %651, 16
  %653 = icmp sgt i64 %651, 15
  br i1 %653, label %654, label %667

654:                                              ; preds = %649
  %655 = load ptr, ptr %620, align 8
  br label %656

656:                                              ; preds = %656, %654
  %657 = phi i64 [ 0, %654 ], [ %665, %656 ]
  %658 = phi <16 x float> [ zeroinitializer, %654 ], [ %664, %656 ]
  %659 = mul nuw nsw i64 %657, %595
  %660 = add nuw nsw i64 %659, %650
  %661 = shl nsw i64 %660, 6
  %662 = getelementptr inbounds i8, ptr %655, i64 %661
  %663 = load <16 x float>, ptr %662, align 4
  %664 = fadd contract <16 x float> %658, %663
  %665 = add nuw nsw i64 %657, 1
  %666 = icmp eq i64 %665, %652
  br i1 %666, label %667, label %656, !llvm.loop !52

667:                                              ; preds = %656, %649
  %668 = phi <16 x float> [ zeroinitializer, %649 ], [ %664, %656 ]
  %669 = load ptr, ptr %621, align 8
  %670 = shl nsw i64 %650, 6
  %671 = getelementptr inbounds i8, ptr %669, i64 %670
  store <16 x float> %668, ptr %671, align 4
  %672 = load ptr, ptr %622, align 8
  %673 = getelementptr inbounds i8, ptr %672, i64 %670
  store <16 x float> %668, ptr %673, align 4
  %674 = add nuw nsw i64 %650, 1
  %675 = icmp eq i64 %674, %595
  br i1 %675, label %676, label %649, !llvm.loop !53

676:                                              ; preds = %667, %615
  ret void

677:                                              ; preds = %399, %1283
  %678 = phi i64 [ %393, %399 ], [ %679, %1283 ]
  %679 = add nsw i64 %678, -1
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %8) #3
  %680 = load i64, ptr %14, align 8
  %681 = sdiv i64 %680, 32
  %682 = shl i64 %681, 10
  br i1 %400, label %683, label %1254

683:                                              ; preds = %677
  %684 = load i64, ptr %39, align 8
  %685 = sdiv i64 %684, 16
  %686 = mul nsw i64 %685, %678
  %687 = add nsw i64 %681, -1
  %688 = icmp sgt i64 %680, 31
  %689 = icmp eq i64 %678, 0
  br label %824

690:                                              ; preds = %832
  %691 = icmp sgt i64 %836, 0
  br i1 %691, label %692, label %1254

692:                                              ; preds = %690
  %693 = shl nsw i64 %834, 4
  br label %694

694:                                              ; preds = %758, %692
  %695 = phi i64 [ %835, %692 ], [ %759, %758 ]
  %696 = phi i64 [ %836, %692 ], [ %822, %758 ]
  %697 = icmp slt i64 %695, %836
  br i1 %697, label %698, label %1254

698:                                              ; preds = %694
  %699 = load i64, ptr %14, align 8
  %700 = sdiv i64 %699, 16
  %701 = load i64, ptr %39, align 8
  %702 = load i64, ptr %0, align 8
  %703 = ashr i64 %695, 4
  %704 = and i64 %695, 15
  %705 = add nsw i64 %703, %833
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7)
  %706 = mul nsw i64 %700, %679
  %707 = add nsw i64 %706, %705
  %708 = shl i64 %705, 4
  %709 = shl nsw i64 %703, 10
  %710 = getelementptr inbounds i8, ptr %837, i64 %709
  br label %711

711:                                              ; preds = %754, %698
  %712 = phi i1 [ true, %698 ], [ false, %754 ]
  %713 = phi ptr [ %6, %698 ], [ %7, %754 ]
  %714 = phi i64 [ 0, %698 ], [ 1, %754 ]
  %715 = add nuw nsw i64 %714, %704
  %716 = add i64 %715, %693
  %717 = load i64, ptr %39, align 8
  %718 = mul nsw i64 %717, %707
  %719 = add nsw i64 %716, %718
  %720 = load i64, ptr %14, align 8
  %721 = mul nsw i64 %716, %720
  %722 = add nsw i64 %721, %708
  %723 = shl nuw nsw i64 %715, 6
  %724 = getelementptr inbounds i8, ptr %710, i64 %723
  %725 = load <16 x float>, ptr %724, align 4
  %726 = load ptr, ptr %409, align 8
  %727 = mul nsw i64 %717, %679
  %728 = mul nsw i64 %727, %720
  %729 = getelementptr inbounds i16, ptr %726, i64 %728
  %730 = getelementptr inbounds i16, ptr %729, i64 %722
  %731 = load <16 x i16>, ptr %730, align 2
  %732 = zext <16 x i16> %731 to <16 x i32>
  %733 = shl nuw <16 x i32> %732, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %734 = bitcast <16 x i32> %733 to <16 x float>
  %735 = fadd contract <16 x float> %725, %734
  %736 = load ptr, ptr %410, align 8
  %737 = shl nsw i64 %719, 5
  %738 = getelementptr inbounds i8, ptr %736, i64 %737
  %739 = load <16 x half>, ptr %738, align 2
  %740 = load ptr, ptr %411, align 8
  %741 = mul nsw i64 %717, %705
  %742 = add nsw i64 %716, %741
  %743 = shl nsw i64 %742, 6
  %744 = getelementptr inbounds i8, ptr %740, i64 %743
  %745 = load i64, ptr %0, align 8
  %746 = icmp eq i64 %745, %678
  br i1 %746, label %747, label %754

747:                                              ; preds = %711
  %748 = load ptr, ptr %412, align 8
  %749 = icmp eq ptr %748, null
  br i1 %749, label %754, label %750

750:                                              ; preds = %747
  %751 = getelementptr inbounds float, ptr %748, i64 %722
  %752 = load <16 x float>, ptr %751, align 4
  %753 = fadd contract <16 x float> %735, %752
  br label %754

754:                                              ; preds = %750, %747, %711
  %755 = phi <16 x float> [ %735, %711 ], [ %753, %750 ], [ %735, %747 ]
  %756 = fcmp contract ogt <16 x half> %739, zeroinitializer
  %757 = select <16 x i1> %756, <16 x float> %755, <16 x float> zeroinitializer
  store <16 x float> %757, ptr %713, align 64
  store <16 x float> zeroinitializer, ptr %744, align 4
  br i1 %712, label %711, label %758, !llvm.loop !54

758:                                              ; preds = %754
  %759 = add nsw i64 %695, 2
  %760 = mul nsw i64 %702, %701
  %761 = add nsw i64 %760, 31
  %762 = sdiv i64 %761, 32
  %763 = sdiv i64 %699, 32
  %764 = sdiv i64 %701, 16
  %765 = load i64, ptr %39, align 8
  %766 = mul nsw i64 %765, %679
  %767 = or disjoint i64 %704, %693
  %768 = add i64 %766, %767
  %769 = load ptr, ptr %413, align 8
  %770 = mul nsw i64 %700, %834
  %771 = add nsw i64 %770, %705
  %772 = shl nsw i64 %771, 6
  %773 = getelementptr inbounds i8, ptr %769, i64 %772
  %774 = load <16 x float>, ptr %773, align 4
  %775 = load <16 x float>, ptr %6, align 64
  %776 = load <16 x float>, ptr %7, align 64
  %777 = fadd contract <16 x float> %775, %776
  %778 = fadd contract <16 x float> %774, %777
  store <16 x float> %778, ptr %773, align 4
  %779 = bitcast <16 x float> %775 to <16 x i32>
  %780 = add <16 x i32> %779, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %781 = lshr <16 x i32> %779, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %782 = and <16 x i32> %781, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %783 = add <16 x i32> %780, %782
  %784 = fcmp contract uno <16 x float> %775, zeroinitializer
  %785 = or <16 x i32> %779, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %786 = select <16 x i1> %784, <16 x i32> %785, <16 x i32> %783
  %787 = lshr <16 x i32> %786, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %788 = trunc nuw <16 x i32> %787 to <16 x i16>
  %789 = bitcast <16 x float> %776 to <16 x i32>
  %790 = add <16 x i32> %789, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %791 = lshr <16 x i32> %789, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %792 = and <16 x i32> %791, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %793 = add <16 x i32> %790, %792
  %794 = fcmp contract uno <16 x float> %776, zeroinitializer
  %795 = or <16 x i32> %789, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %796 = select <16 x i1> %794, <16 x i32> %795, <16 x i32> %793
  %797 = lshr <16 x i32> %796, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %798 = trunc nuw <16 x i32> %797 to <16 x i16>
  %799 = load ptr, ptr %404, align 8
  %800 = mul nsw i64 %764, %679
  %801 = add nsw i64 %800, %834
  %802 = mul nsw i64 %801, %763
  %803 = sdiv i64 %705, 2
  %804 = add nsw i64 %802, %803
  %805 = shl nsw i64 %804, 10
  %806 = getelementptr inbounds i8, ptr %799, i64 %805
  %807 = shl nuw nsw i64 %704, 6
  %808 = getelementptr inbounds i8, ptr %806, i64 %807
  %809 = and i64 %708, 16
  %810 = getelementptr inbounds i16, ptr %808, i64 %809
  store <16 x i16> %788, ptr %810, align 2
  %811 = getelementptr inbounds i8, ptr %810, i64 64
  store <16 x i16> %798, ptr %811, align 2
  %812 = shufflevector <16 x i16> %788, <16 x i16> %798, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %813 = load ptr, ptr %414, align 8
  %814 = mul nsw i64 %762, %705
  %815 = sdiv i64 %768, 32
  %816 = add nsw i64 %815, %814
  %817 = shl nsw i64 %816, 10
  %818 = getelementptr inbounds i8, ptr %813, i64 %817
  %819 = srem i64 %768, 32
  %820 = shl nsw i64 %819, 5
  %821 = getelementptr inbounds i8, ptr %818, i64 %820
  store <32 x i16> %812, ptr %821, align 64
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7)
  %822 = add nsw i64 %696, -1
  %823 = icmp sgt i64 %696, 1
  br i1 %823, label %694, label %1254, !llvm.loop !55

824:                                              ; preds = %832, %683
  %825 = phi i64 [ %37, %683 ], [ %838, %832 ]
  %826 = phi ptr [ null, %683 ], [ %837, %832 ]
  %827 = phi i64 [ 0, %683 ], [ %836, %832 ]
  %828 = phi i64 [ 0, %683 ], [ %835, %832 ]
  %829 = phi i64 [ 0, %683 ], [ %834, %832 ]
  %830 = phi i64 [ 0, %683 ], [ %833, %832 ]
  %831 = mul i64 %825, %682
  br i1 %416, label %840, label %832

832:                                              ; preds = %1246, %824
  %833 = phi i64 [ %830, %824 ], [ %1247, %1246 ]
  %834 = phi i64 [ %829, %824 ], [ %1248, %1246 ]
  %835 = phi i64 [ %828, %824 ], [ %1249, %1246 ]
  %836 = phi i64 [ %827, %824 ], [ %1250, %1246 ]
  %837 = phi ptr [ %826, %824 ], [ %1251, %1246 ]
  %838 = add nsw i64 %825, 4
  %839 = icmp slt i64 %838, %38
  br i1 %839, label %824, label %690, !llvm.loop !56

840:                                              ; preds = %824, %1246
  %841 = phi i64 [ %1252, %1246 ], [ %50, %824 ]
  %842 = phi ptr [ %1251, %1246 ], [ %826, %824 ]
  %843 = phi i64 [ %1250, %1246 ], [ %827, %824 ]
  %844 = phi i64 [ %1249, %1246 ], [ %828, %824 ]
  %845 = phi i64 [ %1248, %1246 ], [ %829, %824 ]
  %846 = phi i64 [ %1247, %1246 ], [ %830, %824 ]
  %847 = icmp eq ptr %842, %392
  br label %848

848:                                              ; preds = %848, %840
  %849 = phi i64 [ 0, %840 ], [ %851, %848 ]
  %850 = getelementptr inbounds [16 x <16 x float>], ptr %8, i64 0, i64 %849
  store <16 x float> zeroinitializer, ptr %850, align 64
  %851 = add nuw nsw i64 %849, 1
  %852 = icmp eq i64 %851, 16
  br i1 %852, label %853, label %848, !llvm.loop !46

853:                                              ; preds = %848, %853
  %854 = phi i64 [ %856, %853 ], [ 0, %848 ]
  %855 = getelementptr inbounds [16 x <16 x float>], ptr %401, i64 0, i64 %854
  store <16 x float> zeroinitializer, ptr %855, align 64
  %856 = add nuw nsw i64 %854, 1
  %857 = icmp eq i64 %856, 16
  br i1 %857, label %858, label %853, !llvm.loop !46

858:                                              ; preds = %853, %858
  %859 = phi i64 [ %861, %858 ], [ 0, %853 ]
  %860 = getelementptr inbounds [16 x <16 x float>], ptr %402, i64 0, i64 %859
  store <16 x float> zeroinitializer, ptr %860, align 64
  %861 = add nuw nsw i64 %859, 1
  %862 = icmp eq i64 %861, 16
  br i1 %862, label %863, label %858, !llvm.loop !46

863:                                              ; preds = %858, %863
  %864 = phi i64 [ %866, %863 ], [ 0, %858 ]
  %865 = getelementptr inbounds [16 x <16 x float>], ptr %403, i64 0, i64 %864
  store <16 x float> zeroinitializer, ptr %865, align 64
  %866 = add nuw nsw i64 %864, 1
  %867 = icmp eq i64 %866, 16
  br i1 %867, label %868, label %863, !llvm.loop !46

868:                                              ; preds = %863
  %869 = select i1 %847, i64 4096, i64 0
  %870 = getelementptr inbounds i8, ptr %392, i64 %869
  %871 = load i64, ptr %0, align 8
  %872 = icmp sgt i64 %871, %678
  br i1 %872, label %873, label %1035

873:                                              ; preds = %868
  %874 = lshr i64 %843, 1
  %875 = add nsw i64 %687, %874
  %876 = sdiv i64 %875, %681
  br i1 %688, label %877, label %1035

877:                                              ; preds = %873
  %878 = load ptr, ptr %405, align 8
  %879 = getelementptr inbounds i8, ptr %878, i64 %831
  %880 = load ptr, ptr %404, align 8
  %881 = add nsw i64 %841, %686
  %882 = mul i64 %881, %682
  %883 = getelementptr inbounds i8, ptr %880, i64 %882
  %884 = icmp sgt i64 %876, 0
  %885 = shl nsw i64 %845, 4
  br label %886

886:                                              ; preds = %1029, %877
  %887 = phi ptr [ %883, %877 ], [ %1032, %1029 ]
  %888 = phi ptr [ %879, %877 ], [ %1033, %1029 ]
  %889 = phi i64 [ 0, %877 ], [ %1031, %1029 ]
  %890 = phi i64 [ %844, %877 ], [ %1030, %1029 ]
  store ptr %887, ptr %406, align 64
  store ptr %888, ptr %407, align 64
  %891 = getelementptr inbounds i8, ptr %888, i64 1024
  store ptr %891, ptr %408, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %8, ptr noundef %887, ptr noundef %888) #8
  %892 = load ptr, ptr %406, align 64
  %893 = load ptr, ptr %408, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %401, ptr noundef %892, ptr noundef %893) #8
  %894 = getelementptr inbounds i8, ptr %888, i64 2048
  store ptr %894, ptr %407, align 64
  %895 = getelementptr inbounds i8, ptr %888, i64 3072
  store ptr %895, ptr %408, align 64
  %896 = load ptr, ptr %406, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %402, ptr noundef %896, ptr noundef nonnull %894) #8
  %897 = load ptr, ptr %406, align 64
  %898 = load ptr, ptr %408, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %403, ptr noundef %897, ptr noundef %898) #8
  br i1 %884, label %899, label %1029

899:                                              ; preds = %886, %963
  %900 = phi i64 [ %964, %963 ], [ %890, %886 ]
  %901 = phi i64 [ %1027, %963 ], [ %876, %886 ]
  %902 = icmp slt i64 %900, %843
  br i1 %902, label %903, label %1029

903:                                              ; preds = %899
  %904 = load i64, ptr %14, align 8
  %905 = sdiv i64 %904, 16
  %906 = load i64, ptr %39, align 8
  %907 = load i64, ptr %0, align 8
  %908 = ashr i64 %900, 4
  %909 = and i64 %900, 15
  %910 = add nsw i64 %908, %846
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %5)
  %911 = mul nsw i64 %905, %679
  %912 = add nsw i64 %911, %910
  %913 = shl i64 %910, 4
  %914 = shl nsw i64 %908, 10
  %915 = getelementptr inbounds i8, ptr %842, i64 %914
  br label %916

916:                                              ; preds = %959, %903
  %917 = phi i1 [ true, %903 ], [ false, %959 ]
  %918 = phi ptr [ %4, %903 ], [ %5, %959 ]
  %919 = phi i64 [ 0, %903 ], [ 1, %959 ]
  %920 = add nuw nsw i64 %919, %909
  %921 = add i64 %920, %885
  %922 = load i64, ptr %39, align 8
  %923 = mul nsw i64 %922, %912
  %924 = add nsw i64 %921, %923
  %925 = load i64, ptr %14, align 8
  %926 = mul nsw i64 %921, %925
  %927 = add nsw i64 %926, %913
  %928 = shl nuw nsw i64 %920, 6
  %929 = getelementptr inbounds i8, ptr %915, i64 %928
  %930 = load <16 x float>, ptr %929, align 4
  %931 = load ptr, ptr %409, align 8
  %932 = mul nsw i64 %922, %679
  %933 = mul nsw i64 %932, %925
  %934 = getelementptr inbounds i16, ptr %931, i64 %933
  %935 = getelementptr inbounds i16, ptr %934, i64 %927
  %936 = load <16 x i16>, ptr %935, align 2
  %937 = zext <16 x i16> %936 to <16 x i32>
  %938 = shl nuw <16 x i32> %937, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %939 = bitcast <16 x i32> %938 to <16 x float>
  %940 = fadd contract <16 x float> %930, %939
  %941 = load ptr, ptr %410, align 8
  %942 = shl nsw i64 %924, 5
  %943 = getelementptr inbounds i8, ptr %941, i64 %942
  %944 = load <16 x half>, ptr %943, align 2
  %945 = load ptr, ptr %411, align 8
  %946 = mul nsw i64 %922, %910
  %947 = add nsw i64 %921, %946
  %948 = shl nsw i64 %947, 6
  %949 = getelementptr inbounds i8, ptr %945, i64 %948
  %950 = load i64, ptr %0, align 8
  %951 = icmp eq i64 %950, %678
  br i1 %951, label %952, label %959

952:                                              ; preds = %916
  %953 = load ptr, ptr %412, align 8
  %954 = icmp eq ptr %953, null
  br i1 %954, label %959, label %955

955:                                              ; preds = %952
  %956 = getelementptr inbounds float, ptr %953, i64 %927
  %957 = load <16 x float>, ptr %956, align 4
  %958 = fadd contract <16 x float> %940, %957
  br label %959

959:                                              ; preds = %955, %952, %916
  %960 = phi <16 x float> [ %940, %916 ], [ %958, %955 ], [ %940, %952 ]
  %961 = fcmp contract ogt <16 x half> %944, zeroinitializer
  %962 = select <16 x i1> %961, <16 x float> %960, <16 x float> zeroinitializer
  store <16 x float> %962, ptr %918, align 64
  store <16 x float> zeroinitializer, ptr %949, align 4
  br i1 %917, label %916, label %963, !llvm.loop !54

963:                                              ; preds = %959
  %964 = add nsw i64 %900, 2
  %965 = mul nsw i64 %907, %906
  %966 = add nsw i64 %965, 31
  %967 = sdiv i64 %966, 32
  %968 = sdiv i64 %904, 32
  %969 = sdiv i64 %906, 16
  %970 = load i64, ptr %39, align 8
  %971 = mul nsw i64 %970, %679
  %972 = or disjoint i64 %909, %885
  %973 = add i64 %971, %972
  %974 = load ptr, ptr %413, align 8
  %975 = mul nsw i64 %905, %845
  %976 = add nsw i64 %975, %910
  %977 = shl nsw i64 %976, 6
  %978 = getelementptr inbounds i8, ptr %974, i64 %977
  %979 = load <16 x float>, ptr %978, align 4
  %980 = load <16 x float>, ptr %4, align 64
  %981 = load <16 x float>, ptr %5, align 64
  %982 = fadd contract <16 x float> %980, %981
  %983 = fadd contract <16 x float> %979, %982
  store <16 x float> %983, ptr %978, align 4
  %984 = bitcast <16 x float> %980 to <16 x i32>
  %985 = add <16 x i32> %984, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %986 = lshr <16 x i32> %984, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %987 = and <16 x i32> %986, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %988 = add <16 x i32> %985, %987
  %989 = fcmp contract uno <16 x float> %980, zeroinitializer
  %990 = or <16 x i32> %984, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %991 = select <16 x i1> %989, <16 x i32> %990, <16 x i32> %988
  %992 = lshr <16 x i32> %991, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %993 = trunc nuw <16 x i32> %992 to <16 x i16>
  %994 = bitcast <16 x float> %981 to <16 x i32>
  %995 = add <16 x i32> %994, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %996 = lshr <16 x i32> %994, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %997 = and <16 x i32> %996, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %998 = add <16 x i32> %995, %997
  %999 = fcmp contract uno <16 x float> %981, zeroinitializer
  %1000 = or <16 x i32> %994, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1001 = select <16 x i1> %999, <16 x i32> %1000, <16 x i32> %998
  %1002 = lshr <16 x i32> %1001, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1003 = trunc nuw <16 x i32> %1002 to <16 x i16>
  %1004 = load ptr, ptr %404, align 8
  %1005 = mul nsw i64 %969, %679
  %1006 = add nsw i64 %1005, %845
  %1007 = mul nsw i64 %1006, %968
  %1008 = sdiv i64 %910, 2
  %1009 = add nsw i64 %1007, %1008
  %1010 = shl nsw i64 %1009, 10
  %1011 = getelementptr inbounds i8, ptr %1004, i64 %1010
  %1012 = shl nuw nsw i64 %909, 6
  %1013 = getelementptr inbounds i8, ptr %1011, i64 %1012
  %1014 = and i64 %913, 16
  %1015 = getelementptr inbounds i16, ptr %1013, i64 %1014
  store <16 x i16> %993, ptr %1015, align 2
  %1016 = getelementptr inbounds i8, ptr %1015, i64 64
  store <16 x i16> %1003, ptr %1016, align 2
  %1017 = shufflevector <16 x i16> %993, <16 x i16> %1003, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %1018 = load ptr, ptr %414, align 8
  %1019 = mul nsw i64 %967, %910
  %1020 = sdiv i64 %973, 32
  %1021 = add nsw i64 %1020, %1019
  %1022 = shl nsw i64 %1021, 10
  %1023 = getelementptr inbounds i8, ptr %1018, i64 %1022
  %1024 = srem i64 %973, 32
  %1025 = shl nsw i64 %1024, 5
  %1026 = getelementptr inbounds i8, ptr %1023, i64 %1025
  store <32 x i16> %1017, ptr %1026, align 64
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %5)
  %1027 = add nsw i64 %901, -1
  %1028 = icmp sgt i64 %901, 1
  br i1 %1028, label %899, label %1029, !llvm.loop !55

1029:                                             ; preds = %963, %899, %886
  %1030 = phi i64 [ %890, %886 ], [ %964, %963 ], [ %900, %899 ]
  %1031 = add nuw nsw i64 %889, 1
  %1032 = getelementptr inbounds i8, ptr %887, i64 1024
  %1033 = getelementptr inbounds i8, ptr %888, i64 4096
  %1034 = icmp eq i64 %1031, %681
  br i1 %1034, label %1035, label %886, !llvm.loop !57

1035:                                             ; preds = %1029, %873, %868
  %1036 = phi i64 [ %844, %868 ], [ %844, %873 ], [ %1030, %1029 ]
  br label %1037

1037:                                             ; preds = %1037, %1035
  %1038 = phi i64 [ 0, %1035 ], [ %1043, %1037 ]
  %1039 = shl nsw i64 %1038, 6
  %1040 = getelementptr inbounds i8, ptr %870, i64 %1039
  %1041 = getelementptr inbounds [16 x <16 x float>], ptr %8, i64 0, i64 %1038
  %1042 = load <16 x float>, ptr %1041, align 64
  store <16 x float> %1042, ptr %1040, align 4
  %1043 = add nuw nsw i64 %1038, 1
  %1044 = icmp eq i64 %1043, 16
  br i1 %1044, label %1045, label %1037, !llvm.loop !21

1045:                                             ; preds = %1037
  %1046 = getelementptr inbounds i8, ptr %870, i64 1024
  br label %1047

1047:                                             ; preds = %1047, %1045
  %1048 = phi i64 [ 0, %1045 ], [ %1053, %1047 ]
  %1049 = shl nsw i64 %1048, 6
  %1050 = getelementptr inbounds i8, ptr %1046, i64 %1049
  %1051 = getelementptr inbounds [16 x <16 x float>], ptr %401, i64 0, i64 %1048
  %1052 = load <16 x float>, ptr %1051, align 64
  store <16 x float> %1052, ptr %1050, align 4
  %1053 = add nuw nsw i64 %1048, 1
  %1054 = icmp eq i64 %1053, 16
  br i1 %1054, label %1055, label %1047, !llvm.loop !21

1055:                                             ; preds = %1047
  %1056 = getelementptr inbounds i8, ptr %870, i64 2048
  br label %1057

1057:                                             ; preds = %1057, %1055
  %1058 = phi i64 [ 0, %1055 ], [ %1063, %1057 ]
  %1059 = shl nsw i64 %1058, 6
  %1060 = getelementptr inbounds i8, ptr %1056, i64 %1059
  %1061 = getelementptr inbounds [16 x <16 x float>], ptr %402, i64 0, i64 %1058
  %1062 = load <16 x float>, ptr %1061, align 64
  store <16 x float> %1062, ptr %1060, align 4
  %1063 = add nuw nsw i64 %1058, 1
  %1064 = icmp eq i64 %1063, 16
  br i1 %1064, label %1065, label %1057, !llvm.loop !21

1065:                                             ; preds = %1057
  %1066 = getelementptr inbounds i8, ptr %870, i64 3072
  br label %1067

1067:                                             ; preds = %1067, %1065
  %1068 = phi i64 [ 0, %1065 ], [ %1073, %1067 ]
  %1069 = shl nsw i64 %1068, 6
  %1070 = getelementptr inbounds i8, ptr %1066, i64 %1069
  %1071 = getelementptr inbounds [16 x <16 x float>], ptr %403, i64 0, i64 %1068
  %1072 = load <16 x float>, ptr %1071, align 64
  store <16 x float> %1072, ptr %1070, align 4
  %1073 = add nuw nsw i64 %1068, 1
  %1074 = icmp eq i64 %1073, 16
  br i1 %1074, label %1075, label %1067, !llvm.loop !21

1075:                                             ; preds = %1067
  br i1 %689, label %1076, label %1112

1076:                                             ; preds = %1075
  %1077 = shl nsw i64 %841, 4
  br label %1078

1078:                                             ; preds = %1084, %1076
  %1079 = phi i64 [ 0, %1076 ], [ %1085, %1084 ]
  %1080 = add nsw i64 %1079, %825
  %1081 = shl nsw i64 %1080, 4
  %1082 = shl nsw i64 %1079, 10
  %1083 = getelementptr inbounds i8, ptr %870, i64 %1082
  br label %1087

1084:                                             ; preds = %1107
  %1085 = add nuw nsw i64 %1079, 1
  %1086 = icmp eq i64 %1085, 4
  br i1 %1086, label %1246, label %1078, !llvm.loop !58

1087:                                             ; preds = %1107, %1078
  %1088 = phi i64 [ 0, %1078 ], [ %1110, %1107 ]
  %1089 = add nuw nsw i64 %1088, %1077
  %1090 = load i64, ptr %14, align 8
  %1091 = mul nsw i64 %1090, %1089
  %1092 = add nsw i64 %1091, %1081
  %1093 = shl nsw i64 %1088, 6
  %1094 = getelementptr inbounds i8, ptr %1083, i64 %1093
  %1095 = load <16 x float>, ptr %1094, align 4
  %1096 = load ptr, ptr %415, align 8
  %1097 = icmp eq ptr %1096, null
  br i1 %1097, label %1107, label %1098

1098:                                             ; preds = %1087
  %1099 = load ptr, ptr %411, align 8
  %1100 = load i64, ptr %39, align 8
  %1101 = mul nsw i64 %1100, %1080
  %1102 = add nsw i64 %1101, %1089
  %1103 = shl nsw i64 %1102, 6
  %1104 = getelementptr inbounds i8, ptr %1099, i64 %1103
  %1105 = load <16 x float>, ptr %1104, align 4
  %1106 = getelementptr inbounds float, ptr %1096, i64 %1092
  store <16 x float> %1105, ptr %1106, align 4
  br label %1107

1107:                                             ; preds = %1098, %1087
  %1108 = load ptr, ptr %394, align 8
  %1109 = getelementptr inbounds float, ptr %1108, i64 %1092
  store <16 x float> %1095, ptr %1109, align 4
  %1110 = add nuw nsw i64 %1088, 1
  %1111 = icmp eq i64 %1110, 16
  br i1 %1111, label %1084, label %1087, !llvm.loop !59

1112:                                             ; preds = %1075
  %1113 = icmp sgt i64 %843, 0
  br i1 %1113, label %1114, label %1246

1114:                                             ; preds = %1112
  %1115 = shl nsw i64 %845, 4
  br label %1116

1116:                                             ; preds = %1180, %1114
  %1117 = phi i64 [ %1036, %1114 ], [ %1181, %1180 ]
  %1118 = phi i64 [ %843, %1114 ], [ %1244, %1180 ]
  %1119 = icmp slt i64 %1117, %843
  br i1 %1119, label %1120, label %1246

1120:                                             ; preds = %1116
  %1121 = load i64, ptr %14, align 8
  %1122 = sdiv i64 %1121, 16
  %1123 = load i64, ptr %39, align 8
  %1124 = load i64, ptr %0, align 8
  %1125 = ashr i64 %1117, 4
  %1126 = and i64 %1117, 15
  %1127 = add nsw i64 %1125, %846
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %2)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3)
  %1128 = mul nsw i64 %1122, %679
  %1129 = add nsw i64 %1128, %1127
  %1130 = shl i64 %1127, 4
  %1131 = shl nsw i64 %1125, 10
  %1132 = getelementptr inbounds i8, ptr %842, i64 %1131
  br label %1133

1133:                                             ; preds = %1176, %1120
  %1134 = phi i1 [ true, %1120 ], [ false, %1176 ]
  %1135 = phi ptr [ %2, %1120 ], [ %3, %1176 ]
  %1136 = phi i64 [ 0, %1120 ], [ 1, %1176 ]
  %1137 = add nuw nsw i64 %1136, %1126
  %1138 = add i64 %1137, %1115
  %1139 = load i64, ptr %39, align 8
  %1140 = mul nsw i64 %1139, %1129
  %1141 = add nsw i64 %1138, %1140
  %1142 = load i64, ptr %14, align 8
  %1143 = mul nsw i64 %1138, %1142
  %1144 = add nsw i64 %1143, %1130
  %1145 = shl nuw nsw i64 %1137, 6
  %1146 = getelementptr inbounds i8, ptr %1132, i64 %1145
  %1147 = load <16 x float>, ptr %1146, align 4
  %1148 = load ptr, ptr %409, align 8
  %1149 = mul nsw i64 %1139, %679
  %1150 = mul nsw i64 %1149, %1142
  %1151 = getelementptr inbounds i16, ptr %1148, i64 %1150
  %1152 = getelementptr inbounds i16, ptr %1151, i64 %1144
  %1153 = load <16 x i16>, ptr %1152, align 2
  %1154 = zext <16 x i16> %1153 to <16 x i32>
  %1155 = shl nuw <16 x i32> %1154, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1156 = bitcast <16 x i32> %1155 to <16 x float>
  %1157 = fadd contract <16 x float> %1147, %1156
  %1158 = load ptr, ptr %410, align 8
  %1159 = shl nsw i64 %1141, 5
  %1160 = getelementptr inbounds i8, ptr %1158, i64 %1159
  %1161 = load <16 x half>, ptr %1160, align 2
  %1162 = load ptr, ptr %411, align 8
  %1163 = mul nsw i64 %1139, %1127
  %1164 = add nsw i64 %1138, %1163
  %1165 = shl nsw i64 %1164, 6
  %1166 = getelementptr inbounds i8, ptr %1162, i64 %1165
  %1167 = load i64, ptr %0, align 8
  %1168 = icmp eq i64 %1167, %678
  br i1 %1168, label %1169, label %1176

1169:                                             ; preds = %1133
  %1170 = load ptr, ptr %412, align 8
  %1171 = icmp eq ptr %1170, null
  br i1 %1171, label %1176, label %1172

1172:                                             ; preds = %1169
  %1173 = getelementptr inbounds float, ptr %1170, i64 %1144
  %1174 = load <16 x float>, ptr %1173, align 4
  %1175 = fadd contract <16 x float> %1157, %1174
  br label %1176

1176:                                             ; preds = %1172, %1169, %1133
  %1177 = phi <16 x float> [ %1157, %1133 ], [ %1175, %1172 ], [ %1157, %1169 ]
  %1178 = fcmp contract ogt <16 x half> %1161, zeroinitializer
  %1179 = select <16 x i1> %1178, <16 x float> %1177, <16 x float> zeroinitializer
  store <16 x float> %1179, ptr %1135, align 64
  store <16 x float> zeroinitializer, ptr %1166, align 4
  br i1 %1134, label %1133, label %1180, !llvm.loop !54

1180:                                             ; preds = %1176
  %1181 = add nsw i64 %1117, 2
  %1182 = mul nsw i64 %1124, %1123
  %1183 = add nsw i64 %1182, 31
  %1184 = sdiv i64 %1183, 32
  %1185 = sdiv i64 %1121, 32
  %1186 = sdiv i64 %1123, 16
  %1187 = load i64, ptr %39, align 8
  %1188 = mul nsw i64 %1187, %679
  %1189 = or disjoint i64 %1126, %1115
  %1190 = add i64 %1188, %1189
  %1191 = load ptr, ptr %413, align 8
  %1192 = mul nsw i64 %1122, %845
  %1193 = add nsw i64 %1192, %1127
  %1194 = shl nsw i64 %1193, 6
  %1195 = getelementptr inbounds i8, ptr %1191, i64 %1194
  %1196 = load <16 x float>, ptr %1195, align 4
  %1197 = load <16 x float>, ptr %2, align 64
  %1198 = load <16 x float>, ptr %3, align 64
  %1199 = fadd contract <16 x float> %1197, %1198
  %1200 = fadd contract <16 x float> %1196, %1199
  store <16 x float> %1200, ptr %1195, align 4
  %1201 = bitcast <16 x float> %1197 to <16 x i32>
  %1202 = add <16 x i32> %1201, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1203 = lshr <16 x i32> %1201, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1204 = and <16 x i32> %1203, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1205 = add <16 x i32> %1202, %1204
  %1206 = fcmp contract uno <16 x float> %1197, zeroinitializer
  %1207 = or <16 x i32> %1201, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1208 = select <16 x i1> %1206, <16 x i32> %1207, <16 x i32> %1205
  %1209 = lshr <16 x i32> %1208, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1210 = trunc nuw <16 x i32> %1209 to <16 x i16>
  %1211 = bitcast <16 x float> %1198 to <16 x i32>
  %1212 = add <16 x i32> %1211, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1213 = lshr <16 x i32> %1211, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1214 = and <16 x i32> %1213, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1215 = add <16 x i32> %1212, %1214
  %1216 = fcmp contract uno <16 x float> %1198, zeroinitializer
  %1217 = or <16 x i32> %1211, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1218 = select <16 x i1> %1216, <16 x i32> %1217, <16 x i32> %1215
  %1219 = lshr <16 x i32> %1218, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1220 = trunc nuw <16 x i32> %1219 to <16 x i16>
  %1221 = load ptr, ptr %404, align 8
  %1222 = mul nsw i64 %1186, %679
  %1223 = add nsw i64 %1222, %845
  %1224 = mul nsw i64 %1223, %1185
  %1225 = sdiv i64 %1127, 2
  %1226 = add nsw i64 %1224, %1225
  %1227 = shl nsw i64 %1226, 10
  %1228 = getelementptr inbounds i8, ptr %1221, i64 %1227
  %1229 = shl nuw nsw i64 %1126, 6
  %1230 = getelementptr inbounds i8, ptr %1228, i64 %1229
  %1231 = and i64 %1130, 16
  %1232 = getelementptr inbounds i16, ptr %1230, i64 %1231
  store <16 x i16> %1210, ptr %1232, align 2
  %1233 = getelementptr inbounds i8, ptr %1232, i64 64
  store <16 x i16> %1220, ptr %1233, align 2
  %1234 = shufflevector <16 x i16> %1210, <16 x i16> %1220, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %1235 = load ptr, ptr %414, align 8
  %1236 = mul nsw i64 %1184, %1127
  %1237 = sdiv i64 %1190, 32
  %1238 = add nsw i64 %1237, %1236
  %1239 = shl nsw i64 %1238, 10
  %1240 = getelementptr inbounds i8, ptr %1235, i64 %1239
  %1241 = srem i64 %1190, 32
  %1242 = shl nsw i64 %1241, 5
  %1243 = getelementptr inbounds i8, ptr %1240, i64 %1242
  store <32 x i16> %1234, ptr %1243, align 64
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3)
  %1244 = add nsw i64 %1118, -1
  %1245 = icmp sgt i64 %1118, 1
  br i1 %1245, label %1116, label %1246, !llvm.loop !55

1246:                                             ; preds = %1180, %1116, %1084, %1112
  %1247 = phi i64 [ %825, %1112 ], [ %846, %1084 ], [ %825, %1116 ], [ %825, %1180 ]
  %1248 = phi i64 [ %841, %1112 ], [ %845, %1084 ], [ %841, %1116 ], [ %841, %1180 ]
  %1249 = phi i64 [ 0, %1112 ], [ %1036, %1084 ], [ 0, %1116 ], [ 0, %1180 ]
  %1250 = phi i64 [ 64, %1112 ], [ %843, %1084 ], [ 64, %1116 ], [ 64, %1180 ]
  %1251 = phi ptr [ %870, %1112 ], [ %842, %1084 ], [ %870, %1116 ], [ %870, %1180 ]
  %1252 = add i64 %841, 1
  %1253 = icmp eq i64 %1252, %51
  br i1 %1253, label %832, label %840, !llvm.loop !60

1254:                                             ; preds = %694, %758, %677, %690
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %8) #3
  br i1 %352, label %1283, label %1255

1255:                                             ; preds = %1254
  %1256 = load ptr, ptr %417, align 8
  %1257 = getelementptr inbounds i8, ptr %1256, i64 %418
  %1258 = load i64, ptr %1257, align 8
  %1259 = add nsw i64 %1258, 1
  store atomic i64 %1259, ptr %1257 release, align 8
  br i1 %419, label %1260, label %1283

1260:                                             ; preds = %1255, %1267
  %1261 = phi i64 [ %1268, %1267 ], [ 0, %1255 ]
  %1262 = shl nsw i64 %1261, 6
  %1263 = load ptr, ptr %417, align 8
  %1264 = getelementptr inbounds i8, ptr %1263, i64 %1262
  %1265 = load atomic i64, ptr %1264 acquire, align 8
  %1266 = icmp sgt i64 %1265, %1258
  br i1 %1266, label %1267, label %1270

1267:                                             ; preds = %1276, %1260
  %1268 = add nuw nsw i64 %1261, 1
  %1269 = icmp eq i64 %1268, %28
  br i1 %1269, label %1283, label %1260, !llvm.loop !15

1270:                                             ; preds = %1260, %1276
  %1271 = phi i32 [ %1278, %1276 ], [ 0, %1260 ]
  tail call void @llvm.x86.sse2.pause()
  %1272 = icmp eq i32 %1271, 2000
  br i1 %1272, label %1273, label %1276

1273:                                             ; preds = %1270
  %1274 = load ptr, ptr %420, align 8
  %1275 = tail call i32 %1274() #7
  br label %1276

1276:                                             ; preds = %1273, %1270
  %1277 = phi i32 [ 0, %1273 ], [ %1271, %1270 ]
  %1278 = add nsw i32 %1277, 1
  %1279 = load ptr, ptr %417, align 8
  %1280 = getelementptr inbounds i8, ptr %1279, i64 %1262
  %1281 = load atomic i64, ptr %1280 acquire, align 8
  %1282 = icmp sgt i64 %1281, %1258
  br i1 %1282, label %1267, label %1270, !llvm.loop !16

1283:                                             ; preds = %1267, %1254, %1255
  %1284 = load ptr, ptr %394, align 8
  %1285 = icmp ne ptr %1284, null
  %1286 = sext i1 %1285 to i64
  %1287 = icmp sgt i64 %679, %1286
  br i1 %1287, label %677, label %421, !llvm.loop !61
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

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @multiply_tiles(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) unnamed_addr #4 {
  br label %5

4:                                                ; preds = %38
  ret void

5:                                                ; preds = %3, %38
  %6 = phi i64 [ 0, %3 ], [ %39, %38 ]
  %7 = getelementptr inbounds <16 x float>, ptr %0, i64 %6
  %8 = load <16 x float>, ptr %7, align 64
  %9 = shl nsw i64 %6, 6
  %10 = getelementptr inbounds i8, ptr %1, i64 %9
  br label %11

11:                                               ; preds = %5, %11
  %12 = phi i64 [ 0, %5 ], [ %36, %11 ]
  %13 = phi <16 x float> [ %8, %5 ], [ %35, %11 ]
  %14 = shl nsw i64 %12, 6
  %15 = getelementptr inbounds i8, ptr %2, i64 %14
  %16 = load <16 x i32>, ptr %15, align 4
  %17 = shl nsw i64 %12, 2
  %18 = getelementptr inbounds i8, ptr %10, i64 %17
  %19 = load i32, ptr %18, align 2
  %20 = shl i32 %19, 16
  %21 = insertelement <16 x i32> poison, i32 %20, i64 0
  %22 = bitcast <16 x i32> %21 to <16 x float>
  %23 = shufflevector <16 x float> %22, <16 x float> poison, <16 x i32> zeroinitializer
  %24 = and i32 %19, -65536
  %25 = insertelement <16 x i32> poison, i32 %24, i64 0
  %26 = bitcast <16 x i32> %25 to <16 x float>
  %27 = shufflevector <16 x float> %26, <16 x float> poison, <16 x i32> zeroinitializer
  %28 = shl <16 x i32> %16, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %29 = bitcast <16 x i32> %28 to <16 x float>
  %30 = fmul contract <16 x float> %23, %29
  %31 = fadd contract <16 x float> %13, %30
  %32 = and <16 x i32> %16, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %33 = bitcast <16 x i32> %32 to <16 x float>
  %34 = fmul contract <16 x float> %27, %33
  %35 = fadd contract <16 x float> %34, %31
  %36 = add nuw nsw i64 %12, 1
  %37 = icmp eq i64 %36, 16
  br i1 %37, label %38, label %11, !llvm.loop !62

38:                                               ; preds = %11
  store <16 x float> %35, ptr %7, align 64
  %39 = add nuw nsw i64 %6, 1
  %40 = icmp eq i64 %39, 16
  br i1 %40, label %4, label %5, !llvm.loop !63
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @weight_gradient(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4, ptr nocapture noundef %5) unnamed_addr #5 {
  %7 = alloca [16 x <16 x i32>], align 64
  %8 = alloca [8 x %struct.Tile], align 64
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %8) #3
  %9 = sdiv i64 %4, 16
  %10 = icmp sgt i64 %4, 15
  br i1 %10, label %11, label %33

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
  %21 = getelementptr inbounds i8, ptr %8, i64 2112
  %22 = getelementptr inbounds i8, ptr %8, i64 4224
  %23 = getelementptr inbounds i8, ptr %8, i64 6336
  %24 = icmp sgt i64 %15, 0
  %25 = getelementptr inbounds i8, ptr %8, i64 10496
  %26 = getelementptr inbounds i8, ptr %8, i64 12608
  %27 = getelementptr inbounds i8, ptr %8, i64 14720
  %28 = getelementptr inbounds i8, ptr %8, i64 16832
  %29 = getelementptr inbounds i8, ptr %5, i64 1024
  %30 = getelementptr inbounds i8, ptr %5, i64 2048
  %31 = getelementptr inbounds i8, ptr %5, i64 3072
  %32 = tail call i64 @llvm.smax.i64(i64 %17, i64 1)
  br label %34

33:                                               ; preds = %112, %6
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %8) #3
  ret void

34:                                               ; preds = %11, %112
  %35 = phi i64 [ 0, %11 ], [ %113, %112 ]
  %36 = mul i64 %18, %35
  %37 = getelementptr inbounds i8, ptr %2, i64 %36
  br label %38

38:                                               ; preds = %38, %34
  %39 = phi i64 [ 0, %34 ], [ %41, %38 ]
  %40 = getelementptr inbounds [16 x <16 x float>], ptr %8, i64 0, i64 %39
  store <16 x float> zeroinitializer, ptr %40, align 64
  %41 = add nuw nsw i64 %39, 1
  %42 = icmp eq i64 %41, 16
  br i1 %42, label %43, label %38, !llvm.loop !46

43:                                               ; preds = %38, %43
  %44 = phi i64 [ %46, %43 ], [ 0, %38 ]
  %45 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %44
  store <16 x float> zeroinitializer, ptr %45, align 64
  %46 = add nuw nsw i64 %44, 1
  %47 = icmp eq i64 %46, 16
  br i1 %47, label %48, label %43, !llvm.loop !46

48:                                               ; preds = %43, %48
  %49 = phi i64 [ %51, %48 ], [ 0, %43 ]
  %50 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %49
  store <16 x float> zeroinitializer, ptr %50, align 64
  %51 = add nuw nsw i64 %49, 1
  %52 = icmp eq i64 %51, 16
  br i1 %52, label %53, label %48, !llvm.loop !46

53:                                               ; preds = %48, %53
  %54 = phi i64 [ %56, %53 ], [ 0, %48 ]
  %55 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %54
  store <16 x float> zeroinitializer, ptr %55, align 64
  %56 = add nuw nsw i64 %54, 1
  %57 = icmp eq i64 %56, 16
  br i1 %57, label %58, label %53, !llvm.loop !46

58:                                               ; preds = %53
  br i1 %24, label %60, label %59

59:                                               ; preds = %94, %58
  br label %62

60:                                               ; preds = %58
  %61 = getelementptr inbounds i16, ptr %37, i64 %19
  br label %94

62:                                               ; preds = %59, %62
  %63 = phi i64 [ %68, %62 ], [ 0, %59 ]
  %64 = shl nsw i64 %63, 6
  %65 = getelementptr inbounds i8, ptr %5, i64 %64
  %66 = getelementptr inbounds [16 x <16 x float>], ptr %8, i64 0, i64 %63
  %67 = load <16 x float>, ptr %66, align 64
  store <16 x float> %67, ptr %65, align 4
  %68 = add nuw nsw i64 %63, 1
  %69 = icmp eq i64 %68, 16
  br i1 %69, label %70, label %62, !llvm.loop !21

70:                                               ; preds = %62, %70
  %71 = phi i64 [ %76, %70 ], [ 0, %62 ]
  %72 = shl nsw i64 %71, 6
  %73 = getelementptr inbounds i8, ptr %29, i64 %72
  %74 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %71
  %75 = load <16 x float>, ptr %74, align 64
  store <16 x float> %75, ptr %73, align 4
  %76 = add nuw nsw i64 %71, 1
  %77 = icmp eq i64 %76, 16
  br i1 %77, label %78, label %70, !llvm.loop !21

78:                                               ; preds = %70, %78
  %79 = phi i64 [ %84, %78 ], [ 0, %70 ]
  %80 = shl nsw i64 %79, 6
  %81 = getelementptr inbounds i8, ptr %30, i64 %80
  %82 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %79
  %83 = load <16 x float>, ptr %82, align 64
  store <16 x float> %83, ptr %81, align 4
  %84 = add nuw nsw i64 %79, 1
  %85 = icmp eq i64 %84, 16
  br i1 %85, label %86, label %78, !llvm.loop !21

86:                                               ; preds = %78, %86
  %87 = phi i64 [ %92, %86 ], [ 0, %78 ]
  %88 = shl nsw i64 %87, 6
  %89 = getelementptr inbounds i8, ptr %31, i64 %88
  %90 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %87
  %91 = load <16 x float>, ptr %90, align 64
  store <16 x float> %91, ptr %89, align 4
  %92 = add nuw nsw i64 %87, 1
  %93 = icmp eq i64 %92, 16
  br i1 %93, label %115, label %86, !llvm.loop !21

94:                                               ; preds = %60, %94
  %95 = phi i64 [ %106, %94 ], [ 0, %60 ]
  %96 = phi ptr [ %110, %94 ], [ %20, %60 ]
  %97 = phi ptr [ %109, %94 ], [ %1, %60 ]
  %98 = phi ptr [ %108, %94 ], [ %61, %60 ]
  %99 = phi ptr [ %107, %94 ], [ %37, %60 ]
  store ptr %99, ptr %25, align 64
  store ptr %98, ptr %26, align 64
  store ptr %97, ptr %27, align 64
  store ptr %96, ptr %28, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %8, ptr noundef %99, ptr noundef %97) #8
  %100 = load ptr, ptr %26, align 64
  %101 = load ptr, ptr %27, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %22, ptr noundef %100, ptr noundef %101) #8
  %102 = load ptr, ptr %25, align 64
  %103 = load ptr, ptr %28, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %21, ptr noundef %102, ptr noundef %103) #8
  %104 = load ptr, ptr %26, align 64
  %105 = load ptr, ptr %28, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %23, ptr noundef %104, ptr noundef %105) #8
  %106 = add nuw nsw i64 %95, 1
  %107 = getelementptr inbounds i8, ptr %99, i64 1024
  %108 = getelementptr inbounds i8, ptr %98, i64 1024
  %109 = getelementptr inbounds i8, ptr %97, i64 1024
  %110 = getelementptr inbounds i8, ptr %96, i64 1024
  %111 = icmp eq i64 %106, %32
  br i1 %111, label %59, label %94, !llvm.loop !64

112:                                              ; preds = %145
  %113 = add nuw nsw i64 %35, 2
  %114 = icmp slt i64 %113, %9
  br i1 %114, label %34, label %33, !llvm.loop !65

115:                                              ; preds = %86, %145
  %116 = phi i64 [ %146, %145 ], [ 0, %86 ]
  %117 = shl nsw i64 %116, 10
  %118 = getelementptr inbounds i8, ptr %5, i64 %117
  %119 = shl i64 %116, 4
  %120 = and i64 %119, 16
  %121 = mul nuw nsw i64 %120, %4
  %122 = lshr i64 %116, 1
  %123 = and i64 %122, 2147483647
  %124 = add nuw nsw i64 %35, %123
  %125 = shl nsw i64 %124, 6
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %7) #3
  br label %129

126:                                              ; preds = %129
  %127 = getelementptr inbounds float, ptr %3, i64 %121
  %128 = getelementptr inbounds i8, ptr %127, i64 %125
  call fastcc void @transpose(ptr noundef nonnull %7) #8
  br label %137

129:                                              ; preds = %129, %115
  %130 = phi i64 [ 0, %115 ], [ %135, %129 ]
  %131 = shl nsw i64 %130, 6
  %132 = getelementptr inbounds i8, ptr %118, i64 %131
  %133 = load <16 x float>, ptr %132, align 4
  %134 = getelementptr inbounds [16 x <16 x i32>], ptr %7, i64 0, i64 %130
  store <16 x float> %133, ptr %134, align 64
  %135 = add nuw nsw i64 %130, 1
  %136 = icmp eq i64 %135, 16
  br i1 %136, label %126, label %129, !llvm.loop !66

137:                                              ; preds = %137, %126
  %138 = phi i64 [ 0, %126 ], [ %143, %137 ]
  %139 = getelementptr inbounds [16 x <16 x i32>], ptr %7, i64 0, i64 %138
  %140 = load <16 x i32>, ptr %139, align 64
  %141 = mul nuw nsw i64 %138, %4
  %142 = getelementptr inbounds float, ptr %128, i64 %141
  store <16 x i32> %140, ptr %142, align 4
  %143 = add nuw nsw i64 %138, 1
  %144 = icmp eq i64 %143, 16
  br i1 %144, label %145, label %137, !llvm.loop !67

145:                                              ; preds = %137
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %7) #3
  %146 = add nuw nsw i64 %116, 1
  %147 = icmp eq i64 %146, 4
  br i1 %147, label %112, label %115, !llvm.loop !68
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #6

attributes #0 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nounwind }
attributes #4 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
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
!31 = distinct !{!31, !8, !9}
!32 = !{!33}
!33 = distinct !{!33, !34, !"join: argument 0"}
!34 = distinct !{!34, !"join"}
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
!68 = distinct !{!68, !8, !9}
