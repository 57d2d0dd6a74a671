; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.Tile = type { [16 x <16 x float>], [16 x <16 x i32>], ptr, [56 x i8] }
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

343:                                              ; preds = %1304, %533
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
  call fastcc void @multiply_tiles(ptr noundef nonnull %3, ptr noundef %522, ptr noundef %495) #10
  %524 = load ptr, ptr %319, align 64
  %525 = load ptr, ptr %320, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %314, ptr noundef %524, ptr noundef %525) #10
  %526 = load ptr, ptr %317, align 64
  %527 = load ptr, ptr %321, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %313, ptr noundef %526, ptr noundef %527) #10
  %528 = load ptr, ptr %319, align 64
  %529 = load ptr, ptr %321, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %315, ptr noundef %528, ptr noundef %529) #10
  %530 = add nuw nsw i64 %494, 1
  %531 = getelementptr inbounds i8, ptr %495, i64 4096
  %532 = icmp eq i64 %530, %355
  br i1 %532, label %442, label %493, !llvm.loop !24

533:                                              ; preds = %367, %347
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %3) #3
  %534 = add nsw i64 %353, %349
  %535 = icmp sgt i64 %353, 0
  br i1 %535, label %536, label %343

536:                                              ; preds = %533, %1304
  %537 = phi i64 [ %1305, %1304 ], [ %349, %533 ]
  %538 = sub nsw i64 %537, %349
  %539 = mul nsw i64 %322, %538
  %540 = getelementptr inbounds float, ptr %303, i64 %539
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #3
  %541 = load i64, ptr %8, align 8
  %542 = sdiv i64 %541, 32
  %543 = shl nsw i64 %541, 1
  br i1 %309, label %544, label %1275

544:                                              ; preds = %536
  %545 = shl i64 %542, 10
  %546 = add nsw i64 %542, -1
  %547 = icmp sgt i64 %541, 31
  %548 = icmp eq i64 %541, 32
  %549 = add nsw i64 %537, 1
  %550 = shl nsw i64 %542, 1
  %551 = add nsw i64 %550, -1
  br label %552

552:                                              ; preds = %666, %544
  %553 = phi i64 [ 0, %544 ], [ %671, %666 ]
  %554 = phi ptr [ null, %544 ], [ %670, %666 ]
  %555 = phi i64 [ 0, %544 ], [ %669, %666 ]
  %556 = phi i64 [ 0, %544 ], [ %668, %666 ]
  %557 = phi i64 [ 0, %544 ], [ %667, %666 ]
  br i1 %323, label %558, label %666

558:                                              ; preds = %552
  %559 = shl nsw i64 %553, 10
  %560 = getelementptr i8, ptr %540, i64 %559
  %561 = add nsw i64 %553, %30
  %562 = mul i64 %545, %561
  br label %673

563:                                              ; preds = %666
  %564 = icmp sgt i64 %669, 0
  br i1 %564, label %565, label %1275

565:                                              ; preds = %563, %664
  %566 = phi i64 [ %616, %664 ], [ 0, %563 ]
  %567 = load i64, ptr %8, align 8
  %568 = sdiv i64 %567, 16
  %569 = and i64 %566, 15
  %570 = lshr i64 %566, 4
  %571 = and i64 %570, 3
  %572 = lshr i64 %566, 6
  %573 = add nsw i64 %571, %667
  %574 = add nsw i64 %572, %668
  %575 = shl nsw i64 %574, 4
  %576 = or disjoint i64 %575, %569
  %577 = mul nsw i64 %568, %537
  %578 = add nsw i64 %577, %573
  %579 = load i64, ptr %31, align 8
  %580 = mul nsw i64 %578, %579
  %581 = add nsw i64 %580, %576
  %582 = shl nuw nsw i64 %571, 10
  %583 = shl i64 %572, 12
  %584 = getelementptr i8, ptr %670, i64 %583
  %585 = getelementptr i8, ptr %584, i64 %582
  %586 = shl nuw nsw i64 %569, 6
  %587 = getelementptr inbounds i8, ptr %585, i64 %586
  %588 = load <16 x float>, ptr %587, align 4
  %589 = fmul contract <16 x float> %588, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %590 = fcmp contract ogt <16 x float> %589, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %591 = select <16 x i1> %590, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %589
  %592 = fcmp contract olt <16 x float> %591, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %593 = select <16 x i1> %592, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %591
  %594 = fadd contract <16 x float> %593, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %595 = fadd contract <16 x float> %594, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %596 = fsub contract <16 x float> %593, %595
  %597 = fmul contract <16 x float> %596, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %598 = fadd contract <16 x float> %597, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %599 = fmul contract <16 x float> %596, %598
  %600 = fadd contract <16 x float> %599, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %601 = fmul contract <16 x float> %596, %600
  %602 = fadd contract <16 x float> %601, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %603 = fmul contract <16 x float> %596, %602
  %604 = fadd contract <16 x float> %603, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %605 = fmul contract <16 x float> %596, %604
  %606 = fadd contract <16 x float> %605, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %607 = bitcast <16 x float> %594 to <16 x i32>
  %608 = shl <16 x i32> %607, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %609 = add <16 x i32> %608, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %610 = bitcast <16 x i32> %609 to <16 x float>
  %611 = fmul contract <16 x float> %606, %610
  %612 = fadd contract <16 x float> %611, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %613 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %612
  %614 = fmul contract <16 x float> %613, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %615 = fadd contract <16 x float> %614, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %616 = add nuw nsw i64 %566, 1
  %617 = load ptr, ptr %333, align 8
  %618 = mul nsw i64 %579, %568
  %619 = add nsw i64 %581, %618
  %620 = shl nsw i64 %619, 6
  %621 = getelementptr inbounds i8, ptr %617, i64 %620
  store <16 x float> zeroinitializer, ptr %621, align 4
  %622 = load ptr, ptr %324, align 8
  %623 = load i64, ptr %31, align 8
  %624 = mul nsw i64 %623, %549
  %625 = add nsw i64 %624, %576
  %626 = load i64, ptr %8, align 8
  %627 = mul nsw i64 %625, %626
  %628 = getelementptr inbounds i16, ptr %622, i64 %627
  %629 = shl nsw i64 %573, 4
  %630 = getelementptr inbounds i16, ptr %628, i64 %629
  %631 = bitcast <16 x float> %615 to <16 x i32>
  %632 = add <16 x i32> %631, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %633 = lshr <16 x i32> %631, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %634 = and <16 x i32> %633, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %635 = add <16 x i32> %632, %634
  %636 = fcmp contract uno <16 x float> %615, zeroinitializer
  %637 = or <16 x i32> %631, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %638 = select <16 x i1> %636, <16 x i32> %637, <16 x i32> %635
  %639 = lshr <16 x i32> %638, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %640 = trunc nuw <16 x i32> %639 to <16 x i16>
  store <16 x i16> %640, ptr %630, align 2
  %641 = load ptr, ptr %334, align 8
  %642 = icmp eq ptr %641, null
  br i1 %642, label %647, label %643

643:                                              ; preds = %565
  %644 = shl nsw i64 %581, 5
  %645 = getelementptr inbounds i8, ptr %641, i64 %644
  %646 = fptrunc <16 x float> %615 to <16 x half>
  store <16 x half> %646, ptr %645, align 2
  br label %647

647:                                              ; preds = %643, %565
  %648 = load i64, ptr %0, align 8
  %649 = add nsw i64 %648, -1
  %650 = icmp eq i64 %649, %537
  br i1 %650, label %651, label %664

651:                                              ; preds = %647
  %652 = load ptr, ptr %335, align 8
  %653 = load i64, ptr %8, align 8
  %654 = mul nsw i64 %653, %576
  %655 = getelementptr inbounds float, ptr %652, i64 %654
  %656 = getelementptr inbounds float, ptr %655, i64 %629
  store <16 x float> %615, ptr %656, align 4
  %657 = load ptr, ptr %336, align 8
  %658 = icmp eq ptr %657, null
  br i1 %658, label %664, label %659

659:                                              ; preds = %651
  %660 = load i64, ptr %8, align 8
  %661 = mul nsw i64 %660, %576
  %662 = getelementptr inbounds float, ptr %657, i64 %661
  %663 = getelementptr inbounds float, ptr %662, i64 %629
  store <16 x float> zeroinitializer, ptr %663, align 4
  br label %664

664:                                              ; preds = %659, %651, %647
  %665 = icmp eq i64 %616, %669
  br i1 %665, label %1275, label %565, !llvm.loop !25

666:                                              ; preds = %1272, %552
  %667 = phi i64 [ %557, %552 ], [ %561, %1272 ]
  %668 = phi i64 [ %556, %552 ], [ %687, %1272 ]
  %669 = phi i64 [ %555, %552 ], [ %1165, %1272 ]
  %670 = phi ptr [ %554, %552 ], [ %683, %1272 ]
  %671 = add nuw nsw i64 %553, 4
  %672 = icmp slt i64 %671, %289
  br i1 %672, label %552, label %563, !llvm.loop !26

673:                                              ; preds = %1272, %558
  %674 = phi i64 [ 0, %558 ], [ %1273, %1272 ]
  %675 = phi ptr [ %554, %558 ], [ %683, %1272 ]
  %676 = phi i64 [ %555, %558 ], [ %1165, %1272 ]
  %677 = phi i64 [ %556, %558 ], [ %687, %1272 ]
  %678 = phi i64 [ %557, %558 ], [ %561, %1272 ]
  %679 = or disjoint i64 %674, 1
  %680 = icmp slt i64 %679, %287
  %681 = icmp eq ptr %675, %302
  %682 = select i1 %681, i64 8192, i64 0
  %683 = getelementptr inbounds i8, ptr %302, i64 %682
  %684 = load ptr, ptr %324, align 8
  %685 = load i64, ptr %31, align 8
  %686 = mul nsw i64 %685, %537
  %687 = add nsw i64 %674, %42
  %688 = shl nsw i64 %687, 4
  %689 = add nsw i64 %686, %688
  %690 = load i64, ptr %8, align 8
  %691 = mul nsw i64 %689, %690
  %692 = getelementptr inbounds i16, ptr %684, i64 %691
  %693 = shl nsw i64 %690, 5
  %694 = getelementptr inbounds i8, ptr %692, i64 %693
  %695 = mul nuw nsw i64 %674, %307
  %696 = getelementptr float, ptr %560, i64 %695
  %697 = getelementptr inbounds float, ptr %696, i64 %307
  %698 = load ptr, ptr %325, align 8
  %699 = getelementptr inbounds i8, ptr %698, i64 %562
  br i1 %680, label %920, label %700

700:                                              ; preds = %673, %700
  %701 = phi i64 [ %706, %700 ], [ 0, %673 ]
  %702 = shl nsw i64 %701, 6
  %703 = getelementptr inbounds i8, ptr %696, i64 %702
  %704 = load <16 x float>, ptr %703, align 4
  %705 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %701
  store <16 x float> %704, ptr %705, align 64
  %706 = add nuw nsw i64 %701, 1
  %707 = icmp eq i64 %706, 16
  br i1 %707, label %708, label %700, !llvm.loop !20

708:                                              ; preds = %700
  %709 = getelementptr inbounds i8, ptr %696, i64 1024
  br label %710

710:                                              ; preds = %710, %708
  %711 = phi i64 [ 0, %708 ], [ %716, %710 ]
  %712 = shl nsw i64 %711, 6
  %713 = getelementptr inbounds i8, ptr %709, i64 %712
  %714 = load <16 x float>, ptr %713, align 4
  %715 = getelementptr inbounds [16 x <16 x float>], ptr %326, i64 0, i64 %711
  store <16 x float> %714, ptr %715, align 64
  %716 = add nuw nsw i64 %711, 1
  %717 = icmp eq i64 %716, 16
  br i1 %717, label %718, label %710, !llvm.loop !20

718:                                              ; preds = %710
  %719 = getelementptr inbounds i8, ptr %696, i64 2048
  br label %720

720:                                              ; preds = %720, %718
  %721 = phi i64 [ 0, %718 ], [ %726, %720 ]
  %722 = shl nsw i64 %721, 6
  %723 = getelementptr inbounds i8, ptr %719, i64 %722
  %724 = load <16 x float>, ptr %723, align 4
  %725 = getelementptr inbounds [16 x <16 x float>], ptr %327, i64 0, i64 %721
  store <16 x float> %724, ptr %725, align 64
  %726 = add nuw nsw i64 %721, 1
  %727 = icmp eq i64 %726, 16
  br i1 %727, label %728, label %720, !llvm.loop !20

728:                                              ; preds = %720
  %729 = getelementptr inbounds i8, ptr %696, i64 3072
  br label %730

730:                                              ; preds = %730, %728
  %731 = phi i64 [ 0, %728 ], [ %736, %730 ]
  %732 = shl nsw i64 %731, 6
  %733 = getelementptr inbounds i8, ptr %729, i64 %732
  %734 = load <16 x float>, ptr %733, align 4
  %735 = getelementptr inbounds [16 x <16 x float>], ptr %328, i64 0, i64 %731
  store <16 x float> %734, ptr %735, align 64
  %736 = add nuw nsw i64 %731, 1
  %737 = icmp eq i64 %736, 16
  br i1 %737, label %738, label %730, !llvm.loop !20

738:                                              ; preds = %730
  %739 = add i64 %546, %676
  %740 = sdiv i64 %739, %542
  br i1 %547, label %741, label %743

741:                                              ; preds = %738
  %742 = icmp sgt i64 %740, 0
  br label %783

743:                                              ; preds = %915, %738
  %744 = phi i64 [ 0, %738 ], [ %916, %915 ]
  br label %745

745:                                              ; preds = %745, %743
  %746 = phi i64 [ %751, %745 ], [ 0, %743 ]
  %747 = shl nsw i64 %746, 6
  %748 = getelementptr inbounds i8, ptr %683, i64 %747
  %749 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %746
  %750 = load <16 x float>, ptr %749, align 64
  store <16 x float> %750, ptr %748, align 4
  %751 = add nuw nsw i64 %746, 1
  %752 = icmp eq i64 %751, 16
  br i1 %752, label %753, label %745, !llvm.loop !21

753:                                              ; preds = %745
  %754 = getelementptr inbounds i8, ptr %683, i64 1024
  br label %755

755:                                              ; preds = %755, %753
  %756 = phi i64 [ 0, %753 ], [ %761, %755 ]
  %757 = shl nsw i64 %756, 6
  %758 = getelementptr inbounds i8, ptr %754, i64 %757
  %759 = getelementptr inbounds [16 x <16 x float>], ptr %326, i64 0, i64 %756
  %760 = load <16 x float>, ptr %759, align 64
  store <16 x float> %760, ptr %758, align 4
  %761 = add nuw nsw i64 %756, 1
  %762 = icmp eq i64 %761, 16
  br i1 %762, label %763, label %755, !llvm.loop !21

763:                                              ; preds = %755
  %764 = getelementptr inbounds i8, ptr %683, i64 2048
  br label %765

765:                                              ; preds = %765, %763
  %766 = phi i64 [ 0, %763 ], [ %771, %765 ]
  %767 = shl nsw i64 %766, 6
  %768 = getelementptr inbounds i8, ptr %764, i64 %767
  %769 = getelementptr inbounds [16 x <16 x float>], ptr %327, i64 0, i64 %766
  %770 = load <16 x float>, ptr %769, align 64
  store <16 x float> %770, ptr %768, align 4
  %771 = add nuw nsw i64 %766, 1
  %772 = icmp eq i64 %771, 16
  br i1 %772, label %773, label %765, !llvm.loop !21

773:                                              ; preds = %765
  %774 = getelementptr inbounds i8, ptr %683, i64 3072
  br label %775

775:                                              ; preds = %775, %773
  %776 = phi i64 [ 0, %773 ], [ %781, %775 ]
  %777 = shl nsw i64 %776, 6
  %778 = getelementptr inbounds i8, ptr %774, i64 %777
  %779 = getelementptr inbounds [16 x <16 x float>], ptr %328, i64 0, i64 %776
  %780 = load <16 x float>, ptr %779, align 64
  store <16 x float> %780, ptr %778, align 4
  %781 = add nuw nsw i64 %776, 1
  %782 = icmp eq i64 %781, 16
  br i1 %782, label %1163, label %775, !llvm.loop !21

783:                                              ; preds = %915, %741
  %784 = phi ptr [ %699, %741 ], [ %918, %915 ]
  %785 = phi i64 [ 0, %741 ], [ %917, %915 ]
  %786 = phi i64 [ 0, %741 ], [ %916, %915 ]
  %787 = shl nsw i64 %785, 6
  %788 = getelementptr inbounds i8, ptr %692, i64 %787
  %789 = select i1 %548, ptr %788, ptr %329
  store ptr %789, ptr %330, align 64
  br i1 %548, label %800, label %790

790:                                              ; preds = %783, %790
  %791 = phi i64 [ %796, %790 ], [ 0, %783 ]
  %792 = mul nuw nsw i64 %791, %543
  %793 = getelementptr inbounds i8, ptr %788, i64 %792
  %794 = load <16 x i32>, ptr %793, align 4
  %795 = getelementptr inbounds [16 x <16 x i32>], ptr %329, i64 0, i64 %791
  store <16 x i32> %794, ptr %795, align 64
  %796 = add nuw nsw i64 %791, 1
  %797 = icmp eq i64 %796, 16
  br i1 %797, label %798, label %790, !llvm.loop !23

798:                                              ; preds = %790
  %799 = load ptr, ptr %330, align 64
  br label %800

800:                                              ; preds = %798, %783
  %801 = phi ptr [ %799, %798 ], [ %788, %783 ]
  store ptr %784, ptr %331, align 64
  %802 = getelementptr inbounds i8, ptr %784, i64 1024
  store ptr %802, ptr %332, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %801, ptr noundef %784) #10
  %803 = load ptr, ptr %330, align 64
  %804 = load ptr, ptr %332, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %326, ptr noundef %803, ptr noundef %804) #10
  %805 = getelementptr inbounds i8, ptr %784, i64 2048
  store ptr %805, ptr %331, align 64
  %806 = getelementptr inbounds i8, ptr %784, i64 3072
  store ptr %806, ptr %332, align 64
  %807 = load ptr, ptr %330, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %327, ptr noundef %807, ptr noundef nonnull %805) #10
  %808 = load ptr, ptr %330, align 64
  %809 = load ptr, ptr %332, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %328, ptr noundef %808, ptr noundef %809) #10
  br i1 %742, label %810, label %915

810:                                              ; preds = %800
  %811 = add i64 %786, %740
  br label %812

812:                                              ; preds = %913, %810
  %813 = phi i64 [ %865, %913 ], [ %786, %810 ]
  %814 = icmp slt i64 %813, %676
  br i1 %814, label %815, label %915

815:                                              ; preds = %812
  %816 = load i64, ptr %8, align 8
  %817 = sdiv i64 %816, 16
  %818 = and i64 %813, 15
  %819 = ashr i64 %813, 4
  %820 = srem i64 %819, 4
  %821 = sdiv i64 %819, 4
  %822 = add nsw i64 %820, %678
  %823 = add nsw i64 %821, %677
  %824 = shl nsw i64 %823, 4
  %825 = or disjoint i64 %824, %818
  %826 = mul nsw i64 %817, %537
  %827 = add nsw i64 %826, %822
  %828 = load i64, ptr %31, align 8
  %829 = mul nsw i64 %827, %828
  %830 = add nsw i64 %829, %825
  %831 = shl nsw i64 %820, 10
  %832 = shl i64 %821, 12
  %833 = getelementptr i8, ptr %675, i64 %832
  %834 = getelementptr i8, ptr %833, i64 %831
  %835 = shl nuw nsw i64 %818, 6
  %836 = getelementptr inbounds i8, ptr %834, i64 %835
  %837 = load <16 x float>, ptr %836, align 4
  %838 = fmul contract <16 x float> %837, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %839 = fcmp contract ogt <16 x float> %838, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %840 = select <16 x i1> %839, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %838
  %841 = fcmp contract olt <16 x float> %840, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %842 = select <16 x i1> %841, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %840
  %843 = fadd contract <16 x float> %842, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %844 = fadd contract <16 x float> %843, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %845 = fsub contract <16 x float> %842, %844
  %846 = fmul contract <16 x float> %845, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %847 = fadd contract <16 x float> %846, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %848 = fmul contract <16 x float> %845, %847
  %849 = fadd contract <16 x float> %848, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %850 = fmul contract <16 x float> %845, %849
  %851 = fadd contract <16 x float> %850, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %852 = fmul contract <16 x float> %845, %851
  %853 = fadd contract <16 x float> %852, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %854 = fmul contract <16 x float> %845, %853
  %855 = fadd contract <16 x float> %854, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %856 = bitcast <16 x float> %843 to <16 x i32>
  %857 = shl <16 x i32> %856, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %858 = add <16 x i32> %857, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %859 = bitcast <16 x i32> %858 to <16 x float>
  %860 = fmul contract <16 x float> %855, %859
  %861 = fadd contract <16 x float> %860, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %862 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %861
  %863 = fmul contract <16 x float> %862, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %864 = fadd contract <16 x float> %863, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %865 = add nsw i64 %813, 1
  %866 = load ptr, ptr %333, align 8
  %867 = mul nsw i64 %828, %817
  %868 = add nsw i64 %830, %867
  %869 = shl nsw i64 %868, 6
  %870 = getelementptr inbounds i8, ptr %866, i64 %869
  store <16 x float> zeroinitializer, ptr %870, align 4
  %871 = load ptr, ptr %324, align 8
  %872 = load i64, ptr %31, align 8
  %873 = mul nsw i64 %872, %549
  %874 = add nsw i64 %873, %825
  %875 = load i64, ptr %8, align 8
  %876 = mul nsw i64 %874, %875
  %877 = getelementptr inbounds i16, ptr %871, i64 %876
  %878 = shl nsw i64 %822, 4
  %879 = getelementptr inbounds i16, ptr %877, i64 %878
  %880 = bitcast <16 x float> %864 to <16 x i32>
  %881 = add <16 x i32> %880, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %882 = lshr <16 x i32> %880, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %883 = and <16 x i32> %882, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %884 = add <16 x i32> %881, %883
  %885 = fcmp contract uno <16 x float> %864, zeroinitializer
  %886 = or <16 x i32> %880, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %887 = select <16 x i1> %885, <16 x i32> %886, <16 x i32> %884
  %888 = lshr <16 x i32> %887, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %889 = trunc nuw <16 x i32> %888 to <16 x i16>
  store <16 x i16> %889, ptr %879, align 2
  %890 = load ptr, ptr %334, align 8
  %891 = icmp eq ptr %890, null
  br i1 %891, label %896, label %892

892:                                              ; preds = %815
  %893 = shl nsw i64 %830, 5
  %894 = getelementptr inbounds i8, ptr %890, i64 %893
  %895 = fptrunc <16 x float> %864 to <16 x half>
  store <16 x half> %895, ptr %894, align 2
  br label %896

896:                                              ; preds = %892, %815
  %897 = load i64, ptr %0, align 8
  %898 = add nsw i64 %897, -1
  %899 = icmp eq i64 %898, %537
  br i1 %899, label %900, label %913

900:                                              ; preds = %896
  %901 = load ptr, ptr %335, align 8
  %902 = load i64, ptr %8, align 8
  %903 = mul nsw i64 %902, %825
  %904 = getelementptr inbounds float, ptr %901, i64 %903
  %905 = getelementptr inbounds float, ptr %904, i64 %878
  store <16 x float> %864, ptr %905, align 4
  %906 = load ptr, ptr %336, align 8
  %907 = icmp eq ptr %906, null
  br i1 %907, label %913, label %908

908:                                              ; preds = %900
  %909 = load i64, ptr %8, align 8
  %910 = mul nsw i64 %909, %825
  %911 = getelementptr inbounds float, ptr %906, i64 %910
  %912 = getelementptr inbounds float, ptr %911, i64 %878
  store <16 x float> zeroinitializer, ptr %912, align 4
  br label %913

913:                                              ; preds = %908, %900, %896
  %914 = icmp eq i64 %865, %811
  br i1 %914, label %915, label %812, !llvm.loop !25

915:                                              ; preds = %913, %812, %800
  %916 = phi i64 [ %786, %800 ], [ %811, %913 ], [ %813, %812 ]
  %917 = add nuw nsw i64 %785, 1
  %918 = getelementptr inbounds i8, ptr %784, i64 4096
  %919 = icmp eq i64 %917, %542
  br i1 %919, label %743, label %783, !llvm.loop !27

920:                                              ; preds = %673
  %921 = add i64 %551, %676
  %922 = sdiv i64 %921, %550
  %923 = icmp sgt i64 %922, 0
  br label %924

924:                                              ; preds = %1014, %920
  %925 = phi i1 [ true, %920 ], [ false, %1014 ]
  %926 = phi i64 [ 0, %920 ], [ 2, %1014 ]
  %927 = phi i64 [ 0, %920 ], [ %974, %1014 ]
  %928 = shl nuw nsw i64 %926, 8
  %929 = getelementptr inbounds float, ptr %696, i64 %928
  br label %930

930:                                              ; preds = %930, %924
  %931 = phi i64 [ 0, %924 ], [ %936, %930 ]
  %932 = shl nsw i64 %931, 6
  %933 = getelementptr inbounds i8, ptr %929, i64 %932
  %934 = load <16 x float>, ptr %933, align 4
  %935 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %931
  store <16 x float> %934, ptr %935, align 64
  %936 = add nuw nsw i64 %931, 1
  %937 = icmp eq i64 %936, 16
  br i1 %937, label %938, label %930, !llvm.loop !20

938:                                              ; preds = %930
  %939 = or disjoint i64 %928, 256
  %940 = getelementptr inbounds float, ptr %696, i64 %939
  br label %941

941:                                              ; preds = %941, %938
  %942 = phi i64 [ 0, %938 ], [ %947, %941 ]
  %943 = shl nsw i64 %942, 6
  %944 = getelementptr inbounds i8, ptr %940, i64 %943
  %945 = load <16 x float>, ptr %944, align 4
  %946 = getelementptr inbounds [16 x <16 x float>], ptr %326, i64 0, i64 %942
  store <16 x float> %945, ptr %946, align 64
  %947 = add nuw nsw i64 %942, 1
  %948 = icmp eq i64 %947, 16
  br i1 %948, label %949, label %941, !llvm.loop !20

949:                                              ; preds = %941
  %950 = getelementptr inbounds float, ptr %697, i64 %928
  br label %951

951:                                              ; preds = %951, %949
  %952 = phi i64 [ 0, %949 ], [ %957, %951 ]
  %953 = shl nsw i64 %952, 6
  %954 = getelementptr inbounds i8, ptr %950, i64 %953
  %955 = load <16 x float>, ptr %954, align 4
  %956 = getelementptr inbounds [16 x <16 x float>], ptr %327, i64 0, i64 %952
  store <16 x float> %955, ptr %956, align 64
  %957 = add nuw nsw i64 %952, 1
  %958 = icmp eq i64 %957, 16
  br i1 %958, label %959, label %951, !llvm.loop !20

959:                                              ; preds = %951
  %960 = getelementptr inbounds float, ptr %697, i64 %939
  br label %961

961:                                              ; preds = %961, %959
  %962 = phi i64 [ 0, %959 ], [ %967, %961 ]
  %963 = shl nsw i64 %962, 6
  %964 = getelementptr inbounds i8, ptr %960, i64 %963
  %965 = load <16 x float>, ptr %964, align 4
  %966 = getelementptr inbounds [16 x <16 x float>], ptr %328, i64 0, i64 %962
  store <16 x float> %965, ptr %966, align 64
  %967 = add nuw nsw i64 %962, 1
  %968 = icmp eq i64 %967, 16
  br i1 %968, label %969, label %961, !llvm.loop !20

969:                                              ; preds = %961
  br i1 %547, label %970, label %973

970:                                              ; preds = %969
  %971 = shl nuw nsw i64 %926, 10
  %972 = getelementptr inbounds i8, ptr %699, i64 %971
  br label %1015

973:                                              ; preds = %1158, %969
  %974 = phi i64 [ %927, %969 ], [ %1159, %1158 ]
  %975 = getelementptr inbounds float, ptr %683, i64 %928
  br label %976

976:                                              ; preds = %976, %973
  %977 = phi i64 [ 0, %973 ], [ %982, %976 ]
  %978 = shl nsw i64 %977, 6
  %979 = getelementptr inbounds i8, ptr %975, i64 %978
  %980 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %977
  %981 = load <16 x float>, ptr %980, align 64
  store <16 x float> %981, ptr %979, align 4
  %982 = add nuw nsw i64 %977, 1
  %983 = icmp eq i64 %982, 16
  br i1 %983, label %984, label %976, !llvm.loop !21

984:                                              ; preds = %976
  %985 = getelementptr inbounds i8, ptr %975, i64 1024
  br label %986

986:                                              ; preds = %986, %984
  %987 = phi i64 [ 0, %984 ], [ %992, %986 ]
  %988 = shl nsw i64 %987, 6
  %989 = getelementptr inbounds i8, ptr %985, i64 %988
  %990 = getelementptr inbounds [16 x <16 x float>], ptr %326, i64 0, i64 %987
  %991 = load <16 x float>, ptr %990, align 64
  store <16 x float> %991, ptr %989, align 4
  %992 = add nuw nsw i64 %987, 1
  %993 = icmp eq i64 %992, 16
  br i1 %993, label %994, label %986, !llvm.loop !21

994:                                              ; preds = %986
  %995 = getelementptr inbounds i8, ptr %975, i64 4096
  br label %996

996:                                              ; preds = %996, %994
  %997 = phi i64 [ %1002, %996 ], [ 0, %994 ]
  %998 = shl nsw i64 %997, 6
  %999 = getelementptr inbounds i8, ptr %995, i64 %998
  %1000 = getelementptr inbounds [16 x <16 x float>], ptr %327, i64 0, i64 %997
  %1001 = load <16 x float>, ptr %1000, align 64
  store <16 x float> %1001, ptr %999, align 4
  %1002 = add nuw nsw i64 %997, 1
  %1003 = icmp eq i64 %1002, 16
  br i1 %1003, label %1004, label %996, !llvm.loop !21

1004:                                             ; preds = %996
  %1005 = getelementptr inbounds i8, ptr %975, i64 5120
  br label %1006

1006:                                             ; preds = %1006, %1004
  %1007 = phi i64 [ 0, %1004 ], [ %1012, %1006 ]
  %1008 = shl nsw i64 %1007, 6
  %1009 = getelementptr inbounds i8, ptr %1005, i64 %1008
  %1010 = getelementptr inbounds [16 x <16 x float>], ptr %328, i64 0, i64 %1007
  %1011 = load <16 x float>, ptr %1010, align 64
  store <16 x float> %1011, ptr %1009, align 4
  %1012 = add nuw nsw i64 %1007, 1
  %1013 = icmp eq i64 %1012, 16
  br i1 %1013, label %1014, label %1006, !llvm.loop !21

1014:                                             ; preds = %1006
  br i1 %925, label %924, label %1163, !llvm.loop !28

1015:                                             ; preds = %1158, %970
  %1016 = phi ptr [ %1161, %1158 ], [ %972, %970 ]
  %1017 = phi i64 [ %1160, %1158 ], [ 0, %970 ]
  %1018 = phi i64 [ %1159, %1158 ], [ %927, %970 ]
  %1019 = shl nsw i64 %1017, 5
  %1020 = getelementptr inbounds i16, ptr %692, i64 %1019
  %1021 = select i1 %548, ptr %1020, ptr %329
  store ptr %1021, ptr %330, align 64
  br i1 %548, label %1022, label %1024

1022:                                             ; preds = %1015
  %1023 = getelementptr inbounds i16, ptr %694, i64 %1019
  store ptr %1023, ptr %338, align 64
  br label %1044

1024:                                             ; preds = %1015, %1024
  %1025 = phi i64 [ %1030, %1024 ], [ 0, %1015 ]
  %1026 = mul nuw nsw i64 %1025, %543
  %1027 = getelementptr inbounds i8, ptr %1020, i64 %1026
  %1028 = load <16 x i32>, ptr %1027, align 4
  %1029 = getelementptr inbounds [16 x <16 x i32>], ptr %329, i64 0, i64 %1025
  store <16 x i32> %1028, ptr %1029, align 64
  %1030 = add nuw nsw i64 %1025, 1
  %1031 = icmp eq i64 %1030, 16
  br i1 %1031, label %1032, label %1024, !llvm.loop !23

1032:                                             ; preds = %1024
  %1033 = getelementptr inbounds i16, ptr %694, i64 %1019
  store ptr %337, ptr %338, align 64
  br label %1034

1034:                                             ; preds = %1034, %1032
  %1035 = phi i64 [ %1040, %1034 ], [ 0, %1032 ]
  %1036 = mul nuw nsw i64 %1035, %543
  %1037 = getelementptr inbounds i8, ptr %1033, i64 %1036
  %1038 = load <16 x i32>, ptr %1037, align 4
  %1039 = getelementptr inbounds [16 x <16 x i32>], ptr %337, i64 0, i64 %1035
  store <16 x i32> %1038, ptr %1039, align 64
  %1040 = add nuw nsw i64 %1035, 1
  %1041 = icmp eq i64 %1040, 16
  br i1 %1041, label %1042, label %1034, !llvm.loop !23

1042:                                             ; preds = %1034
  %1043 = load ptr, ptr %330, align 64
  br label %1044

1044:                                             ; preds = %1042, %1022
  %1045 = phi ptr [ %1043, %1042 ], [ %1020, %1022 ]
  store ptr %1016, ptr %331, align 64
  %1046 = getelementptr inbounds i8, ptr %1016, i64 1024
  store ptr %1046, ptr %332, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %1045, ptr noundef %1016) #10
  %1047 = load ptr, ptr %338, align 64
  %1048 = load ptr, ptr %331, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %327, ptr noundef %1047, ptr noundef %1048) #10
  %1049 = load ptr, ptr %330, align 64
  %1050 = load ptr, ptr %332, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %326, ptr noundef %1049, ptr noundef %1050) #10
  %1051 = load ptr, ptr %338, align 64
  %1052 = load ptr, ptr %332, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %328, ptr noundef %1051, ptr noundef %1052) #10
  br i1 %923, label %1053, label %1158

1053:                                             ; preds = %1044
  %1054 = add i64 %1018, %922
  br label %1055

1055:                                             ; preds = %1156, %1053
  %1056 = phi i64 [ %1108, %1156 ], [ %1018, %1053 ]
  %1057 = icmp slt i64 %1056, %676
  br i1 %1057, label %1058, label %1158

1058:                                             ; preds = %1055
  %1059 = load i64, ptr %8, align 8
  %1060 = sdiv i64 %1059, 16
  %1061 = and i64 %1056, 15
  %1062 = ashr i64 %1056, 4
  %1063 = srem i64 %1062, 4
  %1064 = sdiv i64 %1062, 4
  %1065 = add nsw i64 %1063, %678
  %1066 = add nsw i64 %1064, %677
  %1067 = shl nsw i64 %1066, 4
  %1068 = or disjoint i64 %1067, %1061
  %1069 = mul nsw i64 %1060, %537
  %1070 = add nsw i64 %1069, %1065
  %1071 = load i64, ptr %31, align 8
  %1072 = mul nsw i64 %1070, %1071
  %1073 = add nsw i64 %1072, %1068
  %1074 = shl nsw i64 %1063, 10
  %1075 = shl i64 %1064, 12
  %1076 = getelementptr i8, ptr %675, i64 %1075
  %1077 = getelementptr i8, ptr %1076, i64 %1074
  %1078 = shl nuw nsw i64 %1061, 6
  %1079 = getelementptr inbounds i8, ptr %1077, i64 %1078
  %1080 = load <16 x float>, ptr %1079, align 4
  %1081 = fmul contract <16 x float> %1080, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %1082 = fcmp contract ogt <16 x float> %1081, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %1083 = select <16 x i1> %1082, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %1081
  %1084 = fcmp contract olt <16 x float> %1083, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %1085 = select <16 x i1> %1084, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %1083
  %1086 = fadd contract <16 x float> %1085, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %1087 = fadd contract <16 x float> %1086, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %1088 = fsub contract <16 x float> %1085, %1087
  %1089 = fmul contract <16 x float> %1088, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %1090 = fadd contract <16 x float> %1089, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %1091 = fmul contract <16 x float> %1088, %1090
  %1092 = fadd contract <16 x float> %1091, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %1093 = fmul contract <16 x float> %1088, %1092
  %1094 = fadd contract <16 x float> %1093, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %1095 = fmul contract <16 x float> %1088, %1094
  %1096 = fadd contract <16 x float> %1095, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %1097 = fmul contract <16 x float> %1088, %1096
  %1098 = fadd contract <16 x float> %1097, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %1099 = bitcast <16 x float> %1086 to <16 x i32>
  %1100 = shl <16 x i32> %1099, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1101 = add <16 x i32> %1100, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %1102 = bitcast <16 x i32> %1101 to <16 x float>
  %1103 = fmul contract <16 x float> %1098, %1102
  %1104 = fadd contract <16 x float> %1103, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %1105 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %1104
  %1106 = fmul contract <16 x float> %1105, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %1107 = fadd contract <16 x float> %1106, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %1108 = add nsw i64 %1056, 1
  %1109 = load ptr, ptr %333, align 8
  %1110 = mul nsw i64 %1071, %1060
  %1111 = add nsw i64 %1073, %1110
  %1112 = shl nsw i64 %1111, 6
  %1113 = getelementptr inbounds i8, ptr %1109, i64 %1112
  store <16 x float> zeroinitializer, ptr %1113, align 4
  %1114 = load ptr, ptr %324, align 8
  %1115 = load i64, ptr %31, align 8
  %1116 = mul nsw i64 %1115, %549
  %1117 = add nsw i64 %1116, %1068
  %1118 = load i64, ptr %8, align 8
  %1119 = mul nsw i64 %1117, %1118
  %1120 = getelementptr inbounds i16, ptr %1114, i64 %1119
  %1121 = shl nsw i64 %1065, 4
  %1122 = getelementptr inbounds i16, ptr %1120, i64 %1121
  %1123 = bitcast <16 x float> %1107 to <16 x i32>
  %1124 = add <16 x i32> %1123, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1125 = lshr <16 x i32> %1123, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1126 = and <16 x i32> %1125, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1127 = add <16 x i32> %1124, %1126
  %1128 = fcmp contract uno <16 x float> %1107, zeroinitializer
  %1129 = or <16 x i32> %1123, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1130 = select <16 x i1> %1128, <16 x i32> %1129, <16 x i32> %1127
  %1131 = lshr <16 x i32> %1130, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1132 = trunc nuw <16 x i32> %1131 to <16 x i16>
  store <16 x i16> %1132, ptr %1122, align 2
  %1133 = load ptr, ptr %334, align 8
  %1134 = icmp eq ptr %1133, null
  br i1 %1134, label %1139, label %1135

1135:                                             ; preds = %1058
  %1136 = shl nsw i64 %1073, 5
  %1137 = getelementptr inbounds i8, ptr %1133, i64 %1136
  %1138 = fptrunc <16 x float> %1107 to <16 x half>
  store <16 x half> %1138, ptr %1137, align 2
  br label %1139

1139:                                             ; preds = %1135, %1058
  %1140 = load i64, ptr %0, align 8
  %1141 = add nsw i64 %1140, -1
  %1142 = icmp eq i64 %1141, %537
  br i1 %1142, label %1143, label %1156

1143:                                             ; preds = %1139
  %1144 = load ptr, ptr %335, align 8
  %1145 = load i64, ptr %8, align 8
  %1146 = mul nsw i64 %1145, %1068
  %1147 = getelementptr inbounds float, ptr %1144, i64 %1146
  %1148 = getelementptr inbounds float, ptr %1147, i64 %1121
  store <16 x float> %1107, ptr %1148, align 4
  %1149 = load ptr, ptr %336, align 8
  %1150 = icmp eq ptr %1149, null
  br i1 %1150, label %1156, label %1151

1151:                                             ; preds = %1143
  %1152 = load i64, ptr %8, align 8
  %1153 = mul nsw i64 %1152, %1068
  %1154 = getelementptr inbounds float, ptr %1149, i64 %1153
  %1155 = getelementptr inbounds float, ptr %1154, i64 %1121
  store <16 x float> zeroinitializer, ptr %1155, align 4
  br label %1156

1156:                                             ; preds = %1151, %1143, %1139
  %1157 = icmp eq i64 %1108, %1054
  br i1 %1157, label %1158, label %1055, !llvm.loop !25

1158:                                             ; preds = %1156, %1055, %1044
  %1159 = phi i64 [ %1018, %1044 ], [ %1054, %1156 ], [ %1056, %1055 ]
  %1160 = add nuw nsw i64 %1017, 1
  %1161 = getelementptr inbounds i8, ptr %1016, i64 4096
  %1162 = icmp eq i64 %1160, %542
  br i1 %1162, label %973, label %1015, !llvm.loop !29

1163:                                             ; preds = %775, %1014
  %1164 = phi i64 [ %974, %1014 ], [ %744, %775 ]
  %1165 = phi i64 [ 128, %1014 ], [ 64, %775 ]
  %1166 = icmp sgt i64 %676, 0
  br i1 %1166, label %1167, label %1272

1167:                                             ; preds = %1163, %1269
  %1168 = phi i64 [ %1221, %1269 ], [ %1164, %1163 ]
  %1169 = phi i64 [ %1270, %1269 ], [ %676, %1163 ]
  %1170 = icmp slt i64 %1168, %676
  br i1 %1170, label %1171, label %1272

1171:                                             ; preds = %1167
  %1172 = load i64, ptr %8, align 8
  %1173 = sdiv i64 %1172, 16
  %1174 = and i64 %1168, 15
  %1175 = ashr i64 %1168, 4
  %1176 = srem i64 %1175, 4
  %1177 = sdiv i64 %1175, 4
  %1178 = add nsw i64 %1176, %678
  %1179 = add nsw i64 %1177, %677
  %1180 = shl nsw i64 %1179, 4
  %1181 = or disjoint i64 %1180, %1174
  %1182 = mul nsw i64 %1173, %537
  %1183 = add nsw i64 %1182, %1178
  %1184 = load i64, ptr %31, align 8
  %1185 = mul nsw i64 %1183, %1184
  %1186 = add nsw i64 %1185, %1181
  %1187 = shl nsw i64 %1176, 10
  %1188 = shl i64 %1177, 12
  %1189 = getelementptr i8, ptr %675, i64 %1188
  %1190 = getelementptr i8, ptr %1189, i64 %1187
  %1191 = shl nuw nsw i64 %1174, 6
  %1192 = getelementptr inbounds i8, ptr %1190, i64 %1191
  %1193 = load <16 x float>, ptr %1192, align 4
  %1194 = fmul contract <16 x float> %1193, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %1195 = fcmp contract ogt <16 x float> %1194, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %1196 = select <16 x i1> %1195, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %1194
  %1197 = fcmp contract olt <16 x float> %1196, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %1198 = select <16 x i1> %1197, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %1196
  %1199 = fadd contract <16 x float> %1198, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %1200 = fadd contract <16 x float> %1199, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %1201 = fsub contract <16 x float> %1198, %1200
  %1202 = fmul contract <16 x float> %1201, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %1203 = fadd contract <16 x float> %1202, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %1204 = fmul contract <16 x float> %1201, %1203
  %1205 = fadd contract <16 x float> %1204, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %1206 = fmul contract <16 x float> %1201, %1205
  %1207 = fadd contract <16 x float> %1206, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %1208 = fmul contract <16 x float> %1201, %1207
  %1209 = fadd contract <16 x float> %1208, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %1210 = fmul contract <16 x float> %1201, %1209
  %1211 = fadd contract <16 x float> %1210, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %1212 = bitcast <16 x float> %1199 to <16 x i32>
  %1213 = shl <16 x i32> %1212, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %1214 = add <16 x i32> %1213, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %1215 = bitcast <16 x i32> %1214 to <16 x float>
  %1216 = fmul contract <16 x float> %1211, %1215
  %1217 = fadd contract <16 x float> %1216, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %1218 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %1217
  %1219 = fmul contract <16 x float> %1218, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %1220 = fadd contract <16 x float> %1219, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %1221 = add nsw i64 %1168, 1
  %1222 = load ptr, ptr %333, align 8
  %1223 = mul nsw i64 %1184, %1173
  %1224 = add nsw i64 %1186, %1223
  %1225 = shl nsw i64 %1224, 6
  %1226 = getelementptr inbounds i8, ptr %1222, i64 %1225
  store <16 x float> zeroinitializer, ptr %1226, align 4
  %1227 = load ptr, ptr %324, align 8
  %1228 = load i64, ptr %31, align 8
  %1229 = mul nsw i64 %1228, %549
  %1230 = add nsw i64 %1229, %1181
  %1231 = load i64, ptr %8, align 8
  %1232 = mul nsw i64 %1230, %1231
  %1233 = getelementptr inbounds i16, ptr %1227, i64 %1232
  %1234 = shl nsw i64 %1178, 4
  %1235 = getelementptr inbounds i16, ptr %1233, i64 %1234
  %1236 = bitcast <16 x float> %1220 to <16 x i32>
  %1237 = add <16 x i32> %1236, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %1238 = lshr <16 x i32> %1236, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1239 = and <16 x i32> %1238, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %1240 = add <16 x i32> %1237, %1239
  %1241 = fcmp contract uno <16 x float> %1220, zeroinitializer
  %1242 = or <16 x i32> %1236, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %1243 = select <16 x i1> %1241, <16 x i32> %1242, <16 x i32> %1240
  %1244 = lshr <16 x i32> %1243, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %1245 = trunc nuw <16 x i32> %1244 to <16 x i16>
  store <16 x i16> %1245, ptr %1235, align 2
  %1246 = load ptr, ptr %334, align 8
  %1247 = icmp eq ptr %1246, null
  br i1 %1247, label %1252, label %1248

1248:                                             ; preds = %1171
  %1249 = shl nsw i64 %1186, 5
  %1250 = getelementptr inbounds i8, ptr %1246, i64 %1249
  %1251 = fptrunc <16 x float> %1220 to <16 x half>
  store <16 x half> %1251, ptr %1250, align 2
  br label %1252

1252:                                             ; preds = %1248, %1171
  %1253 = load i64, ptr %0, align 8
  %1254 = add nsw i64 %1253, -1
  %1255 = icmp eq i64 %1254, %537
  br i1 %1255, label %1256, label %1269

1256:                                             ; preds = %1252
  %1257 = load ptr, ptr %335, align 8
  %1258 = load i64, ptr %8, align 8
  %1259 = mul nsw i64 %1258, %1181
  %1260 = getelementptr inbounds float, ptr %1257, i64 %1259
  %1261 = getelementptr inbounds float, ptr %1260, i64 %1234
  store <16 x float> %1220, ptr %1261, align 4
  %1262 = load ptr, ptr %336, align 8
  %1263 = icmp eq ptr %1262, null
  br i1 %1263, label %1269, label %1264

1264:                                             ; preds = %1256
  %1265 = load i64, ptr %8, align 8
  %1266 = mul nsw i64 %1265, %1181
  %1267 = getelementptr inbounds float, ptr %1262, i64 %1266
  %1268 = getelementptr inbounds float, ptr %1267, i64 %1234
  store <16 x float> zeroinitializer, ptr %1268, align 4
  br label %1269

1269:                                             ; preds = %1264, %1256, %1252
  %1270 = add nsw i64 %1169, -1
  %1271 = icmp sgt i64 %1169, 1
  br i1 %1271, label %1167, label %1272, !llvm.loop !25

1272:                                             ; preds = %1269, %1167, %1163
  %1273 = add nuw nsw i64 %674, 2
  %1274 = icmp slt i64 %1273, %287
  br i1 %1274, label %673, label %666, !llvm.loop !30

1275:                                             ; preds = %664, %536, %563
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #3
  br i1 %252, label %1304, label %1276

1276:                                             ; preds = %1275
  %1277 = load ptr, ptr %339, align 8
  %1278 = getelementptr inbounds i8, ptr %1277, i64 %340
  %1279 = load i64, ptr %1278, align 8
  %1280 = add nsw i64 %1279, 1
  store atomic i64 %1280, ptr %1278 release, align 8
  br i1 %341, label %1281, label %1304

1281:                                             ; preds = %1276, %1288
  %1282 = phi i64 [ %1289, %1288 ], [ 0, %1276 ]
  %1283 = shl nsw i64 %1282, 6
  %1284 = load ptr, ptr %339, align 8
  %1285 = getelementptr inbounds i8, ptr %1284, i64 %1283
  %1286 = load atomic i64, ptr %1285 acquire, align 8
  %1287 = icmp sgt i64 %1286, %1279
  br i1 %1287, label %1288, label %1291

1288:                                             ; preds = %1297, %1281
  %1289 = add nuw nsw i64 %1282, 1
  %1290 = icmp eq i64 %1289, %21
  br i1 %1290, label %1304, label %1281, !llvm.loop !15

1291:                                             ; preds = %1281, %1297
  %1292 = phi i32 [ %1299, %1297 ], [ 0, %1281 ]
  call void @llvm.x86.sse2.pause()
  %1293 = icmp eq i32 %1292, 2000
  br i1 %1293, label %1294, label %1297

1294:                                             ; preds = %1291
  %1295 = load ptr, ptr %342, align 8
  %1296 = call i32 %1295() #9
  br label %1297

1297:                                             ; preds = %1294, %1291
  %1298 = phi i32 [ 0, %1294 ], [ %1292, %1291 ]
  %1299 = add nsw i32 %1298, 1
  %1300 = load ptr, ptr %339, align 8
  %1301 = getelementptr inbounds i8, ptr %1300, i64 %1283
  %1302 = load atomic i64, ptr %1301 acquire, align 8
  %1303 = icmp sgt i64 %1302, %1279
  br i1 %1303, label %1288, label %1291, !llvm.loop !16

1304:                                             ; preds = %1288, %1275, %1276
  %1305 = add nsw i64 %537, 1
  %1306 = icmp slt i64 %1305, %534
  br i1 %1306, label %536, label %343, !llvm.loop !31
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
  %8 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !noalias !32
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = sdiv i64 %10, 64
  %12 = getelementptr inbounds i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8, !noalias !32
  %14 = icmp eq ptr %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %1
  %16 = tail call i32 %13() #9, !noalias !32
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
  br i1 %116, label %106, label %154, !llvm.loop !35

117:                                              ; preds = %120
  %118 = add nuw nsw i64 %110, 1
  %119 = icmp eq i64 %118, 4
  br i1 %119, label %114, label %109, !llvm.loop !36

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
  br i1 %153, label %117, label %120, !llvm.loop !37

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
  br i1 %189, label %171, label %172, !llvm.loop !38

190:                                              ; preds = %194
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #3
  %191 = add nuw nsw i64 %170, 32
  %192 = getelementptr inbounds i8, ptr %169, i64 1024
  %193 = icmp slt i64 %191, %49
  br i1 %193, label %168, label %202, !llvm.loop !39

194:                                              ; preds = %194, %171
  %195 = phi i64 [ 0, %171 ], [ %200, %194 ]
  %196 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %195
  %197 = load <16 x i32>, ptr %196, align 64
  %198 = shl nsw i64 %195, 6
  %199 = getelementptr inbounds i8, ptr %169, i64 %198
  store <16 x i32> %197, ptr %199, align 64
  %200 = add nuw nsw i64 %195, 1
  %201 = icmp eq i64 %200, 16
  br i1 %201, label %190, label %194, !llvm.loop !40

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
  br i1 %209, label %72, label %90, !llvm.loop !41

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
  br i1 %227, label %228, label %219, !llvm.loop !42

228:                                              ; preds = %219, %210
  %229 = add nuw nsw i64 %211, 1
  %230 = load i64, ptr %34, align 8
  %231 = sdiv i64 %230, 16
  %232 = icmp slt i64 %229, %231
  br i1 %232, label %210, label %208, !llvm.loop !43

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
  br i1 %260, label %250, label %298, !llvm.loop !35

261:                                              ; preds = %264
  %262 = add nuw nsw i64 %254, 1
  %263 = icmp eq i64 %262, 2
  br i1 %263, label %258, label %253, !llvm.loop !36

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
  br i1 %297, label %261, label %264, !llvm.loop !37

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
  br i1 %330, label %312, label %313, !llvm.loop !38

331:                                              ; preds = %335
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #3
  %332 = add nuw nsw i64 %311, 32
  %333 = getelementptr inbounds i8, ptr %310, i64 1024
  %334 = icmp slt i64 %332, %49
  br i1 %334, label %309, label %343, !llvm.loop !39

335:                                              ; preds = %335, %312
  %336 = phi i64 [ 0, %312 ], [ %341, %335 ]
  %337 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %336
  %338 = load <16 x i32>, ptr %337, align 64
  %339 = shl nsw i64 %336, 6
  %340 = getelementptr inbounds i8, ptr %310, i64 %339
  store <16 x i32> %338, ptr %340, align 64
  %341 = add nuw nsw i64 %336, 1
  %342 = icmp eq i64 %341, 16
  br i1 %342, label %331, label %335, !llvm.loop !40

343:                                              ; preds = %331, %300
  %344 = add nsw i64 %234, 1
  %345 = icmp eq i64 %344, %81
  br i1 %345, label %346, label %233, !llvm.loop !44

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
  br i1 %393, label %394, label %419

394:                                              ; preds = %381
  %395 = icmp slt i64 %32, %33
  %396 = getelementptr inbounds i8, ptr %3, i64 40
  %397 = getelementptr inbounds i8, ptr %2, i64 2112
  %398 = getelementptr inbounds i8, ptr %2, i64 4224
  %399 = getelementptr inbounds i8, ptr %2, i64 6336
  %400 = getelementptr inbounds i8, ptr %0, i64 208
  %401 = getelementptr inbounds i8, ptr %0, i64 168
  %402 = getelementptr inbounds i8, ptr %3, i64 24
  %403 = getelementptr inbounds i8, ptr %2, i64 10496
  %404 = getelementptr inbounds i8, ptr %2, i64 14720
  %405 = getelementptr inbounds i8, ptr %2, i64 16832
  %406 = getelementptr inbounds i8, ptr %3, i64 8
  %407 = getelementptr inbounds i8, ptr %3, i64 16
  %408 = getelementptr inbounds i8, ptr %3, i64 32
  %409 = getelementptr inbounds i8, ptr %3, i64 48
  %410 = getelementptr inbounds i8, ptr %0, i64 280
  %411 = getelementptr inbounds i8, ptr %0, i64 296
  %412 = icmp slt i64 %45, %46
  %413 = getelementptr inbounds i8, ptr %0, i64 56
  %414 = shl nsw i64 %8, 6
  %415 = icmp sgt i64 %23, 0
  %416 = getelementptr inbounds i8, ptr %0, i64 40
  br label %673

417:                                              ; preds = %862
  %418 = load i64, ptr %0, align 8
  br label %419

419:                                              ; preds = %417, %381
  %420 = phi i64 [ %418, %417 ], [ %388, %381 ]
  %421 = load i64, ptr %34, align 8
  %422 = mul nsw i64 %421, %420
  %423 = sdiv i64 %422, 16
  %424 = mul nsw i64 %423, %8
  %425 = sdiv i64 %424, %23
  %426 = mul nsw i64 %423, %54
  %427 = sdiv i64 %426, %23
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #3
  %428 = load i64, ptr %9, align 8
  %429 = sdiv i64 %428, 32
  %430 = shl i64 %429, 10
  %431 = icmp slt i64 %425, %427
  br i1 %431, label %432, label %588

432:                                              ; preds = %419
  %433 = getelementptr inbounds i8, ptr %0, i64 160
  %434 = getelementptr inbounds i8, ptr %0, i64 208
  %435 = getelementptr inbounds i8, ptr %4, i64 2112
  %436 = getelementptr inbounds i8, ptr %4, i64 4224
  %437 = getelementptr inbounds i8, ptr %4, i64 6336
  %438 = icmp sgt i64 %428, 31
  %439 = getelementptr inbounds i8, ptr %4, i64 10496
  %440 = getelementptr inbounds i8, ptr %4, i64 12608
  %441 = getelementptr inbounds i8, ptr %4, i64 14720
  %442 = getelementptr inbounds i8, ptr %4, i64 16832
  %443 = getelementptr inbounds i8, ptr %387, i64 1024
  %444 = getelementptr inbounds i8, ptr %387, i64 2048
  %445 = getelementptr inbounds i8, ptr %387, i64 3072
  %446 = getelementptr inbounds i8, ptr %0, i64 232
  %447 = load i64, ptr %73, align 8
  br label %448

448:                                              ; preds = %459, %432
  %449 = phi i64 [ %447, %432 ], [ %460, %459 ]
  %450 = phi i64 [ %425, %432 ], [ %461, %459 ]
  %451 = mul i64 %450, %430
  %452 = icmp sgt i64 %449, 15
  br i1 %452, label %453, label %459

453:                                              ; preds = %448
  %454 = add nsw i64 %450, 1
  %455 = icmp slt i64 %454, %427
  %456 = select i1 %455, i64 %430, i64 0
  %457 = select i1 %455, i64 32, i64 16
  %458 = shl nsw i64 %450, 4
  br label %463

459:                                              ; preds = %553, %448
  %460 = phi i64 [ %449, %448 ], [ %555, %553 ]
  %461 = add nsw i64 %450, 2
  %462 = icmp slt i64 %461, %427
  br i1 %462, label %448, label %585, !llvm.loop !45

463:                                              ; preds = %553, %453
  %464 = phi i64 [ 0, %453 ], [ %554, %553 ]
  %465 = load ptr, ptr %433, align 8
  %466 = load ptr, ptr %434, align 8
  br label %467

467:                                              ; preds = %467, %463
  %468 = phi i64 [ 0, %463 ], [ %470, %467 ]
  %469 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %468
  store <16 x float> zeroinitializer, ptr %469, align 64
  %470 = add nuw nsw i64 %468, 1
  %471 = icmp eq i64 %470, 16
  br i1 %471, label %472, label %467, !llvm.loop !46

472:                                              ; preds = %467
  %473 = getelementptr inbounds i8, ptr %466, i64 %451
  br label %474

474:                                              ; preds = %474, %472
  %475 = phi i64 [ %477, %474 ], [ 0, %472 ]
  %476 = getelementptr inbounds [16 x <16 x float>], ptr %435, i64 0, i64 %475
  store <16 x float> zeroinitializer, ptr %476, align 64
  %477 = add nuw nsw i64 %475, 1
  %478 = icmp eq i64 %477, 16
  br i1 %478, label %479, label %474, !llvm.loop !46

479:                                              ; preds = %474
  %480 = mul i64 %464, %430
  br label %481

481:                                              ; preds = %479, %481
  %482 = phi i64 [ %484, %481 ], [ 0, %479 ]
  %483 = getelementptr inbounds [16 x <16 x float>], ptr %436, i64 0, i64 %482
  store <16 x float> zeroinitializer, ptr %483, align 64
  %484 = add nuw nsw i64 %482, 1
  %485 = icmp eq i64 %484, 16
  br i1 %485, label %486, label %481, !llvm.loop !46

486:                                              ; preds = %481, %486
  %487 = phi i64 [ %489, %486 ], [ 0, %481 ]
  %488 = getelementptr inbounds [16 x <16 x float>], ptr %437, i64 0, i64 %487
  store <16 x float> zeroinitializer, ptr %488, align 64
  %489 = add nuw nsw i64 %487, 1
  %490 = icmp eq i64 %489, 16
  br i1 %490, label %491, label %486, !llvm.loop !46

491:                                              ; preds = %486
  br i1 %438, label %493, label %492

492:                                              ; preds = %528, %491
  br label %496

493:                                              ; preds = %491
  %494 = getelementptr inbounds i8, ptr %465, i64 %480
  %495 = getelementptr inbounds i8, ptr %473, i64 %456
  br label %528

496:                                              ; preds = %492, %496
  %497 = phi i64 [ %502, %496 ], [ 0, %492 ]
  %498 = shl nsw i64 %497, 6
  %499 = getelementptr inbounds i8, ptr %387, i64 %498
  %500 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %497
  %501 = load <16 x float>, ptr %500, align 64
  store <16 x float> %501, ptr %499, align 4
  %502 = add nuw nsw i64 %497, 1
  %503 = icmp eq i64 %502, 16
  br i1 %503, label %504, label %496, !llvm.loop !21

504:                                              ; preds = %496, %504
  %505 = phi i64 [ %510, %504 ], [ 0, %496 ]
  %506 = shl nsw i64 %505, 6
  %507 = getelementptr inbounds i8, ptr %443, i64 %506
  %508 = getelementptr inbounds [16 x <16 x float>], ptr %435, i64 0, i64 %505
  %509 = load <16 x float>, ptr %508, align 64
  store <16 x float> %509, ptr %507, align 4
  %510 = add nuw nsw i64 %505, 1
  %511 = icmp eq i64 %510, 16
  br i1 %511, label %512, label %504, !llvm.loop !21

512:                                              ; preds = %504, %512
  %513 = phi i64 [ %518, %512 ], [ 0, %504 ]
  %514 = shl nsw i64 %513, 6
  %515 = getelementptr inbounds i8, ptr %444, i64 %514
  %516 = getelementptr inbounds [16 x <16 x float>], ptr %436, i64 0, i64 %513
  %517 = load <16 x float>, ptr %516, align 64
  store <16 x float> %517, ptr %515, align 4
  %518 = add nuw nsw i64 %513, 1
  %519 = icmp eq i64 %518, 16
  br i1 %519, label %520, label %512, !llvm.loop !21

520:                                              ; preds = %512, %520
  %521 = phi i64 [ %526, %520 ], [ 0, %512 ]
  %522 = shl nsw i64 %521, 6
  %523 = getelementptr inbounds i8, ptr %445, i64 %522
  %524 = getelementptr inbounds [16 x <16 x float>], ptr %437, i64 0, i64 %521
  %525 = load <16 x float>, ptr %524, align 64
  store <16 x float> %525, ptr %523, align 4
  %526 = add nuw nsw i64 %521, 1
  %527 = icmp eq i64 %526, 16
  br i1 %527, label %545, label %520, !llvm.loop !21

528:                                              ; preds = %528, %493
  %529 = phi i64 [ %540, %528 ], [ 0, %493 ]
  %530 = phi ptr [ %542, %528 ], [ %495, %493 ]
  %531 = phi ptr [ %541, %528 ], [ %473, %493 ]
  %532 = phi ptr [ %543, %528 ], [ %494, %493 ]
  store ptr %531, ptr %439, align 64
  store ptr %530, ptr %440, align 64
  store ptr %532, ptr %441, align 64
  %533 = getelementptr inbounds i8, ptr %532, i64 1024
  store ptr %533, ptr %442, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %531, ptr noundef %532) #10
  %534 = load ptr, ptr %440, align 64
  %535 = load ptr, ptr %441, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %436, ptr noundef %534, ptr noundef %535) #10
  %536 = load ptr, ptr %439, align 64
  %537 = load ptr, ptr %442, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %435, ptr noundef %536, ptr noundef %537) #10
  %538 = load ptr, ptr %440, align 64
  %539 = load ptr, ptr %442, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %437, ptr noundef %538, ptr noundef %539) #10
  %540 = add nuw nsw i64 %529, 1
  %541 = getelementptr inbounds i8, ptr %531, i64 1024
  %542 = getelementptr inbounds i8, ptr %530, i64 1024
  %543 = getelementptr inbounds i8, ptr %532, i64 2048
  %544 = icmp eq i64 %540, %429
  br i1 %544, label %492, label %528, !llvm.loop !47

545:                                              ; preds = %520, %558
  %546 = phi i64 [ %559, %558 ], [ 0, %520 ]
  %547 = add nsw i64 %546, %458
  %548 = lshr i64 %546, 3
  %549 = and i64 %548, 1152921504606846974
  %550 = shl i64 %546, 4
  %551 = and i64 %550, 240
  %552 = getelementptr inbounds float, ptr %387, i64 %551
  br label %561

553:                                              ; preds = %558
  %554 = add nuw nsw i64 %464, 2
  %555 = load i64, ptr %73, align 8
  %556 = sdiv i64 %555, 16
  %557 = icmp slt i64 %554, %556
  br i1 %557, label %463, label %459, !llvm.loop !48

558:                                              ; preds = %561
  %559 = add nuw nsw i64 %546, 1
  %560 = icmp eq i64 %559, %457
  br i1 %560, label %553, label %545, !llvm.loop !49

561:                                              ; preds = %561, %545
  %562 = phi i1 [ true, %545 ], [ false, %561 ]
  %563 = phi i64 [ 0, %545 ], [ 1, %561 ]
  %564 = load ptr, ptr %446, align 8
  %565 = load i64, ptr %73, align 8
  %566 = mul nsw i64 %565, %547
  %567 = getelementptr inbounds i16, ptr %564, i64 %566
  %568 = or disjoint i64 %563, %464
  %569 = shl nsw i64 %568, 5
  %570 = getelementptr inbounds i8, ptr %567, i64 %569
  %571 = or disjoint i64 %563, %549
  %572 = shl nsw i64 %571, 10
  %573 = getelementptr inbounds i8, ptr %552, i64 %572
  %574 = load <16 x float>, ptr %573, align 4
  %575 = bitcast <16 x float> %574 to <16 x i32>
  %576 = add <16 x i32> %575, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %577 = lshr <16 x i32> %575, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %578 = and <16 x i32> %577, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %579 = add <16 x i32> %576, %578
  %580 = fcmp contract uno <16 x float> %574, zeroinitializer
  %581 = or <16 x i32> %575, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %582 = select <16 x i1> %580, <16 x i32> %581, <16 x i32> %579
  %583 = lshr <16 x i32> %582, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %584 = trunc nuw <16 x i32> %583 to <16 x i16>
  store <16 x i16> %584, ptr %570, align 2
  br i1 %562, label %561, label %558, !llvm.loop !50

585:                                              ; preds = %459
  %586 = load i64, ptr %9, align 8
  %587 = sdiv i64 %586, 32
  br label %588

588:                                              ; preds = %585, %419
  %589 = phi i64 [ %587, %585 ], [ %429, %419 ]
  %590 = phi i64 [ %586, %585 ], [ %428, %419 ]
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #3
  %591 = sdiv i64 %590, 16
  %592 = mul nsw i64 %589, %8
  %593 = sdiv i64 %592, %23
  %594 = mul nsw i64 %589, %54
  %595 = sdiv i64 %594, %23
  %596 = shl nsw i64 %593, 1
  %597 = shl nsw i64 %595, 1
  %598 = icmp slt i64 %596, %597
  br i1 %598, label %599, label %611

599:                                              ; preds = %588
  %600 = load i64, ptr %34, align 8
  %601 = load i64, ptr %0, align 8
  %602 = mul nsw i64 %601, %600
  %603 = add nsw i64 %602, 31
  %604 = sdiv i64 %603, 32
  %605 = getelementptr inbounds i8, ptr %0, i64 216
  %606 = shl i64 %604, 9
  %607 = getelementptr inbounds i8, ptr %0, i64 224
  %608 = getelementptr inbounds i8, ptr %0, i64 240
  %609 = shl i64 %604, 10
  %610 = getelementptr inbounds i8, ptr %0, i64 248
  br label %619

611:                                              ; preds = %619, %588
  %612 = icmp eq i64 %8, 0
  %613 = icmp sgt i64 %590, 15
  %614 = and i1 %612, %613
  br i1 %614, label %615, label %672

615:                                              ; preds = %611
  %616 = getelementptr inbounds i8, ptr %0, i64 288
  %617 = getelementptr inbounds i8, ptr %0, i64 256
  %618 = getelementptr inbounds i8, ptr %0, i64 264
  br label %645

619:                                              ; preds = %619, %599
  %620 = phi i64 [ %596, %599 ], [ %643, %619 ]
  %621 = srem i64 %620, %591
  %622 = shl nsw i64 %621, 4
  %623 = load ptr, ptr %605, align 8
  %624 = mul i64 %620, %606
  %625 = getelementptr inbounds i16, ptr %623, i64 %624
  %626 = load ptr, ptr %607, align 8
  %627 = load ptr, ptr %608, align 8
  %628 = load i64, ptr %73, align 8
  %629 = mul nsw i64 %622, %628
  %630 = getelementptr inbounds float, ptr %627, i64 %629
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %625, ptr noundef %626, ptr noundef %630, i64 noundef %628, ptr noundef %387) #10
  %631 = load ptr, ptr %605, align 8
  %632 = getelementptr inbounds i16, ptr %631, i64 %624
  %633 = load ptr, ptr %607, align 8
  %634 = load i64, ptr %73, align 8
  %635 = sdiv i64 %634, 16
  %636 = mul i64 %609, %635
  %637 = getelementptr inbounds i8, ptr %633, i64 %636
  %638 = load ptr, ptr %610, align 8
  %639 = shl nsw i64 %620, 4
  %640 = load i64, ptr %9, align 8
  %641 = mul nsw i64 %639, %640
  %642 = getelementptr inbounds float, ptr %638, i64 %641
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %632, ptr noundef %637, ptr noundef %642, i64 noundef %640, ptr noundef %387) #10
  %643 = add nsw i64 %620, 2
  %644 = icmp slt i64 %643, %597
  br i1 %644, label %619, label %611, !llvm.loop !51

645:                                              ; preds = %663, %615
  %646 = phi i64 [ 0, %615 ], [ %670, %663 ]
  %647 = load i64, ptr %34, align 8
  %648 = sdiv i64 %647, 16
  %649 = icmp sgt i64 %647, 15
  br i1 %649, label %650, label %663

650:                                              ; preds = %645
  %651 = load ptr, ptr %616, align 8
  br label %652

652:                                              ; preds = %652, %650
  %653 = phi i64 [ 0, %650 ], [ %661, %652 ]
  %654 = phi <16 x float> [ zeroinitializer, %650 ], [ %660, %652 ]
  %655 = mul nuw nsw i64 %653, %591
  %656 = add nuw nsw i64 %655, %646
  %657 = shl nsw i64 %656, 6
  %658 = getelementptr inbounds i8, ptr %651, i64 %657
  %659 = load <16 x float>, ptr %658, align 4
  %660 = fadd contract <16 x float> %654, %659
  %661 = add nuw nsw i64 %653, 1
  %662 = icmp eq i64 %661, %648
  br i1 %662, label %663, label %652, !llvm.loop !52

663:                                              ; preds = %652, %645
  %664 = phi <16 x float> [ zeroinitializer, %645 ], [ %660, %652 ]
  %665 = load ptr, ptr %617, align 8
  %666 = shl nsw i64 %646, 6
  %667 = getelementptr inbounds i8, ptr %665, i64 %666
  store <16 x float> %664, ptr %667, align 4
  %668 = load ptr, ptr %618, align 8
  %669 = getelementptr inbounds i8, ptr %668, i64 %666
  store <16 x float> %664, ptr %669, align 4
  %670 = add nuw nsw i64 %646, 1
  %671 = icmp eq i64 %670, %591
  br i1 %671, label %672, label %645, !llvm.loop !53

672:                                              ; preds = %663, %611
  ret void

673:                                              ; preds = %394, %862
  %674 = phi i64 [ %388, %394 ], [ %675, %862 ]
  %675 = add nsw i64 %674, -1
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #3
  %676 = load i64, ptr %9, align 8
  %677 = sdiv i64 %676, 32
  %678 = load i64, ptr %34, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %679 = shl i64 %677, 10
  br i1 %395, label %680, label %832

680:                                              ; preds = %673
  %681 = sdiv i64 %678, 16
  %682 = mul nsw i64 %681, %674
  %683 = add nsw i64 %677, -1
  %684 = icmp sgt i64 %676, 31
  %685 = icmp eq i64 %674, 0
  br label %688

686:                                              ; preds = %691
  %687 = load i64, ptr %402, align 8
  br label %832

688:                                              ; preds = %691, %680
  %689 = phi i64 [ %32, %680 ], [ %692, %691 ]
  %690 = mul i64 %689, %679
  br i1 %412, label %694, label %691

691:                                              ; preds = %829, %688
  %692 = add nsw i64 %689, 4
  %693 = icmp slt i64 %692, %33
  br i1 %693, label %688, label %686, !llvm.loop !54

694:                                              ; preds = %688, %829
  %695 = phi i64 [ %830, %829 ], [ %45, %688 ]
  %696 = load ptr, ptr %396, align 8
  %697 = icmp eq ptr %696, %387
  br label %698

698:                                              ; preds = %698, %694
  %699 = phi i64 [ 0, %694 ], [ %701, %698 ]
  %700 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %699
  store <16 x float> zeroinitializer, ptr %700, align 64
  %701 = add nuw nsw i64 %699, 1
  %702 = icmp eq i64 %701, 16
  br i1 %702, label %703, label %698, !llvm.loop !46

703:                                              ; preds = %698, %703
  %704 = phi i64 [ %706, %703 ], [ 0, %698 ]
  %705 = getelementptr inbounds [16 x <16 x float>], ptr %397, i64 0, i64 %704
  store <16 x float> zeroinitializer, ptr %705, align 64
  %706 = add nuw nsw i64 %704, 1
  %707 = icmp eq i64 %706, 16
  br i1 %707, label %708, label %703, !llvm.loop !46

708:                                              ; preds = %703, %708
  %709 = phi i64 [ %711, %708 ], [ 0, %703 ]
  %710 = getelementptr inbounds [16 x <16 x float>], ptr %398, i64 0, i64 %709
  store <16 x float> zeroinitializer, ptr %710, align 64
  %711 = add nuw nsw i64 %709, 1
  %712 = icmp eq i64 %711, 16
  br i1 %712, label %713, label %708, !llvm.loop !46

713:                                              ; preds = %708, %713
  %714 = phi i64 [ %716, %713 ], [ 0, %708 ]
  %715 = getelementptr inbounds [16 x <16 x float>], ptr %399, i64 0, i64 %714
  store <16 x float> zeroinitializer, ptr %715, align 64
  %716 = add nuw nsw i64 %714, 1
  %717 = icmp eq i64 %716, 16
  br i1 %717, label %718, label %713, !llvm.loop !46

718:                                              ; preds = %713
  %719 = select i1 %697, i64 4096, i64 0
  %720 = getelementptr inbounds i8, ptr %387, i64 %719
  %721 = load i64, ptr %0, align 8
  %722 = icmp sgt i64 %721, %674
  br i1 %722, label %723, label %751

723:                                              ; preds = %718
  %724 = load i64, ptr %402, align 8
  %725 = sdiv i64 %724, 2
  %726 = add nsw i64 %683, %725
  %727 = sdiv i64 %726, %677
  br i1 %684, label %728, label %751

728:                                              ; preds = %723
  %729 = load ptr, ptr %401, align 8
  %730 = getelementptr inbounds i8, ptr %729, i64 %690
  %731 = load ptr, ptr %400, align 8
  %732 = add nsw i64 %695, %682
  %733 = mul i64 %732, %679
  %734 = getelementptr inbounds i8, ptr %731, i64 %733
  br label %735

735:                                              ; preds = %735, %728
  %736 = phi ptr [ %748, %735 ], [ %734, %728 ]
  %737 = phi ptr [ %749, %735 ], [ %730, %728 ]
  %738 = phi i64 [ %747, %735 ], [ 0, %728 ]
  store ptr %736, ptr %403, align 64
  store ptr %737, ptr %404, align 64
  %739 = getelementptr inbounds i8, ptr %737, i64 1024
  store ptr %739, ptr %405, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %736, ptr noundef %737) #10
  %740 = load ptr, ptr %403, align 64
  %741 = load ptr, ptr %405, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %397, ptr noundef %740, ptr noundef %741) #10
  %742 = getelementptr inbounds i8, ptr %737, i64 2048
  store ptr %742, ptr %404, align 64
  %743 = getelementptr inbounds i8, ptr %737, i64 3072
  store ptr %743, ptr %405, align 64
  %744 = load ptr, ptr %403, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %398, ptr noundef %744, ptr noundef nonnull %742) #10
  %745 = load ptr, ptr %403, align 64
  %746 = load ptr, ptr %405, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %399, ptr noundef %745, ptr noundef %746) #10
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %675, ptr noundef nonnull %3, i64 noundef %727) #10
  %747 = add nuw nsw i64 %738, 1
  %748 = getelementptr inbounds i8, ptr %736, i64 1024
  %749 = getelementptr inbounds i8, ptr %737, i64 4096
  %750 = icmp eq i64 %747, %677
  br i1 %750, label %751, label %735, !llvm.loop !55

751:                                              ; preds = %735, %723, %718
  br label %752

752:                                              ; preds = %751, %752
  %753 = phi i64 [ %758, %752 ], [ 0, %751 ]
  %754 = shl nsw i64 %753, 6
  %755 = getelementptr inbounds i8, ptr %720, i64 %754
  %756 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %753
  %757 = load <16 x float>, ptr %756, align 64
  store <16 x float> %757, ptr %755, align 4
  %758 = add nuw nsw i64 %753, 1
  %759 = icmp eq i64 %758, 16
  br i1 %759, label %760, label %752, !llvm.loop !21

760:                                              ; preds = %752
  %761 = getelementptr inbounds i8, ptr %720, i64 1024
  br label %762

762:                                              ; preds = %762, %760
  %763 = phi i64 [ 0, %760 ], [ %768, %762 ]
  %764 = shl nsw i64 %763, 6
  %765 = getelementptr inbounds i8, ptr %761, i64 %764
  %766 = getelementptr inbounds [16 x <16 x float>], ptr %397, i64 0, i64 %763
  %767 = load <16 x float>, ptr %766, align 64
  store <16 x float> %767, ptr %765, align 4
  %768 = add nuw nsw i64 %763, 1
  %769 = icmp eq i64 %768, 16
  br i1 %769, label %770, label %762, !llvm.loop !21

770:                                              ; preds = %762
  %771 = getelementptr inbounds i8, ptr %720, i64 2048
  br label %772

772:                                              ; preds = %772, %770
  %773 = phi i64 [ 0, %770 ], [ %778, %772 ]
  %774 = shl nsw i64 %773, 6
  %775 = getelementptr inbounds i8, ptr %771, i64 %774
  %776 = getelementptr inbounds [16 x <16 x float>], ptr %398, i64 0, i64 %773
  %777 = load <16 x float>, ptr %776, align 64
  store <16 x float> %777, ptr %775, align 4
  %778 = add nuw nsw i64 %773, 1
  %779 = icmp eq i64 %778, 16
  br i1 %779, label %780, label %772, !llvm.loop !21

780:                                              ; preds = %772
  %781 = getelementptr inbounds i8, ptr %720, i64 3072
  br label %782

782:                                              ; preds = %782, %780
  %783 = phi i64 [ 0, %780 ], [ %788, %782 ]
  %784 = shl nsw i64 %783, 6
  %785 = getelementptr inbounds i8, ptr %781, i64 %784
  %786 = getelementptr inbounds [16 x <16 x float>], ptr %399, i64 0, i64 %783
  %787 = load <16 x float>, ptr %786, align 64
  store <16 x float> %787, ptr %785, align 4
  %788 = add nuw nsw i64 %783, 1
  %789 = icmp eq i64 %788, 16
  br i1 %789, label %790, label %782, !llvm.loop !21

790:                                              ; preds = %782
  br i1 %685, label %791, label %827

791:                                              ; preds = %790
  %792 = shl nsw i64 %695, 4
  br label %793

793:                                              ; preds = %799, %791
  %794 = phi i64 [ 0, %791 ], [ %800, %799 ]
  %795 = add nsw i64 %794, %689
  %796 = shl nsw i64 %795, 4
  %797 = shl nsw i64 %794, 10
  %798 = getelementptr inbounds i8, ptr %720, i64 %797
  br label %802

799:                                              ; preds = %822
  %800 = add nuw nsw i64 %794, 1
  %801 = icmp eq i64 %800, 4
  br i1 %801, label %829, label %793, !llvm.loop !56

802:                                              ; preds = %822, %793
  %803 = phi i64 [ 0, %793 ], [ %825, %822 ]
  %804 = add nuw nsw i64 %803, %792
  %805 = load i64, ptr %9, align 8
  %806 = mul nsw i64 %805, %804
  %807 = add nsw i64 %806, %796
  %808 = shl nsw i64 %803, 6
  %809 = getelementptr inbounds i8, ptr %798, i64 %808
  %810 = load <16 x float>, ptr %809, align 4
  %811 = load ptr, ptr %410, align 8
  %812 = icmp eq ptr %811, null
  br i1 %812, label %822, label %813

813:                                              ; preds = %802
  %814 = load ptr, ptr %411, align 8
  %815 = load i64, ptr %34, align 8
  %816 = mul nsw i64 %815, %795
  %817 = add nsw i64 %816, %804
  %818 = shl nsw i64 %817, 6
  %819 = getelementptr inbounds i8, ptr %814, i64 %818
  %820 = load <16 x float>, ptr %819, align 4
  %821 = getelementptr inbounds float, ptr %811, i64 %807
  store <16 x float> %820, ptr %821, align 4
  br label %822

822:                                              ; preds = %813, %802
  %823 = load ptr, ptr %389, align 8
  %824 = getelementptr inbounds float, ptr %823, i64 %807
  store <16 x float> %810, ptr %824, align 4
  %825 = add nuw nsw i64 %803, 1
  %826 = icmp eq i64 %825, 16
  br i1 %826, label %799, label %802, !llvm.loop !57

827:                                              ; preds = %790
  %828 = load i64, ptr %402, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %675, ptr noundef nonnull %3, i64 noundef %828) #10
  store i64 %689, ptr %3, align 8
  store i64 %695, ptr %406, align 8
  store i64 0, ptr %407, align 8
  store i64 64, ptr %402, align 8
  store ptr null, ptr %408, align 8
  store ptr %720, ptr %396, align 8
  store i64 0, ptr %409, align 8
  br label %829

829:                                              ; preds = %799, %827
  %830 = add i64 %695, 1
  %831 = icmp eq i64 %830, %46
  br i1 %831, label %691, label %694, !llvm.loop !58

832:                                              ; preds = %673, %686
  %833 = phi i64 [ %687, %686 ], [ 0, %673 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %675, ptr noundef nonnull %3, i64 noundef %833) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #3
  br i1 %347, label %862, label %834

834:                                              ; preds = %832
  %835 = load ptr, ptr %413, align 8
  %836 = getelementptr inbounds i8, ptr %835, i64 %414
  %837 = load i64, ptr %836, align 8
  %838 = add nsw i64 %837, 1
  store atomic i64 %838, ptr %836 release, align 8
  br i1 %415, label %839, label %862

839:                                              ; preds = %834, %846
  %840 = phi i64 [ %847, %846 ], [ 0, %834 ]
  %841 = shl nsw i64 %840, 6
  %842 = load ptr, ptr %413, align 8
  %843 = getelementptr inbounds i8, ptr %842, i64 %841
  %844 = load atomic i64, ptr %843 acquire, align 8
  %845 = icmp sgt i64 %844, %837
  br i1 %845, label %846, label %849

846:                                              ; preds = %855, %839
  %847 = add nuw nsw i64 %840, 1
  %848 = icmp eq i64 %847, %23
  br i1 %848, label %862, label %839, !llvm.loop !15

849:                                              ; preds = %839, %855
  %850 = phi i32 [ %857, %855 ], [ 0, %839 ]
  tail call void @llvm.x86.sse2.pause()
  %851 = icmp eq i32 %850, 2000
  br i1 %851, label %852, label %855

852:                                              ; preds = %849
  %853 = load ptr, ptr %416, align 8
  %854 = tail call i32 %853() #9
  br label %855

855:                                              ; preds = %852, %849
  %856 = phi i32 [ 0, %852 ], [ %850, %849 ]
  %857 = add nsw i32 %856, 1
  %858 = load ptr, ptr %413, align 8
  %859 = getelementptr inbounds i8, ptr %858, i64 %841
  %860 = load atomic i64, ptr %859 acquire, align 8
  %861 = icmp sgt i64 %860, %837
  br i1 %861, label %846, label %849, !llvm.loop !16

862:                                              ; preds = %846, %832, %834
  %863 = load ptr, ptr %389, align 8
  %864 = icmp ne ptr %863, null
  %865 = sext i1 %864 to i64
  %866 = icmp sgt i64 %675, %865
  br i1 %866, label %673, label %417, !llvm.loop !59
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
  br i1 %37, label %38, label %11, !llvm.loop !60

38:                                               ; preds = %11
  store <16 x float> %35, ptr %7, align 64
  %39 = add nuw nsw i64 %6, 1
  %40 = icmp eq i64 %39, 16
  br i1 %40, label %4, label %5, !llvm.loop !61
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
  br i1 %42, label %41, label %95, !llvm.loop !62

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
  br i1 %162, label %22, label %163, !llvm.loop !63

163:                                              ; preds = %22, %95, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @weight_gradient(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4, ptr nocapture noundef %5) unnamed_addr #7 {
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
  call fastcc void @multiply_tiles(ptr noundef nonnull %8, ptr noundef %99, ptr noundef %97) #10
  %100 = load ptr, ptr %26, align 64
  %101 = load ptr, ptr %27, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %22, ptr noundef %100, ptr noundef %101) #10
  %102 = load ptr, ptr %25, align 64
  %103 = load ptr, ptr %28, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %21, ptr noundef %102, ptr noundef %103) #10
  %104 = load ptr, ptr %26, align 64
  %105 = load ptr, ptr %28, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %23, ptr noundef %104, ptr noundef %105) #10
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
  call fastcc void @transpose(ptr noundef nonnull %7) #10
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
declare i64 @llvm.smin.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #8

attributes #0 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nounwind }
attributes #4 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
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
