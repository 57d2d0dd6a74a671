; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.Tile = type { [16 x <16 x float>], [16 x <16 x i32>], ptr, [56 x i8] }
%struct.Pending = type { i64, i64, i64, i64, ptr, ptr, i64 }

@H_ROWS = internal unnamed_addr constant [4 x i32] [i32 0, i32 1, i32 2, i32 3], align 16

; Function Attrs: nounwind
define dso_local void @forward(ptr nocapture noundef %0) local_unnamed_addr #0 {
  %2 = alloca [8 x %struct.Tile], align 64
  %3 = alloca %struct.Pending, align 8
  %4 = alloca [8 x %struct.Tile], align 64
  %5 = alloca [16 x <16 x i32>], align 64
  %6 = alloca [16 x <16 x i32>], align 64
  %7 = getelementptr inbounds i8, ptr %0, i64 48
  %8 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !noalias !4
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = sdiv i64 %10, 64
  %12 = getelementptr inbounds i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8, !noalias !4
  %14 = icmp eq ptr %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %1
  %16 = tail call i32 %13() #9, !noalias !4
  %17 = sext i32 %16 to i64
  %18 = load i64, ptr %9, align 8
  %19 = sdiv i64 %18, 64
  br label %20

20:                                               ; preds = %15, %1
  %21 = phi i64 [ %19, %15 ], [ %11, %1 ]
  %22 = phi i64 [ %17, %15 ], [ 1, %1 ]
  %23 = tail call i64 @llvm.smin.i64(i64 %22, i64 %11)
  %24 = sdiv i64 %22, %23
  %25 = srem i64 %8, %23
  %26 = mul nsw i64 %25, %11
  %27 = sdiv i64 %26, %23
  %28 = add nsw i64 %25, 1
  %29 = mul nsw i64 %28, %11
  %30 = sdiv i64 %29, %23
  %31 = shl nsw i64 %27, 2
  %32 = getelementptr inbounds i8, ptr %0, i64 8
  %33 = load i64, ptr %32, align 8, !noalias !4
  %34 = sdiv i64 %33, 16
  %35 = sdiv i64 %8, %23
  %36 = mul nsw i64 %35, %34
  %37 = sdiv i64 %36, %24
  %38 = add nsw i64 %35, 1
  %39 = mul nsw i64 %38, %34
  %40 = sdiv i64 %39, %24
  %41 = mul nsw i64 %23, %24
  %42 = icmp slt i64 %8, %41
  %43 = select i1 %42, i64 %37, i64 0
  %44 = select i1 %42, i64 %40, i64 0
  %45 = mul nsw i64 %21, %8
  %46 = sdiv i64 %45, %22
  %47 = add nsw i64 %8, 1
  %48 = mul nsw i64 %21, %47
  %49 = sdiv i64 %48, %22
  %50 = shl nsw i64 %46, 2
  %51 = shl nsw i64 %49, 2
  %52 = icmp slt i64 %50, %51
  br i1 %52, label %53, label %283

53:                                               ; preds = %20
  %54 = getelementptr inbounds i8, ptr %0, i64 72
  %55 = getelementptr inbounds i8, ptr %0, i64 16
  %56 = getelementptr inbounds i8, ptr %0, i64 160
  %57 = getelementptr inbounds i8, ptr %0, i64 80
  %58 = getelementptr inbounds i8, ptr %0, i64 168
  %59 = getelementptr inbounds i8, ptr %0, i64 88
  %60 = getelementptr inbounds i8, ptr %0, i64 96
  %61 = getelementptr inbounds i8, ptr %0, i64 176
  %62 = getelementptr inbounds i8, ptr %0, i64 104
  %63 = getelementptr inbounds i8, ptr %0, i64 120
  %64 = getelementptr inbounds i8, ptr %0, i64 112
  %65 = getelementptr inbounds i8, ptr %0, i64 152
  br label %66

66:                                               ; preds = %244, %53
  %67 = phi i64 [ %50, %53 ], [ %245, %244 ]
  %68 = load ptr, ptr %54, align 8
  %69 = shl nsw i64 %67, 2
  %70 = load i64, ptr %55, align 8
  %71 = load i64, ptr %9, align 8
  %72 = icmp sgt i64 %70, 0
  br i1 %72, label %73, label %142

73:                                               ; preds = %66
  %74 = load ptr, ptr %56, align 8
  %75 = mul nsw i64 %70, %69
  %76 = sdiv i64 %75, 32
  %77 = shl nsw i64 %76, 10
  %78 = getelementptr inbounds i8, ptr %74, i64 %77
  %79 = shl nsw i64 %67, 4
  br label %80

80:                                               ; preds = %84, %73
  %81 = phi ptr [ %130, %84 ], [ %78, %73 ]
  %82 = phi i64 [ %85, %84 ], [ 0, %73 ]
  %83 = getelementptr float, ptr %68, i64 %82
  br label %87

84:                                               ; preds = %128
  %85 = add nuw nsw i64 %82, 32
  %86 = icmp slt i64 %85, %70
  br i1 %86, label %80, label %140, !llvm.loop !7

87:                                               ; preds = %128, %80
  %88 = phi i64 [ 0, %80 ], [ %129, %128 ]
  %89 = phi ptr [ %81, %80 ], [ %130, %128 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #3
  %90 = getelementptr inbounds i32, ptr @H_ROWS, i64 %88
  %91 = load i32, ptr %90, align 4
  %92 = sext i32 %91 to i64
  %93 = mul nsw i64 %71, %92
  %94 = add i64 %93, %79
  br label %96

95:                                               ; preds = %96
  call fastcc void @transpose(ptr noundef nonnull %6) #10
  br label %132

96:                                               ; preds = %96, %87
  %97 = phi i64 [ 0, %87 ], [ %126, %96 ]
  %98 = add i64 %94, %97
  %99 = mul nsw i64 %98, %70
  %100 = getelementptr float, ptr %83, i64 %99
  %101 = load <16 x float>, ptr %100, align 4
  %102 = bitcast <16 x float> %101 to <16 x i32>
  %103 = add <16 x i32> %102, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %104 = lshr <16 x i32> %102, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %105 = and <16 x i32> %104, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %106 = add <16 x i32> %103, %105
  %107 = fcmp contract uno <16 x float> %101, zeroinitializer
  %108 = or <16 x i32> %102, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %109 = select <16 x i1> %107, <16 x i32> %108, <16 x i32> %106
  %110 = lshr <16 x i32> %109, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %111 = trunc nuw <16 x i32> %110 to <16 x i16>
  %112 = getelementptr inbounds i8, ptr %100, i64 64
  %113 = load <16 x float>, ptr %112, align 4
  %114 = bitcast <16 x float> %113 to <16 x i32>
  %115 = add <16 x i32> %114, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %116 = lshr <16 x i32> %114, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %117 = and <16 x i32> %116, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %118 = add <16 x i32> %115, %117
  %119 = fcmp contract uno <16 x float> %113, zeroinitializer
  %120 = or <16 x i32> %114, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %121 = select <16 x i1> %119, <16 x i32> %120, <16 x i32> %118
  %122 = lshr <16 x i32> %121, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %123 = trunc nuw <16 x i32> %122 to <16 x i16>
  %124 = shufflevector <16 x i16> %111, <16 x i16> %123, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %125 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %97
  store <32 x i16> %124, ptr %125, align 64
  %126 = add nuw nsw i64 %97, 1
  %127 = icmp eq i64 %126, 16
  br i1 %127, label %95, label %96, !llvm.loop !10

128:                                              ; preds = %132
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #3
  %129 = add nuw nsw i64 %88, 1
  %130 = getelementptr inbounds i8, ptr %89, i64 1024
  %131 = icmp eq i64 %129, 4
  br i1 %131, label %84, label %87, !llvm.loop !11

132:                                              ; preds = %132, %95
  %133 = phi i64 [ 0, %95 ], [ %138, %132 ]
  %134 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %133
  %135 = load <16 x i32>, ptr %134, align 64
  %136 = shl nsw i64 %133, 6
  %137 = getelementptr inbounds i8, ptr %89, i64 %136
  store <16 x i32> %135, ptr %137, align 64
  %138 = add nuw nsw i64 %133, 1
  %139 = icmp eq i64 %138, 16
  br i1 %139, label %128, label %132, !llvm.loop !12

140:                                              ; preds = %84
  %141 = load i64, ptr %9, align 8
  br label %142

142:                                              ; preds = %140, %66
  %143 = phi i64 [ %141, %140 ], [ %71, %66 ]
  %144 = load ptr, ptr %57, align 8
  %145 = icmp sgt i64 %143, 0
  br i1 %145, label %146, label %213

146:                                              ; preds = %142
  %147 = load ptr, ptr %58, align 8
  %148 = mul nsw i64 %143, %69
  %149 = sdiv i64 %148, 32
  %150 = shl nsw i64 %149, 10
  %151 = getelementptr inbounds i8, ptr %147, i64 %150
  %152 = shl nsw i64 %67, 4
  br label %153

153:                                              ; preds = %157, %146
  %154 = phi ptr [ %203, %157 ], [ %151, %146 ]
  %155 = phi i64 [ %158, %157 ], [ 0, %146 ]
  %156 = getelementptr float, ptr %144, i64 %155
  br label %160

157:                                              ; preds = %201
  %158 = add nuw nsw i64 %155, 32
  %159 = icmp slt i64 %158, %143
  br i1 %159, label %153, label %213, !llvm.loop !7

160:                                              ; preds = %201, %153
  %161 = phi i64 [ 0, %153 ], [ %202, %201 ]
  %162 = phi ptr [ %154, %153 ], [ %203, %201 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #3
  %163 = getelementptr inbounds i32, ptr @H_ROWS, i64 %161
  %164 = load i32, ptr %163, align 4
  %165 = sext i32 %164 to i64
  %166 = mul nsw i64 %143, %165
  %167 = add i64 %166, %152
  br label %169

168:                                              ; preds = %169
  call fastcc void @transpose(ptr noundef nonnull %5) #10
  br label %205

169:                                              ; preds = %169, %160
  %170 = phi i64 [ 0, %160 ], [ %199, %169 ]
  %171 = add i64 %167, %170
  %172 = mul nsw i64 %171, %143
  %173 = getelementptr float, ptr %156, i64 %172
  %174 = load <16 x float>, ptr %173, align 4
  %175 = bitcast <16 x float> %174 to <16 x i32>
  %176 = add <16 x i32> %175, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %177 = lshr <16 x i32> %175, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %178 = and <16 x i32> %177, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %179 = add <16 x i32> %176, %178
  %180 = fcmp contract uno <16 x float> %174, zeroinitializer
  %181 = or <16 x i32> %175, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %182 = select <16 x i1> %180, <16 x i32> %181, <16 x i32> %179
  %183 = lshr <16 x i32> %182, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %184 = trunc nuw <16 x i32> %183 to <16 x i16>
  %185 = getelementptr inbounds i8, ptr %173, i64 64
  %186 = load <16 x float>, ptr %185, align 4
  %187 = bitcast <16 x float> %186 to <16 x i32>
  %188 = add <16 x i32> %187, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %189 = lshr <16 x i32> %187, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %190 = and <16 x i32> %189, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %191 = add <16 x i32> %188, %190
  %192 = fcmp contract uno <16 x float> %186, zeroinitializer
  %193 = or <16 x i32> %187, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %194 = select <16 x i1> %192, <16 x i32> %193, <16 x i32> %191
  %195 = lshr <16 x i32> %194, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %196 = trunc nuw <16 x i32> %195 to <16 x i16>
  %197 = shufflevector <16 x i16> %184, <16 x i16> %196, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %198 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %170
  store <32 x i16> %197, ptr %198, align 64
  %199 = add nuw nsw i64 %170, 1
  %200 = icmp eq i64 %199, 16
  br i1 %200, label %168, label %169, !llvm.loop !10

201:                                              ; preds = %205
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #3
  %202 = add nuw nsw i64 %161, 1
  %203 = getelementptr inbounds i8, ptr %162, i64 1024
  %204 = icmp eq i64 %202, 4
  br i1 %204, label %157, label %160, !llvm.loop !11

205:                                              ; preds = %205, %168
  %206 = phi i64 [ 0, %168 ], [ %211, %205 ]
  %207 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %206
  %208 = load <16 x i32>, ptr %207, align 64
  %209 = shl nsw i64 %206, 6
  %210 = getelementptr inbounds i8, ptr %162, i64 %209
  store <16 x i32> %208, ptr %210, align 64
  %211 = add nuw nsw i64 %206, 1
  %212 = icmp eq i64 %211, 16
  br i1 %212, label %201, label %205, !llvm.loop !12

213:                                              ; preds = %157, %142
  %214 = shl nsw i64 %67, 6
  br label %220

215:                                              ; preds = %220
  %216 = load i64, ptr %32, align 8
  %217 = icmp sgt i64 %216, 0
  br i1 %217, label %218, label %244

218:                                              ; preds = %215
  %219 = shl nsw i64 %67, 4
  br label %247

220:                                              ; preds = %220, %213
  %221 = phi i64 [ 0, %213 ], [ %242, %220 ]
  %222 = load ptr, ptr %59, align 8
  %223 = getelementptr inbounds [4 x i32], ptr @H_ROWS, i64 0, i64 %221
  %224 = load i32, ptr %223, align 4
  %225 = sext i32 %224 to i64
  %226 = load i64, ptr %9, align 8
  %227 = mul nsw i64 %226, %225
  %228 = getelementptr inbounds float, ptr %222, i64 %227
  %229 = getelementptr inbounds i8, ptr %228, i64 %214
  %230 = load <16 x float>, ptr %229, align 4
  %231 = fadd contract <16 x float> %230, zeroinitializer
  %232 = load ptr, ptr %60, align 8
  %233 = mul nsw i64 %226, %221
  %234 = getelementptr inbounds float, ptr %232, i64 %233
  %235 = getelementptr inbounds i8, ptr %234, i64 %214
  %236 = load <16 x float>, ptr %235, align 4
  %237 = fadd contract <16 x float> %231, %236
  %238 = load ptr, ptr %61, align 8
  %239 = shl i64 %221, 6
  %240 = getelementptr i8, ptr %238, i64 %239
  %241 = getelementptr float, ptr %240, i64 %214
  store <16 x float> %237, ptr %241, align 4
  %242 = add nuw nsw i64 %221, 1
  %243 = icmp eq i64 %242, 4
  br i1 %243, label %215, label %220, !llvm.loop !13

244:                                              ; preds = %247, %215
  %245 = add nsw i64 %67, 1
  %246 = icmp eq i64 %245, %51
  br i1 %246, label %283, label %66, !llvm.loop !14

247:                                              ; preds = %247, %218
  %248 = phi i64 [ 0, %218 ], [ %280, %247 ]
  %249 = load ptr, ptr %62, align 8
  %250 = load i64, ptr %9, align 8
  %251 = mul nsw i64 %250, %248
  %252 = getelementptr inbounds float, ptr %249, i64 %251
  %253 = getelementptr inbounds float, ptr %252, i64 %219
  %254 = load <16 x float>, ptr %253, align 4
  %255 = load ptr, ptr %63, align 8
  %256 = getelementptr inbounds i16, ptr %255, i64 %251
  %257 = getelementptr inbounds i16, ptr %256, i64 %219
  %258 = bitcast <16 x float> %254 to <16 x i32>
  %259 = add <16 x i32> %258, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %260 = lshr <16 x i32> %258, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %261 = and <16 x i32> %260, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %262 = add <16 x i32> %259, %261
  %263 = fcmp contract uno <16 x float> %254, zeroinitializer
  %264 = or <16 x i32> %258, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %265 = select <16 x i1> %263, <16 x i32> %264, <16 x i32> %262
  %266 = lshr <16 x i32> %265, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %267 = trunc nuw <16 x i32> %266 to <16 x i16>
  store <16 x i16> %267, ptr %257, align 2
  %268 = load ptr, ptr %64, align 8
  %269 = load i64, ptr %9, align 8
  %270 = mul nsw i64 %269, %248
  %271 = getelementptr inbounds float, ptr %268, i64 %270
  %272 = getelementptr inbounds float, ptr %271, i64 %219
  %273 = load <16 x float>, ptr %272, align 4
  %274 = load ptr, ptr %65, align 8
  %275 = load i64, ptr %32, align 8
  %276 = mul nsw i64 %275, %67
  %277 = add nsw i64 %276, %248
  %278 = shl nsw i64 %277, 6
  %279 = getelementptr inbounds i8, ptr %274, i64 %278
  store <16 x float> %273, ptr %279, align 4
  %280 = add nuw nsw i64 %248, 1
  %281 = load i64, ptr %32, align 8
  %282 = icmp slt i64 %280, %281
  br i1 %282, label %247, label %244, !llvm.loop !15

283:                                              ; preds = %244, %20
  %284 = icmp eq i64 %22, 1
  br i1 %284, label %318, label %285

285:                                              ; preds = %283
  %286 = getelementptr inbounds i8, ptr %0, i64 56
  %287 = load ptr, ptr %286, align 8
  %288 = shl nsw i64 %8, 6
  %289 = getelementptr inbounds i8, ptr %287, i64 %288
  %290 = load i64, ptr %289, align 8
  %291 = add nsw i64 %290, 1
  store atomic i64 %291, ptr %289 release, align 8
  %292 = icmp sgt i64 %22, 0
  br i1 %292, label %293, label %318

293:                                              ; preds = %285
  %294 = getelementptr inbounds i8, ptr %0, i64 40
  br label %295

295:                                              ; preds = %302, %293
  %296 = phi i64 [ 0, %293 ], [ %303, %302 ]
  %297 = shl nsw i64 %296, 6
  %298 = load ptr, ptr %286, align 8
  %299 = getelementptr inbounds i8, ptr %298, i64 %297
  %300 = load atomic i64, ptr %299 acquire, align 8
  %301 = icmp sgt i64 %300, %290
  br i1 %301, label %302, label %305

302:                                              ; preds = %311, %295
  %303 = add nuw nsw i64 %296, 1
  %304 = icmp eq i64 %303, %22
  br i1 %304, label %318, label %295, !llvm.loop !16

305:                                              ; preds = %295, %311
  %306 = phi i32 [ %313, %311 ], [ 0, %295 ]
  tail call void @llvm.x86.sse2.pause()
  %307 = icmp eq i32 %306, 2000
  br i1 %307, label %308, label %311

308:                                              ; preds = %305
  %309 = load ptr, ptr %294, align 8
  %310 = tail call i32 %309() #9
  br label %311

311:                                              ; preds = %308, %305
  %312 = phi i32 [ 0, %308 ], [ %306, %305 ]
  %313 = add nsw i32 %312, 1
  %314 = load ptr, ptr %286, align 8
  %315 = getelementptr inbounds i8, ptr %314, i64 %297
  %316 = load atomic i64, ptr %315 acquire, align 8
  %317 = icmp sgt i64 %316, %290
  br i1 %317, label %302, label %305, !llvm.loop !17

318:                                              ; preds = %302, %283, %285
  %319 = sub nsw i64 %44, %43
  %320 = sub nsw i64 %30, %27
  %321 = shl nsw i64 %320, 2
  %322 = icmp eq i64 %44, %43
  %323 = icmp sgt i64 %319, 3
  %324 = select i1 %322, i1 true, i1 %323
  br i1 %324, label %327, label %325

325:                                              ; preds = %318
  %326 = sdiv i64 4, %319
  br label %327

327:                                              ; preds = %318, %325
  %328 = phi i64 [ %326, %325 ], [ 1, %318 ]
  %329 = getelementptr inbounds i8, ptr %0, i64 304
  %330 = load ptr, ptr %329, align 8
  %331 = getelementptr inbounds i8, ptr %0, i64 312
  %332 = load i64, ptr %331, align 8
  %333 = mul nsw i64 %332, %8
  %334 = getelementptr inbounds float, ptr %330, i64 %333
  %335 = getelementptr inbounds i8, ptr %334, i64 16384
  %336 = load i64, ptr %0, align 8
  %337 = icmp sgt i64 %336, 0
  br i1 %337, label %338, label %380

338:                                              ; preds = %327
  %339 = shl i64 %320, 12
  %340 = getelementptr inbounds i8, ptr %0, i64 16
  %341 = icmp sgt i64 %320, 0
  %342 = getelementptr inbounds i8, ptr %0, i64 176
  %343 = getelementptr inbounds i8, ptr %0, i64 64
  %344 = getelementptr inbounds i8, ptr %0, i64 160
  %345 = getelementptr inbounds i8, ptr %4, i64 2112
  %346 = getelementptr inbounds i8, ptr %4, i64 4224
  %347 = getelementptr inbounds i8, ptr %4, i64 6336
  %348 = getelementptr inbounds i8, ptr %4, i64 9472
  %349 = getelementptr inbounds i8, ptr %4, i64 10496
  %350 = getelementptr inbounds i8, ptr %4, i64 11584
  %351 = getelementptr inbounds i8, ptr %4, i64 12608
  %352 = getelementptr inbounds i8, ptr %4, i64 14720
  %353 = getelementptr inbounds i8, ptr %4, i64 16832
  %354 = mul i64 %339, %319
  %355 = icmp sgt i64 %319, 0
  %356 = getelementptr inbounds i8, ptr %3, i64 40
  %357 = getelementptr inbounds i8, ptr %0, i64 120
  %358 = getelementptr inbounds i8, ptr %0, i64 168
  %359 = getelementptr inbounds i8, ptr %3, i64 24
  %360 = getelementptr inbounds i8, ptr %2, i64 2112
  %361 = getelementptr inbounds i8, ptr %2, i64 4224
  %362 = getelementptr inbounds i8, ptr %2, i64 6336
  %363 = getelementptr inbounds i8, ptr %2, i64 9472
  %364 = getelementptr inbounds i8, ptr %2, i64 10496
  %365 = getelementptr inbounds i8, ptr %2, i64 14720
  %366 = getelementptr inbounds i8, ptr %2, i64 16832
  %367 = getelementptr inbounds i8, ptr %2, i64 11584
  %368 = getelementptr inbounds i8, ptr %2, i64 12608
  %369 = getelementptr inbounds i8, ptr %3, i64 8
  %370 = getelementptr inbounds i8, ptr %3, i64 16
  %371 = getelementptr inbounds i8, ptr %3, i64 32
  %372 = getelementptr inbounds i8, ptr %3, i64 48
  %373 = getelementptr inbounds i8, ptr %0, i64 56
  %374 = shl nsw i64 %8, 6
  %375 = icmp sgt i64 %22, 0
  %376 = getelementptr inbounds i8, ptr %0, i64 40
  br label %381

377:                                              ; preds = %901, %568
  %378 = load i64, ptr %0, align 8
  %379 = icmp slt i64 %384, %378
  br i1 %379, label %381, label %380, !llvm.loop !18

380:                                              ; preds = %377, %327
  ret void

381:                                              ; preds = %338, %377
  %382 = phi i64 [ %336, %338 ], [ %378, %377 ]
  %383 = phi i64 [ 0, %338 ], [ %384, %377 ]
  %384 = add nsw i64 %383, %328
  %385 = icmp slt i64 %384, %382
  %386 = sub nsw i64 %382, %383
  %387 = select i1 %385, i64 %328, i64 %386
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #3
  %388 = load i64, ptr %340, align 8
  %389 = sdiv i64 %388, 32
  %390 = shl nsw i64 %388, 1
  br i1 %341, label %391, label %568

391:                                              ; preds = %381
  %392 = mul nsw i64 %387, %319
  %393 = icmp sgt i64 %392, 0
  %394 = shl nsw i64 %389, 2
  %395 = icmp sgt i64 %388, 31
  %396 = icmp eq i64 %388, 32
  br label %397

397:                                              ; preds = %402, %391
  %398 = phi i64 [ 0, %391 ], [ %403, %402 ]
  %399 = add nsw i64 %398, %31
  %400 = shl nsw i64 %399, 8
  %401 = mul i64 %394, %399
  br label %405

402:                                              ; preds = %419
  %403 = add nuw nsw i64 %398, 1
  %404 = icmp eq i64 %403, %321
  br i1 %404, label %568, label %397, !llvm.loop !19

405:                                              ; preds = %419, %397
  %406 = phi i1 [ true, %397 ], [ false, %419 ]
  %407 = phi i64 [ 0, %397 ], [ 2, %419 ]
  %408 = load ptr, ptr %342, align 8
  %409 = getelementptr inbounds i8, ptr %408, i64 %400
  %410 = shl nuw nsw i64 %407, 8
  %411 = shl nuw nsw i64 %407, 6
  %412 = getelementptr inbounds i8, ptr %409, i64 %411
  %413 = or disjoint i64 %410, 256
  %414 = lshr exact i64 %413, 2
  %415 = getelementptr inbounds i8, ptr %409, i64 %414
  br i1 %393, label %416, label %419

416:                                              ; preds = %405
  %417 = or disjoint i64 %407, %401
  %418 = shl nsw i64 %417, 10
  br label %420

419:                                              ; preds = %525, %405
  br i1 %406, label %405, label %402, !llvm.loop !20

420:                                              ; preds = %416, %525
  %421 = phi i64 [ %526, %525 ], [ 0, %416 ]
  %422 = or disjoint i64 %421, 1
  %423 = icmp slt i64 %422, %392
  %424 = select i1 %423, i64 %422, i64 %421
  %425 = load ptr, ptr %343, align 8
  %426 = sdiv i64 %421, %319
  %427 = load i64, ptr %32, align 8
  %428 = srem i64 %421, %319
  %429 = add nsw i64 %428, %43
  %430 = shl nsw i64 %429, 4
  %431 = load i64, ptr %340, align 8
  %432 = sdiv i64 %424, %319
  %433 = add nsw i64 %432, %383
  %434 = mul nsw i64 %433, %427
  %435 = srem i64 %424, %319
  %436 = add nsw i64 %435, %43
  %437 = shl nsw i64 %436, 4
  %438 = add nsw i64 %437, %434
  %439 = load ptr, ptr %344, align 8
  br label %440

440:                                              ; preds = %440, %420
  %441 = phi i64 [ 0, %420 ], [ %444, %440 ]
  %442 = load <16 x float>, ptr %412, align 4
  %443 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %441
  store <16 x float> %442, ptr %443, align 64
  %444 = add nuw nsw i64 %441, 1
  %445 = icmp eq i64 %444, 16
  br i1 %445, label %446, label %440, !llvm.loop !21

446:                                              ; preds = %440
  %447 = add nsw i64 %426, %383
  %448 = mul nsw i64 %447, %427
  %449 = add nsw i64 %430, %448
  %450 = mul nsw i64 %438, %431
  br label %451

451:                                              ; preds = %451, %446
  %452 = phi i64 [ %455, %451 ], [ 0, %446 ]
  %453 = load <16 x float>, ptr %415, align 4
  %454 = getelementptr inbounds [16 x <16 x float>], ptr %345, i64 0, i64 %452
  store <16 x float> %453, ptr %454, align 64
  %455 = add nuw nsw i64 %452, 1
  %456 = icmp eq i64 %455, 16
  br i1 %456, label %457, label %451, !llvm.loop !21

457:                                              ; preds = %451
  %458 = getelementptr inbounds i16, ptr %425, i64 %450
  br label %459

459:                                              ; preds = %459, %457
  %460 = phi i64 [ %463, %459 ], [ 0, %457 ]
  %461 = load <16 x float>, ptr %412, align 4
  %462 = getelementptr inbounds [16 x <16 x float>], ptr %346, i64 0, i64 %460
  store <16 x float> %461, ptr %462, align 64
  %463 = add nuw nsw i64 %460, 1
  %464 = icmp eq i64 %463, 16
  br i1 %464, label %465, label %459, !llvm.loop !21

465:                                              ; preds = %459
  %466 = mul nsw i64 %449, %431
  br label %467

467:                                              ; preds = %465, %467
  %468 = phi i64 [ %471, %467 ], [ 0, %465 ]
  %469 = load <16 x float>, ptr %415, align 4
  %470 = getelementptr inbounds [16 x <16 x float>], ptr %347, i64 0, i64 %468
  store <16 x float> %469, ptr %470, align 64
  %471 = add nuw nsw i64 %468, 1
  %472 = icmp eq i64 %471, 16
  br i1 %472, label %473, label %467, !llvm.loop !21

473:                                              ; preds = %467
  %474 = getelementptr inbounds i16, ptr %425, i64 %466
  br i1 %395, label %475, label %477

475:                                              ; preds = %473
  %476 = getelementptr inbounds i8, ptr %439, i64 %418
  br label %528

477:                                              ; preds = %556, %473
  %478 = mul nuw nsw i64 %421, %321
  %479 = add nuw nsw i64 %478, %398
  %480 = shl nsw i64 %479, 12
  %481 = getelementptr inbounds i8, ptr %335, i64 %480
  %482 = mul nuw nsw i64 %424, %321
  %483 = add nuw nsw i64 %482, %398
  %484 = getelementptr inbounds float, ptr %481, i64 %410
  br label %485

485:                                              ; preds = %485, %477
  %486 = phi i64 [ 0, %477 ], [ %491, %485 ]
  %487 = shl nsw i64 %486, 6
  %488 = getelementptr inbounds i8, ptr %484, i64 %487
  %489 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %486
  %490 = load <16 x float>, ptr %489, align 64
  store <16 x float> %490, ptr %488, align 4
  %491 = add nuw nsw i64 %486, 1
  %492 = icmp eq i64 %491, 16
  br i1 %492, label %493, label %485, !llvm.loop !22

493:                                              ; preds = %485
  %494 = getelementptr inbounds float, ptr %481, i64 %413
  br label %495

495:                                              ; preds = %495, %493
  %496 = phi i64 [ 0, %493 ], [ %501, %495 ]
  %497 = shl nsw i64 %496, 6
  %498 = getelementptr inbounds i8, ptr %494, i64 %497
  %499 = getelementptr inbounds [16 x <16 x float>], ptr %345, i64 0, i64 %496
  %500 = load <16 x float>, ptr %499, align 64
  store <16 x float> %500, ptr %498, align 4
  %501 = add nuw nsw i64 %496, 1
  %502 = icmp eq i64 %501, 16
  br i1 %502, label %503, label %495, !llvm.loop !22

503:                                              ; preds = %495
  %504 = shl nsw i64 %483, 12
  %505 = getelementptr inbounds i8, ptr %335, i64 %504
  %506 = getelementptr inbounds float, ptr %505, i64 %410
  br label %507

507:                                              ; preds = %507, %503
  %508 = phi i64 [ 0, %503 ], [ %513, %507 ]
  %509 = shl nsw i64 %508, 6
  %510 = getelementptr inbounds i8, ptr %506, i64 %509
  %511 = getelementptr inbounds [16 x <16 x float>], ptr %346, i64 0, i64 %508
  %512 = load <16 x float>, ptr %511, align 64
  store <16 x float> %512, ptr %510, align 4
  %513 = add nuw nsw i64 %508, 1
  %514 = icmp eq i64 %513, 16
  br i1 %514, label %515, label %507, !llvm.loop !22

515:                                              ; preds = %507
  %516 = getelementptr inbounds float, ptr %505, i64 %413
  br label %517

517:                                              ; preds = %517, %515
  %518 = phi i64 [ 0, %515 ], [ %523, %517 ]
  %519 = shl nsw i64 %518, 6
  %520 = getelementptr inbounds i8, ptr %516, i64 %519
  %521 = getelementptr inbounds [16 x <16 x float>], ptr %347, i64 0, i64 %518
  %522 = load <16 x float>, ptr %521, align 64
  store <16 x float> %522, ptr %520, align 4
  %523 = add nuw nsw i64 %518, 1
  %524 = icmp eq i64 %523, 16
  br i1 %524, label %525, label %517, !llvm.loop !22

525:                                              ; preds = %517
  %526 = add nuw nsw i64 %421, 2
  %527 = icmp slt i64 %526, %392
  br i1 %527, label %420, label %419, !llvm.loop !23

528:                                              ; preds = %556, %475
  %529 = phi i64 [ %565, %556 ], [ 0, %475 ]
  %530 = phi ptr [ %566, %556 ], [ %476, %475 ]
  %531 = shl nsw i64 %529, 5
  %532 = getelementptr inbounds i16, ptr %474, i64 %531
  %533 = select i1 %396, ptr %532, ptr %348
  store ptr %533, ptr %349, align 64
  br i1 %396, label %534, label %536

534:                                              ; preds = %528
  %535 = getelementptr inbounds i16, ptr %458, i64 %531
  store ptr %535, ptr %351, align 64
  br label %556

536:                                              ; preds = %528, %536
  %537 = phi i64 [ %542, %536 ], [ 0, %528 ]
  %538 = mul nuw nsw i64 %537, %390
  %539 = getelementptr inbounds i8, ptr %532, i64 %538
  %540 = load <16 x i32>, ptr %539, align 4
  %541 = getelementptr inbounds [16 x <16 x i32>], ptr %348, i64 0, i64 %537
  store <16 x i32> %540, ptr %541, align 64
  %542 = add nuw nsw i64 %537, 1
  %543 = icmp eq i64 %542, 16
  br i1 %543, label %544, label %536, !llvm.loop !24

544:                                              ; preds = %536
  %545 = getelementptr inbounds i16, ptr %458, i64 %531
  store ptr %350, ptr %351, align 64
  br label %546

546:                                              ; preds = %546, %544
  %547 = phi i64 [ %552, %546 ], [ 0, %544 ]
  %548 = mul nuw nsw i64 %547, %390
  %549 = getelementptr inbounds i8, ptr %545, i64 %548
  %550 = load <16 x i32>, ptr %549, align 4
  %551 = getelementptr inbounds [16 x <16 x i32>], ptr %350, i64 0, i64 %547
  store <16 x i32> %550, ptr %551, align 64
  %552 = add nuw nsw i64 %547, 1
  %553 = icmp eq i64 %552, 16
  br i1 %553, label %554, label %546, !llvm.loop !24

554:                                              ; preds = %546
  %555 = load ptr, ptr %349, align 64
  br label %556

556:                                              ; preds = %554, %534
  %557 = phi ptr [ %555, %554 ], [ %532, %534 ]
  store ptr %530, ptr %352, align 64
  %558 = getelementptr inbounds i8, ptr %530, i64 1024
  store ptr %558, ptr %353, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %557, ptr noundef %530) #10
  %559 = load ptr, ptr %351, align 64
  %560 = load ptr, ptr %352, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %346, ptr noundef %559, ptr noundef %560) #10
  %561 = load ptr, ptr %349, align 64
  %562 = load ptr, ptr %353, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %345, ptr noundef %561, ptr noundef %562) #10
  %563 = load ptr, ptr %351, align 64
  %564 = load ptr, ptr %353, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %347, ptr noundef %563, ptr noundef %564) #10
  %565 = add nuw nsw i64 %529, 1
  %566 = getelementptr inbounds i8, ptr %530, i64 4096
  %567 = icmp eq i64 %565, %389
  br i1 %567, label %477, label %528, !llvm.loop !25

568:                                              ; preds = %402, %381
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #3
  %569 = add nsw i64 %387, %383
  %570 = icmp sgt i64 %387, 0
  br i1 %570, label %571, label %377

571:                                              ; preds = %568, %901
  %572 = phi i64 [ %902, %901 ], [ %383, %568 ]
  %573 = sub nsw i64 %572, %383
  %574 = mul nsw i64 %354, %573
  %575 = getelementptr inbounds float, ptr %335, i64 %574
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #3
  %576 = load i64, ptr %9, align 8
  %577 = sdiv i64 %576, 32
  %578 = shl nsw i64 %576, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  br i1 %341, label %579, label %871

579:                                              ; preds = %571
  %580 = shl i64 %577, 12
  %581 = add nsw i64 %577, -1
  %582 = icmp sgt i64 %576, 31
  %583 = icmp eq i64 %576, 32
  %584 = shl nsw i64 %577, 1
  %585 = add nsw i64 %584, -1
  br label %586

586:                                              ; preds = %595, %579
  %587 = phi i64 [ 0, %579 ], [ %596, %595 ]
  %588 = phi ptr [ null, %579 ], [ %597, %595 ]
  %589 = phi i64 [ 0, %579 ], [ %598, %595 ]
  br i1 %355, label %590, label %595

590:                                              ; preds = %586
  %591 = shl nsw i64 %589, 12
  %592 = getelementptr i8, ptr %575, i64 %591
  %593 = add nsw i64 %589, %31
  %594 = mul i64 %580, %593
  br label %600

595:                                              ; preds = %866, %586
  %596 = phi i64 [ %587, %586 ], [ %867, %866 ]
  %597 = phi ptr [ %588, %586 ], [ %608, %866 ]
  %598 = add nuw nsw i64 %589, 1
  %599 = icmp eq i64 %598, %321
  br i1 %599, label %871, label %586, !llvm.loop !26

600:                                              ; preds = %866, %590
  %601 = phi i64 [ %587, %590 ], [ %867, %866 ]
  %602 = phi ptr [ %588, %590 ], [ %608, %866 ]
  %603 = phi i64 [ 0, %590 ], [ %869, %866 ]
  %604 = or disjoint i64 %603, 1
  %605 = icmp slt i64 %604, %319
  %606 = icmp eq ptr %602, %334
  %607 = select i1 %606, i64 8192, i64 0
  %608 = getelementptr inbounds i8, ptr %334, i64 %607
  %609 = load ptr, ptr %357, align 8
  %610 = load i64, ptr %32, align 8
  %611 = mul nsw i64 %610, %572
  %612 = add nsw i64 %603, %43
  %613 = shl nsw i64 %612, 4
  %614 = add nsw i64 %611, %613
  %615 = load i64, ptr %9, align 8
  %616 = mul nsw i64 %614, %615
  %617 = getelementptr inbounds i16, ptr %609, i64 %616
  %618 = shl nsw i64 %615, 5
  %619 = getelementptr inbounds i8, ptr %617, i64 %618
  %620 = mul nuw nsw i64 %603, %339
  %621 = getelementptr float, ptr %592, i64 %620
  %622 = getelementptr inbounds float, ptr %621, i64 %339
  %623 = load ptr, ptr %358, align 8
  %624 = getelementptr inbounds i8, ptr %623, i64 %594
  br i1 %605, label %734, label %625

625:                                              ; preds = %600, %625
  %626 = phi i64 [ %631, %625 ], [ 0, %600 ]
  %627 = shl nsw i64 %626, 6
  %628 = getelementptr inbounds i8, ptr %621, i64 %627
  %629 = load <16 x float>, ptr %628, align 4
  %630 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %626
  store <16 x float> %629, ptr %630, align 64
  %631 = add nuw nsw i64 %626, 1
  %632 = icmp eq i64 %631, 16
  br i1 %632, label %633, label %625, !llvm.loop !21

633:                                              ; preds = %625
  %634 = getelementptr inbounds i8, ptr %621, i64 1024
  br label %635

635:                                              ; preds = %635, %633
  %636 = phi i64 [ 0, %633 ], [ %641, %635 ]
  %637 = shl nsw i64 %636, 6
  %638 = getelementptr inbounds i8, ptr %634, i64 %637
  %639 = load <16 x float>, ptr %638, align 4
  %640 = getelementptr inbounds [16 x <16 x float>], ptr %360, i64 0, i64 %636
  store <16 x float> %639, ptr %640, align 64
  %641 = add nuw nsw i64 %636, 1
  %642 = icmp eq i64 %641, 16
  br i1 %642, label %643, label %635, !llvm.loop !21

643:                                              ; preds = %635
  %644 = getelementptr inbounds i8, ptr %621, i64 2048
  br label %645

645:                                              ; preds = %645, %643
  %646 = phi i64 [ 0, %643 ], [ %651, %645 ]
  %647 = shl nsw i64 %646, 6
  %648 = getelementptr inbounds i8, ptr %644, i64 %647
  %649 = load <16 x float>, ptr %648, align 4
  %650 = getelementptr inbounds [16 x <16 x float>], ptr %361, i64 0, i64 %646
  store <16 x float> %649, ptr %650, align 64
  %651 = add nuw nsw i64 %646, 1
  %652 = icmp eq i64 %651, 16
  br i1 %652, label %653, label %645, !llvm.loop !21

653:                                              ; preds = %645
  %654 = getelementptr inbounds i8, ptr %621, i64 3072
  br label %655

655:                                              ; preds = %655, %653
  %656 = phi i64 [ 0, %653 ], [ %661, %655 ]
  %657 = shl nsw i64 %656, 6
  %658 = getelementptr inbounds i8, ptr %654, i64 %657
  %659 = load <16 x float>, ptr %658, align 4
  %660 = getelementptr inbounds [16 x <16 x float>], ptr %362, i64 0, i64 %656
  store <16 x float> %659, ptr %660, align 64
  %661 = add nuw nsw i64 %656, 1
  %662 = icmp eq i64 %661, 16
  br i1 %662, label %663, label %655, !llvm.loop !21

663:                                              ; preds = %655
  %664 = add i64 %581, %601
  %665 = sdiv i64 %664, %577
  br i1 %582, label %705, label %666

666:                                              ; preds = %721, %663
  br label %667

667:                                              ; preds = %666, %667
  %668 = phi i64 [ %673, %667 ], [ 0, %666 ]
  %669 = shl nsw i64 %668, 6
  %670 = getelementptr inbounds i8, ptr %608, i64 %669
  %671 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %668
  %672 = load <16 x float>, ptr %671, align 64
  store <16 x float> %672, ptr %670, align 4
  %673 = add nuw nsw i64 %668, 1
  %674 = icmp eq i64 %673, 16
  br i1 %674, label %675, label %667, !llvm.loop !22

675:                                              ; preds = %667
  %676 = getelementptr inbounds i8, ptr %608, i64 1024
  br label %677

677:                                              ; preds = %677, %675
  %678 = phi i64 [ 0, %675 ], [ %683, %677 ]
  %679 = shl nsw i64 %678, 6
  %680 = getelementptr inbounds i8, ptr %676, i64 %679
  %681 = getelementptr inbounds [16 x <16 x float>], ptr %360, i64 0, i64 %678
  %682 = load <16 x float>, ptr %681, align 64
  store <16 x float> %682, ptr %680, align 4
  %683 = add nuw nsw i64 %678, 1
  %684 = icmp eq i64 %683, 16
  br i1 %684, label %685, label %677, !llvm.loop !22

685:                                              ; preds = %677
  %686 = getelementptr inbounds i8, ptr %608, i64 2048
  br label %687

687:                                              ; preds = %687, %685
  %688 = phi i64 [ 0, %685 ], [ %693, %687 ]
  %689 = shl nsw i64 %688, 6
  %690 = getelementptr inbounds i8, ptr %686, i64 %689
  %691 = getelementptr inbounds [16 x <16 x float>], ptr %361, i64 0, i64 %688
  %692 = load <16 x float>, ptr %691, align 64
  store <16 x float> %692, ptr %690, align 4
  %693 = add nuw nsw i64 %688, 1
  %694 = icmp eq i64 %693, 16
  br i1 %694, label %695, label %687, !llvm.loop !22

695:                                              ; preds = %687
  %696 = getelementptr inbounds i8, ptr %608, i64 3072
  br label %697

697:                                              ; preds = %697, %695
  %698 = phi i64 [ 0, %695 ], [ %703, %697 ]
  %699 = shl nsw i64 %698, 6
  %700 = getelementptr inbounds i8, ptr %696, i64 %699
  %701 = getelementptr inbounds [16 x <16 x float>], ptr %362, i64 0, i64 %698
  %702 = load <16 x float>, ptr %701, align 64
  store <16 x float> %702, ptr %700, align 4
  %703 = add nuw nsw i64 %698, 1
  %704 = icmp eq i64 %703, 16
  br i1 %704, label %866, label %697, !llvm.loop !22

705:                                              ; preds = %663, %721
  %706 = phi ptr [ %732, %721 ], [ %624, %663 ]
  %707 = phi i64 [ %731, %721 ], [ 0, %663 ]
  %708 = shl nsw i64 %707, 6
  %709 = getelementptr inbounds i8, ptr %617, i64 %708
  %710 = select i1 %583, ptr %709, ptr %363
  store ptr %710, ptr %364, align 64
  br i1 %583, label %721, label %711

711:                                              ; preds = %705, %711
  %712 = phi i64 [ %717, %711 ], [ 0, %705 ]
  %713 = mul nuw nsw i64 %712, %578
  %714 = getelementptr inbounds i8, ptr %709, i64 %713
  %715 = load <16 x i32>, ptr %714, align 4
  %716 = getelementptr inbounds [16 x <16 x i32>], ptr %363, i64 0, i64 %712
  store <16 x i32> %715, ptr %716, align 64
  %717 = add nuw nsw i64 %712, 1
  %718 = icmp eq i64 %717, 16
  br i1 %718, label %719, label %711, !llvm.loop !24

719:                                              ; preds = %711
  %720 = load ptr, ptr %364, align 64
  br label %721

721:                                              ; preds = %719, %705
  %722 = phi ptr [ %720, %719 ], [ %709, %705 ]
  store ptr %706, ptr %365, align 64
  %723 = getelementptr inbounds i8, ptr %706, i64 1024
  store ptr %723, ptr %366, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %722, ptr noundef %706) #10
  %724 = load ptr, ptr %364, align 64
  %725 = load ptr, ptr %366, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %360, ptr noundef %724, ptr noundef %725) #10
  %726 = getelementptr inbounds i8, ptr %706, i64 2048
  store ptr %726, ptr %365, align 64
  %727 = getelementptr inbounds i8, ptr %706, i64 3072
  store ptr %727, ptr %366, align 64
  %728 = load ptr, ptr %364, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %361, ptr noundef %728, ptr noundef nonnull %726) #10
  %729 = load ptr, ptr %364, align 64
  %730 = load ptr, ptr %366, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %362, ptr noundef %729, ptr noundef %730) #10
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %572, ptr noundef nonnull %3, i64 noundef %665) #10
  %731 = add nuw nsw i64 %707, 1
  %732 = getelementptr inbounds i8, ptr %706, i64 4096
  %733 = icmp eq i64 %731, %577
  br i1 %733, label %666, label %705, !llvm.loop !27

734:                                              ; preds = %600
  %735 = add i64 %585, %601
  %736 = sdiv i64 %735, %584
  br label %737

737:                                              ; preds = %825, %734
  %738 = phi i1 [ true, %734 ], [ false, %825 ]
  %739 = phi i64 [ 0, %734 ], [ 2, %825 ]
  %740 = shl nuw nsw i64 %739, 8
  %741 = getelementptr inbounds float, ptr %621, i64 %740
  br label %742

742:                                              ; preds = %742, %737
  %743 = phi i64 [ 0, %737 ], [ %748, %742 ]
  %744 = shl nsw i64 %743, 6
  %745 = getelementptr inbounds i8, ptr %741, i64 %744
  %746 = load <16 x float>, ptr %745, align 4
  %747 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %743
  store <16 x float> %746, ptr %747, align 64
  %748 = add nuw nsw i64 %743, 1
  %749 = icmp eq i64 %748, 16
  br i1 %749, label %750, label %742, !llvm.loop !21

750:                                              ; preds = %742
  %751 = or disjoint i64 %740, 256
  %752 = getelementptr inbounds float, ptr %621, i64 %751
  br label %753

753:                                              ; preds = %753, %750
  %754 = phi i64 [ 0, %750 ], [ %759, %753 ]
  %755 = shl nsw i64 %754, 6
  %756 = getelementptr inbounds i8, ptr %752, i64 %755
  %757 = load <16 x float>, ptr %756, align 4
  %758 = getelementptr inbounds [16 x <16 x float>], ptr %360, i64 0, i64 %754
  store <16 x float> %757, ptr %758, align 64
  %759 = add nuw nsw i64 %754, 1
  %760 = icmp eq i64 %759, 16
  br i1 %760, label %761, label %753, !llvm.loop !21

761:                                              ; preds = %753
  %762 = getelementptr inbounds float, ptr %622, i64 %740
  br label %763

763:                                              ; preds = %763, %761
  %764 = phi i64 [ 0, %761 ], [ %769, %763 ]
  %765 = shl nsw i64 %764, 6
  %766 = getelementptr inbounds i8, ptr %762, i64 %765
  %767 = load <16 x float>, ptr %766, align 4
  %768 = getelementptr inbounds [16 x <16 x float>], ptr %361, i64 0, i64 %764
  store <16 x float> %767, ptr %768, align 64
  %769 = add nuw nsw i64 %764, 1
  %770 = icmp eq i64 %769, 16
  br i1 %770, label %771, label %763, !llvm.loop !21

771:                                              ; preds = %763
  %772 = getelementptr inbounds float, ptr %622, i64 %751
  br label %773

773:                                              ; preds = %773, %771
  %774 = phi i64 [ 0, %771 ], [ %779, %773 ]
  %775 = shl nsw i64 %774, 6
  %776 = getelementptr inbounds i8, ptr %772, i64 %775
  %777 = load <16 x float>, ptr %776, align 4
  %778 = getelementptr inbounds [16 x <16 x float>], ptr %362, i64 0, i64 %774
  store <16 x float> %777, ptr %778, align 64
  %779 = add nuw nsw i64 %774, 1
  %780 = icmp eq i64 %779, 16
  br i1 %780, label %781, label %773, !llvm.loop !21

781:                                              ; preds = %773
  br i1 %582, label %782, label %785

782:                                              ; preds = %781
  %783 = shl nuw nsw i64 %739, 10
  %784 = getelementptr inbounds i8, ptr %624, i64 %783
  br label %826

785:                                              ; preds = %854, %781
  %786 = getelementptr inbounds float, ptr %608, i64 %740
  br label %787

787:                                              ; preds = %787, %785
  %788 = phi i64 [ 0, %785 ], [ %793, %787 ]
  %789 = shl nsw i64 %788, 6
  %790 = getelementptr inbounds i8, ptr %786, i64 %789
  %791 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %788
  %792 = load <16 x float>, ptr %791, align 64
  store <16 x float> %792, ptr %790, align 4
  %793 = add nuw nsw i64 %788, 1
  %794 = icmp eq i64 %793, 16
  br i1 %794, label %795, label %787, !llvm.loop !22

795:                                              ; preds = %787
  %796 = getelementptr inbounds i8, ptr %786, i64 1024
  br label %797

797:                                              ; preds = %797, %795
  %798 = phi i64 [ 0, %795 ], [ %803, %797 ]
  %799 = shl nsw i64 %798, 6
  %800 = getelementptr inbounds i8, ptr %796, i64 %799
  %801 = getelementptr inbounds [16 x <16 x float>], ptr %360, i64 0, i64 %798
  %802 = load <16 x float>, ptr %801, align 64
  store <16 x float> %802, ptr %800, align 4
  %803 = add nuw nsw i64 %798, 1
  %804 = icmp eq i64 %803, 16
  br i1 %804, label %805, label %797, !llvm.loop !22

805:                                              ; preds = %797
  %806 = getelementptr inbounds i8, ptr %786, i64 4096
  br label %807

807:                                              ; preds = %807, %805
  %808 = phi i64 [ %813, %807 ], [ 0, %805 ]
  %809 = shl nsw i64 %808, 6
  %810 = getelementptr inbounds i8, ptr %806, i64 %809
  %811 = getelementptr inbounds [16 x <16 x float>], ptr %361, i64 0, i64 %808
  %812 = load <16 x float>, ptr %811, align 64
  store <16 x float> %812, ptr %810, align 4
  %813 = add nuw nsw i64 %808, 1
  %814 = icmp eq i64 %813, 16
  br i1 %814, label %815, label %807, !llvm.loop !22

815:                                              ; preds = %807
  %816 = getelementptr inbounds i8, ptr %786, i64 5120
  br label %817

817:                                              ; preds = %817, %815
  %818 = phi i64 [ 0, %815 ], [ %823, %817 ]
  %819 = shl nsw i64 %818, 6
  %820 = getelementptr inbounds i8, ptr %816, i64 %819
  %821 = getelementptr inbounds [16 x <16 x float>], ptr %362, i64 0, i64 %818
  %822 = load <16 x float>, ptr %821, align 64
  store <16 x float> %822, ptr %820, align 4
  %823 = add nuw nsw i64 %818, 1
  %824 = icmp eq i64 %823, 16
  br i1 %824, label %825, label %817, !llvm.loop !22

825:                                              ; preds = %817
  br i1 %738, label %737, label %866, !llvm.loop !28

826:                                              ; preds = %854, %782
  %827 = phi ptr [ %864, %854 ], [ %784, %782 ]
  %828 = phi i64 [ %863, %854 ], [ 0, %782 ]
  %829 = shl nsw i64 %828, 5
  %830 = getelementptr inbounds i16, ptr %617, i64 %829
  %831 = select i1 %583, ptr %830, ptr %363
  store ptr %831, ptr %364, align 64
  br i1 %583, label %832, label %834

832:                                              ; preds = %826
  %833 = getelementptr inbounds i16, ptr %619, i64 %829
  store ptr %833, ptr %368, align 64
  br label %854

834:                                              ; preds = %826, %834
  %835 = phi i64 [ %840, %834 ], [ 0, %826 ]
  %836 = mul nuw nsw i64 %835, %578
  %837 = getelementptr inbounds i8, ptr %830, i64 %836
  %838 = load <16 x i32>, ptr %837, align 4
  %839 = getelementptr inbounds [16 x <16 x i32>], ptr %363, i64 0, i64 %835
  store <16 x i32> %838, ptr %839, align 64
  %840 = add nuw nsw i64 %835, 1
  %841 = icmp eq i64 %840, 16
  br i1 %841, label %842, label %834, !llvm.loop !24

842:                                              ; preds = %834
  %843 = getelementptr inbounds i16, ptr %619, i64 %829
  store ptr %367, ptr %368, align 64
  br label %844

844:                                              ; preds = %844, %842
  %845 = phi i64 [ %850, %844 ], [ 0, %842 ]
  %846 = mul nuw nsw i64 %845, %578
  %847 = getelementptr inbounds i8, ptr %843, i64 %846
  %848 = load <16 x i32>, ptr %847, align 4
  %849 = getelementptr inbounds [16 x <16 x i32>], ptr %367, i64 0, i64 %845
  store <16 x i32> %848, ptr %849, align 64
  %850 = add nuw nsw i64 %845, 1
  %851 = icmp eq i64 %850, 16
  br i1 %851, label %852, label %844, !llvm.loop !24

852:                                              ; preds = %844
  %853 = load ptr, ptr %364, align 64
  br label %854

854:                                              ; preds = %852, %832
  %855 = phi ptr [ %853, %852 ], [ %830, %832 ]
  store ptr %827, ptr %365, align 64
  %856 = getelementptr inbounds i8, ptr %827, i64 1024
  store ptr %856, ptr %366, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %855, ptr noundef %827) #10
  %857 = load ptr, ptr %368, align 64
  %858 = load ptr, ptr %365, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %361, ptr noundef %857, ptr noundef %858) #10
  %859 = load ptr, ptr %364, align 64
  %860 = load ptr, ptr %366, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %360, ptr noundef %859, ptr noundef %860) #10
  %861 = load ptr, ptr %368, align 64
  %862 = load ptr, ptr %366, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %362, ptr noundef %861, ptr noundef %862) #10
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %572, ptr noundef nonnull %3, i64 noundef %736) #10
  %863 = add nuw nsw i64 %828, 1
  %864 = getelementptr inbounds i8, ptr %827, i64 4096
  %865 = icmp eq i64 %863, %577
  br i1 %865, label %785, label %826, !llvm.loop !29

866:                                              ; preds = %697, %825
  %867 = phi i64 [ 32, %825 ], [ 16, %697 ]
  %868 = load i64, ptr %359, align 8
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %572, ptr noundef nonnull %3, i64 noundef %868) #10
  store i64 %593, ptr %3, align 8
  store i64 %612, ptr %369, align 8
  store i64 0, ptr %370, align 8
  store i64 %867, ptr %359, align 8
  store ptr %621, ptr %371, align 8
  store ptr %608, ptr %356, align 8
  store i64 %339, ptr %372, align 8
  %869 = add nuw nsw i64 %603, 2
  %870 = icmp slt i64 %869, %319
  br i1 %870, label %600, label %595, !llvm.loop !30

871:                                              ; preds = %595, %571
  %872 = phi i64 [ 0, %571 ], [ %596, %595 ]
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %572, ptr noundef nonnull %3, i64 noundef %872) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #3
  br i1 %284, label %901, label %873

873:                                              ; preds = %871
  %874 = load ptr, ptr %373, align 8
  %875 = getelementptr inbounds i8, ptr %874, i64 %374
  %876 = load i64, ptr %875, align 8
  %877 = add nsw i64 %876, 1
  store atomic i64 %877, ptr %875 release, align 8
  br i1 %375, label %878, label %901

878:                                              ; preds = %873, %885
  %879 = phi i64 [ %886, %885 ], [ 0, %873 ]
  %880 = shl nsw i64 %879, 6
  %881 = load ptr, ptr %373, align 8
  %882 = getelementptr inbounds i8, ptr %881, i64 %880
  %883 = load atomic i64, ptr %882 acquire, align 8
  %884 = icmp sgt i64 %883, %876
  br i1 %884, label %885, label %888

885:                                              ; preds = %894, %878
  %886 = add nuw nsw i64 %879, 1
  %887 = icmp eq i64 %886, %22
  br i1 %887, label %901, label %878, !llvm.loop !16

888:                                              ; preds = %878, %894
  %889 = phi i32 [ %896, %894 ], [ 0, %878 ]
  call void @llvm.x86.sse2.pause()
  %890 = icmp eq i32 %889, 2000
  br i1 %890, label %891, label %894

891:                                              ; preds = %888
  %892 = load ptr, ptr %376, align 8
  %893 = call i32 %892() #9
  br label %894

894:                                              ; preds = %891, %888
  %895 = phi i32 [ 0, %891 ], [ %889, %888 ]
  %896 = add nsw i32 %895, 1
  %897 = load ptr, ptr %373, align 8
  %898 = getelementptr inbounds i8, ptr %897, i64 %880
  %899 = load atomic i64, ptr %898 acquire, align 8
  %900 = icmp sgt i64 %899, %876
  br i1 %900, label %885, label %888, !llvm.loop !17

901:                                              ; preds = %885, %871, %873
  %902 = add nsw i64 %572, 1
  %903 = icmp slt i64 %902, %569
  br i1 %903, label %571, label %377, !llvm.loop !31
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

72:                                               ; preds = %226, %20
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
  br i1 %82, label %83, label %381

83:                                               ; preds = %72
  %84 = getelementptr inbounds i8, ptr %0, i64 72
  %85 = getelementptr inbounds i8, ptr %0, i64 160
  %86 = getelementptr inbounds i8, ptr %0, i64 64
  %87 = getelementptr inbounds i8, ptr %0, i64 224
  %88 = shl i64 %51, 10
  %89 = icmp sgt i64 %49, 0
  br label %255

90:                                               ; preds = %226, %60
  %91 = phi i64 [ %57, %60 ], [ %218, %226 ]
  %92 = and i64 %91, 3
  %93 = icmp eq i64 %92, 0
  %94 = load i64, ptr %9, align 8
  br i1 %93, label %95, label %169

95:                                               ; preds = %90
  %96 = load ptr, ptr %61, align 8
  %97 = load ptr, ptr %62, align 8
  %98 = shl nsw i64 %91, 2
  %99 = mul nsw i64 %98, %94
  %100 = sdiv i64 %99, 32
  %101 = shl nsw i64 %100, 10
  %102 = getelementptr inbounds i8, ptr %97, i64 %101
  %103 = icmp sgt i64 %94, 0
  %104 = shl i64 %91, 6
  %105 = getelementptr i8, ptr %96, i64 %104
  br label %106

106:                                              ; preds = %118, %95
  %107 = phi i64 [ 0, %95 ], [ %120, %118 ]
  %108 = phi ptr [ %102, %95 ], [ %119, %118 ]
  br i1 %103, label %109, label %118

109:                                              ; preds = %106
  %110 = getelementptr inbounds i32, ptr @H_ROWS, i64 %107
  %111 = load i32, ptr %110, align 4
  %112 = sext i32 %111 to i64
  %113 = mul nsw i64 %94, %112
  br label %114

114:                                              ; preds = %127, %109
  %115 = phi ptr [ %108, %109 ], [ %165, %127 ]
  %116 = phi i64 [ 0, %109 ], [ %128, %127 ]
  %117 = add i64 %116, %113
  br label %122

118:                                              ; preds = %127, %106
  %119 = phi ptr [ %108, %106 ], [ %165, %127 ]
  %120 = add nuw nsw i64 %107, 1
  %121 = icmp eq i64 %120, 4
  br i1 %121, label %167, label %106, !llvm.loop !35

122:                                              ; preds = %130, %114
  %123 = phi i64 [ %131, %130 ], [ 0, %114 ]
  %124 = phi ptr [ %165, %130 ], [ %115, %114 ]
  %125 = shl i64 %123, 6
  %126 = getelementptr i8, ptr %105, i64 %125
  br label %133

127:                                              ; preds = %130
  %128 = add nuw nsw i64 %116, 32
  %129 = icmp slt i64 %128, %94
  br i1 %129, label %114, label %118, !llvm.loop !36

130:                                              ; preds = %133
  %131 = add nuw nsw i64 %123, 1
  %132 = icmp eq i64 %131, 4
  br i1 %132, label %127, label %122, !llvm.loop !37

133:                                              ; preds = %133, %122
  %134 = phi i64 [ 0, %122 ], [ %164, %133 ]
  %135 = phi ptr [ %124, %122 ], [ %165, %133 ]
  %136 = shl nuw nsw i64 %134, 1
  %137 = add i64 %117, %136
  %138 = mul nsw i64 %137, %94
  %139 = getelementptr float, ptr %126, i64 %138
  %140 = load <16 x float>, ptr %139, align 4
  %141 = bitcast <16 x float> %140 to <16 x i32>
  %142 = add <16 x i32> %141, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %143 = lshr <16 x i32> %141, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %144 = and <16 x i32> %143, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %145 = add <16 x i32> %142, %144
  %146 = fcmp contract uno <16 x float> %140, zeroinitializer
  %147 = or <16 x i32> %141, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %148 = select <16 x i1> %146, <16 x i32> %147, <16 x i32> %145
  %149 = lshr <16 x i32> %148, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %150 = trunc nuw <16 x i32> %149 to <16 x i16>
  %151 = getelementptr inbounds float, ptr %139, i64 %94
  %152 = load <16 x float>, ptr %151, align 4
  %153 = bitcast <16 x float> %152 to <16 x i32>
  %154 = add <16 x i32> %153, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %155 = lshr <16 x i32> %153, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %156 = and <16 x i32> %155, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %157 = add <16 x i32> %154, %156
  %158 = fcmp contract uno <16 x float> %152, zeroinitializer
  %159 = or <16 x i32> %153, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %160 = select <16 x i1> %158, <16 x i32> %159, <16 x i32> %157
  %161 = lshr <16 x i32> %160, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %162 = trunc nuw <16 x i32> %161 to <16 x i16>
  %163 = shufflevector <16 x i16> %150, <16 x i16> %162, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x i16> %163, ptr %135, align 64
  %164 = add nuw nsw i64 %134, 1
  %165 = getelementptr inbounds i8, ptr %135, i64 64
  %166 = icmp eq i64 %164, 16
  br i1 %166, label %130, label %133, !llvm.loop !38

167:                                              ; preds = %118
  %168 = load i64, ptr %9, align 8
  br label %169

169:                                              ; preds = %167, %90
  %170 = phi i64 [ %168, %167 ], [ %94, %90 ]
  %171 = load ptr, ptr %63, align 8
  %172 = shl nsw i64 %91, 5
  %173 = getelementptr inbounds i8, ptr %171, i64 %172
  br i1 %67, label %174, label %215

174:                                              ; preds = %169
  %175 = load ptr, ptr %64, align 8
  %176 = load i64, ptr %65, align 8
  %177 = sdiv i64 %176, 16
  %178 = add nsw i64 %177, %91
  %179 = mul i64 %178, %66
  %180 = getelementptr inbounds i8, ptr %175, i64 %179
  br label %181

181:                                              ; preds = %203, %174
  %182 = phi ptr [ %205, %203 ], [ %180, %174 ]
  %183 = phi i64 [ %204, %203 ], [ 0, %174 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #3
  br label %185

184:                                              ; preds = %198
  call fastcc void @transpose(ptr noundef nonnull %6) #10
  br label %207

185:                                              ; preds = %198, %181
  %186 = phi i64 [ 0, %181 ], [ %201, %198 ]
  %187 = shl nuw nsw i64 %186, 1
  %188 = add nuw nsw i64 %187, %183
  %189 = icmp slt i64 %188, %49
  br i1 %189, label %190, label %198

190:                                              ; preds = %185
  %191 = mul nsw i64 %188, %170
  %192 = getelementptr inbounds i16, ptr %173, i64 %191
  %193 = load <16 x i16>, ptr %192, align 2
  %194 = getelementptr inbounds i16, ptr %192, i64 %170
  %195 = load <16 x i16>, ptr %194, align 2
  %196 = shufflevector <16 x i16> %193, <16 x i16> %195, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %197 = bitcast <32 x i16> %196 to <16 x i32>
  br label %198

198:                                              ; preds = %190, %185
  %199 = phi <16 x i32> [ %197, %190 ], [ zeroinitializer, %185 ]
  %200 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %186
  store <16 x i32> %199, ptr %200, align 64
  %201 = add nuw nsw i64 %186, 1
  %202 = icmp eq i64 %201, 16
  br i1 %202, label %184, label %185, !llvm.loop !39

203:                                              ; preds = %207
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #3
  %204 = add nuw nsw i64 %183, 32
  %205 = getelementptr inbounds i8, ptr %182, i64 1024
  %206 = icmp slt i64 %204, %49
  br i1 %206, label %181, label %215, !llvm.loop !40

207:                                              ; preds = %207, %184
  %208 = phi i64 [ 0, %184 ], [ %213, %207 ]
  %209 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %208
  %210 = load <16 x i32>, ptr %209, align 64
  %211 = shl nsw i64 %208, 6
  %212 = getelementptr inbounds i8, ptr %182, i64 %211
  store <16 x i32> %210, ptr %212, align 64
  %213 = add nuw nsw i64 %208, 1
  %214 = icmp eq i64 %213, 16
  br i1 %214, label %203, label %207, !llvm.loop !41

215:                                              ; preds = %203, %169
  %216 = load i64, ptr %34, align 8
  %217 = icmp sgt i64 %216, 15
  %218 = add nsw i64 %91, 1
  br i1 %217, label %219, label %226

219:                                              ; preds = %215, %228
  %220 = phi i64 [ %229, %228 ], [ 0, %215 ]
  %221 = mul nsw i64 %220, %47
  %222 = add nsw i64 %221, %91
  %223 = icmp ne i64 %220, 0
  %224 = select i1 %223, i1 true, i1 %70
  %225 = shl i64 %222, 8
  br label %233

226:                                              ; preds = %228, %215
  %227 = icmp eq i64 %218, %58
  br i1 %227, label %72, label %90, !llvm.loop !42

228:                                              ; preds = %252
  %229 = add nuw nsw i64 %220, 1
  %230 = load i64, ptr %34, align 8
  %231 = sdiv i64 %230, 16
  %232 = icmp slt i64 %229, %231
  br i1 %232, label %219, label %226, !llvm.loop !43

233:                                              ; preds = %252, %219
  %234 = phi i64 [ 0, %219 ], [ %253, %252 ]
  %235 = load ptr, ptr %68, align 8
  %236 = shl nuw nsw i64 %234, 6
  %237 = getelementptr i8, ptr %235, i64 %236
  %238 = getelementptr i8, ptr %237, i64 %225
  store <16 x float> zeroinitializer, ptr %238, align 4
  br i1 %224, label %252, label %239

239:                                              ; preds = %233
  %240 = mul nsw i64 %234, %47
  %241 = add i64 %240, %218
  %242 = mul i64 %241, %66
  br label %243

243:                                              ; preds = %243, %239
  %244 = phi i64 [ 8, %239 ], [ %250, %243 ]
  %245 = load ptr, ptr %71, align 8
  %246 = getelementptr i8, ptr %245, i64 %242
  %247 = getelementptr i8, ptr %246, i64 -1024
  %248 = shl nsw i64 %244, 6
  %249 = getelementptr inbounds i8, ptr %247, i64 %248
  store <32 x i16> zeroinitializer, ptr %249, align 64
  %250 = add nuw nsw i64 %244, 1
  %251 = icmp eq i64 %250, 16
  br i1 %251, label %252, label %243, !llvm.loop !44

252:                                              ; preds = %243, %233
  %253 = add nuw nsw i64 %234, 1
  %254 = icmp eq i64 %253, 4
  br i1 %254, label %228, label %233, !llvm.loop !45

255:                                              ; preds = %378, %83
  %256 = phi i64 [ %80, %83 ], [ %379, %378 ]
  %257 = and i64 %256, 1
  %258 = icmp eq i64 %257, 0
  %259 = load i64, ptr %73, align 8
  br i1 %258, label %260, label %335

260:                                              ; preds = %255
  %261 = load ptr, ptr %84, align 8
  %262 = load ptr, ptr %85, align 8
  %263 = shl nsw i64 %256, 2
  %264 = load i64, ptr %9, align 8
  %265 = mul nsw i64 %263, %264
  %266 = sdiv i64 %265, 32
  %267 = shl nsw i64 %266, 10
  %268 = getelementptr inbounds i8, ptr %262, i64 %267
  %269 = icmp sgt i64 %264, 0
  %270 = shl i64 %256, 6
  %271 = getelementptr i8, ptr %261, i64 %270
  br label %272

272:                                              ; preds = %284, %260
  %273 = phi i64 [ 0, %260 ], [ %286, %284 ]
  %274 = phi ptr [ %268, %260 ], [ %285, %284 ]
  br i1 %269, label %275, label %284

275:                                              ; preds = %272
  %276 = getelementptr inbounds i32, ptr @H_ROWS, i64 %273
  %277 = load i32, ptr %276, align 4
  %278 = sext i32 %277 to i64
  %279 = mul nsw i64 %264, %278
  br label %280

280:                                              ; preds = %293, %275
  %281 = phi ptr [ %274, %275 ], [ %331, %293 ]
  %282 = phi i64 [ 0, %275 ], [ %294, %293 ]
  %283 = add i64 %282, %279
  br label %288

284:                                              ; preds = %293, %272
  %285 = phi ptr [ %274, %272 ], [ %331, %293 ]
  %286 = add nuw nsw i64 %273, 1
  %287 = icmp eq i64 %286, 4
  br i1 %287, label %333, label %272, !llvm.loop !35

288:                                              ; preds = %296, %280
  %289 = phi i64 [ %297, %296 ], [ 0, %280 ]
  %290 = phi ptr [ %331, %296 ], [ %281, %280 ]
  %291 = shl i64 %289, 6
  %292 = getelementptr i8, ptr %271, i64 %291
  br label %299

293:                                              ; preds = %296
  %294 = add nuw nsw i64 %282, 32
  %295 = icmp slt i64 %294, %264
  br i1 %295, label %280, label %284, !llvm.loop !36

296:                                              ; preds = %299
  %297 = add nuw nsw i64 %289, 1
  %298 = icmp eq i64 %297, 2
  br i1 %298, label %293, label %288, !llvm.loop !37

299:                                              ; preds = %299, %288
  %300 = phi i64 [ 0, %288 ], [ %330, %299 ]
  %301 = phi ptr [ %290, %288 ], [ %331, %299 ]
  %302 = shl nuw nsw i64 %300, 1
  %303 = add i64 %283, %302
  %304 = mul nsw i64 %303, %259
  %305 = getelementptr float, ptr %292, i64 %304
  %306 = load <16 x float>, ptr %305, align 4
  %307 = bitcast <16 x float> %306 to <16 x i32>
  %308 = add <16 x i32> %307, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %309 = lshr <16 x i32> %307, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %310 = and <16 x i32> %309, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %311 = add <16 x i32> %308, %310
  %312 = fcmp contract uno <16 x float> %306, zeroinitializer
  %313 = or <16 x i32> %307, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %314 = select <16 x i1> %312, <16 x i32> %313, <16 x i32> %311
  %315 = lshr <16 x i32> %314, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %316 = trunc nuw <16 x i32> %315 to <16 x i16>
  %317 = getelementptr inbounds float, ptr %305, i64 %259
  %318 = load <16 x float>, ptr %317, align 4
  %319 = bitcast <16 x float> %318 to <16 x i32>
  %320 = add <16 x i32> %319, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %321 = lshr <16 x i32> %319, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %322 = and <16 x i32> %321, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %323 = add <16 x i32> %320, %322
  %324 = fcmp contract uno <16 x float> %318, zeroinitializer
  %325 = or <16 x i32> %319, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %326 = select <16 x i1> %324, <16 x i32> %325, <16 x i32> %323
  %327 = lshr <16 x i32> %326, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %328 = trunc nuw <16 x i32> %327 to <16 x i16>
  %329 = shufflevector <16 x i16> %316, <16 x i16> %328, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x i16> %329, ptr %301, align 64
  %330 = add nuw nsw i64 %300, 1
  %331 = getelementptr inbounds i8, ptr %301, i64 64
  %332 = icmp eq i64 %330, 16
  br i1 %332, label %296, label %299, !llvm.loop !38

333:                                              ; preds = %284
  %334 = load i64, ptr %73, align 8
  br label %335

335:                                              ; preds = %333, %255
  %336 = phi i64 [ %334, %333 ], [ %259, %255 ]
  %337 = load ptr, ptr %86, align 8
  %338 = shl nsw i64 %256, 5
  %339 = getelementptr inbounds i8, ptr %337, i64 %338
  br i1 %89, label %340, label %378

340:                                              ; preds = %335
  %341 = load ptr, ptr %87, align 8
  %342 = mul i64 %88, %256
  %343 = getelementptr inbounds i8, ptr %341, i64 %342
  br label %344

344:                                              ; preds = %366, %340
  %345 = phi ptr [ %368, %366 ], [ %343, %340 ]
  %346 = phi i64 [ %367, %366 ], [ 0, %340 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #3
  br label %348

347:                                              ; preds = %361
  call fastcc void @transpose(ptr noundef nonnull %5) #10
  br label %370

348:                                              ; preds = %361, %344
  %349 = phi i64 [ 0, %344 ], [ %364, %361 ]
  %350 = shl nuw nsw i64 %349, 1
  %351 = add nuw nsw i64 %350, %346
  %352 = icmp slt i64 %351, %49
  br i1 %352, label %353, label %361

353:                                              ; preds = %348
  %354 = mul nsw i64 %351, %336
  %355 = getelementptr inbounds i16, ptr %339, i64 %354
  %356 = load <16 x i16>, ptr %355, align 2
  %357 = getelementptr inbounds i16, ptr %355, i64 %336
  %358 = load <16 x i16>, ptr %357, align 2
  %359 = shufflevector <16 x i16> %356, <16 x i16> %358, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %360 = bitcast <32 x i16> %359 to <16 x i32>
  br label %361

361:                                              ; preds = %353, %348
  %362 = phi <16 x i32> [ %360, %353 ], [ zeroinitializer, %348 ]
  %363 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %349
  store <16 x i32> %362, ptr %363, align 64
  %364 = add nuw nsw i64 %349, 1
  %365 = icmp eq i64 %364, 16
  br i1 %365, label %347, label %348, !llvm.loop !39

366:                                              ; preds = %370
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #3
  %367 = add nuw nsw i64 %346, 32
  %368 = getelementptr inbounds i8, ptr %345, i64 1024
  %369 = icmp slt i64 %367, %49
  br i1 %369, label %344, label %378, !llvm.loop !40

370:                                              ; preds = %370, %347
  %371 = phi i64 [ 0, %347 ], [ %376, %370 ]
  %372 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %371
  %373 = load <16 x i32>, ptr %372, align 64
  %374 = shl nsw i64 %371, 6
  %375 = getelementptr inbounds i8, ptr %345, i64 %374
  store <16 x i32> %373, ptr %375, align 64
  %376 = add nuw nsw i64 %371, 1
  %377 = icmp eq i64 %376, 16
  br i1 %377, label %366, label %370, !llvm.loop !41

378:                                              ; preds = %366, %335
  %379 = add nsw i64 %256, 1
  %380 = icmp eq i64 %379, %81
  br i1 %380, label %381, label %255, !llvm.loop !46

381:                                              ; preds = %378, %72
  %382 = icmp eq i64 %23, 1
  br i1 %382, label %416, label %383

383:                                              ; preds = %381
  %384 = getelementptr inbounds i8, ptr %0, i64 56
  %385 = load ptr, ptr %384, align 8
  %386 = shl nsw i64 %8, 6
  %387 = getelementptr inbounds i8, ptr %385, i64 %386
  %388 = load i64, ptr %387, align 8
  %389 = add nsw i64 %388, 1
  store atomic i64 %389, ptr %387 release, align 8
  %390 = icmp sgt i64 %23, 0
  br i1 %390, label %391, label %416

391:                                              ; preds = %383
  %392 = getelementptr inbounds i8, ptr %0, i64 40
  br label %393

393:                                              ; preds = %400, %391
  %394 = phi i64 [ 0, %391 ], [ %401, %400 ]
  %395 = shl nsw i64 %394, 6
  %396 = load ptr, ptr %384, align 8
  %397 = getelementptr inbounds i8, ptr %396, i64 %395
  %398 = load atomic i64, ptr %397 acquire, align 8
  %399 = icmp sgt i64 %398, %388
  br i1 %399, label %400, label %403

400:                                              ; preds = %409, %393
  %401 = add nuw nsw i64 %394, 1
  %402 = icmp eq i64 %401, %23
  br i1 %402, label %416, label %393, !llvm.loop !16

403:                                              ; preds = %393, %409
  %404 = phi i32 [ %411, %409 ], [ 0, %393 ]
  tail call void @llvm.x86.sse2.pause()
  %405 = icmp eq i32 %404, 2000
  br i1 %405, label %406, label %409

406:                                              ; preds = %403
  %407 = load ptr, ptr %392, align 8
  %408 = tail call i32 %407() #9
  br label %409

409:                                              ; preds = %406, %403
  %410 = phi i32 [ 0, %406 ], [ %404, %403 ]
  %411 = add nsw i32 %410, 1
  %412 = load ptr, ptr %384, align 8
  %413 = getelementptr inbounds i8, ptr %412, i64 %395
  %414 = load atomic i64, ptr %413 acquire, align 8
  %415 = icmp sgt i64 %414, %388
  br i1 %415, label %400, label %403, !llvm.loop !17

416:                                              ; preds = %400, %381, %383
  %417 = getelementptr inbounds i8, ptr %0, i64 304
  %418 = load ptr, ptr %417, align 8
  %419 = getelementptr inbounds i8, ptr %0, i64 312
  %420 = load i64, ptr %419, align 8
  %421 = mul nsw i64 %420, %8
  %422 = getelementptr inbounds float, ptr %418, i64 %421
  %423 = load i64, ptr %0, align 8
  %424 = getelementptr inbounds i8, ptr %0, i64 272
  %425 = load ptr, ptr %424, align 8
  %426 = icmp ne ptr %425, null
  %427 = sext i1 %426 to i64
  %428 = icmp sgt i64 %423, %427
  br i1 %428, label %429, label %454

429:                                              ; preds = %416
  %430 = icmp slt i64 %32, %33
  %431 = getelementptr inbounds i8, ptr %3, i64 40
  %432 = getelementptr inbounds i8, ptr %2, i64 2112
  %433 = getelementptr inbounds i8, ptr %2, i64 4224
  %434 = getelementptr inbounds i8, ptr %2, i64 6336
  %435 = getelementptr inbounds i8, ptr %0, i64 208
  %436 = getelementptr inbounds i8, ptr %0, i64 168
  %437 = getelementptr inbounds i8, ptr %3, i64 24
  %438 = getelementptr inbounds i8, ptr %2, i64 10496
  %439 = getelementptr inbounds i8, ptr %2, i64 14720
  %440 = getelementptr inbounds i8, ptr %2, i64 16832
  %441 = getelementptr inbounds i8, ptr %3, i64 8
  %442 = getelementptr inbounds i8, ptr %3, i64 16
  %443 = getelementptr inbounds i8, ptr %3, i64 32
  %444 = getelementptr inbounds i8, ptr %3, i64 48
  %445 = getelementptr inbounds i8, ptr %0, i64 280
  %446 = getelementptr inbounds i8, ptr %0, i64 296
  %447 = icmp slt i64 %45, %46
  %448 = getelementptr inbounds i8, ptr %0, i64 56
  %449 = shl nsw i64 %8, 6
  %450 = icmp sgt i64 %23, 0
  %451 = getelementptr inbounds i8, ptr %0, i64 40
  br label %730

452:                                              ; preds = %919
  %453 = load i64, ptr %0, align 8
  br label %454

454:                                              ; preds = %452, %416
  %455 = phi i64 [ %453, %452 ], [ %423, %416 ]
  %456 = load i64, ptr %34, align 8
  %457 = mul nsw i64 %456, %455
  %458 = sdiv i64 %457, 16
  %459 = mul nsw i64 %458, %8
  %460 = sdiv i64 %459, %23
  %461 = mul nsw i64 %458, %54
  %462 = sdiv i64 %461, %23
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #3
  %463 = load i64, ptr %9, align 8
  %464 = sdiv i64 %463, 8
  %465 = shl i64 %464, 10
  %466 = icmp slt i64 %460, %462
  br i1 %466, label %467, label %622

467:                                              ; preds = %454
  %468 = getelementptr inbounds i8, ptr %0, i64 160
  %469 = getelementptr inbounds i8, ptr %0, i64 208
  %470 = getelementptr inbounds i8, ptr %4, i64 2112
  %471 = getelementptr inbounds i8, ptr %4, i64 4224
  %472 = getelementptr inbounds i8, ptr %4, i64 6336
  %473 = icmp sgt i64 %463, 7
  %474 = getelementptr inbounds i8, ptr %4, i64 10496
  %475 = getelementptr inbounds i8, ptr %4, i64 12608
  %476 = getelementptr inbounds i8, ptr %4, i64 14720
  %477 = getelementptr inbounds i8, ptr %4, i64 16832
  %478 = getelementptr inbounds i8, ptr %422, i64 1024
  %479 = getelementptr inbounds i8, ptr %422, i64 2048
  %480 = getelementptr inbounds i8, ptr %422, i64 3072
  %481 = getelementptr inbounds i8, ptr %0, i64 232
  %482 = load i64, ptr %73, align 8
  br label %483

483:                                              ; preds = %494, %467
  %484 = phi i64 [ %482, %467 ], [ %495, %494 ]
  %485 = phi i64 [ %460, %467 ], [ %496, %494 ]
  %486 = mul i64 %485, %465
  %487 = icmp sgt i64 %484, 15
  br i1 %487, label %488, label %494

488:                                              ; preds = %483
  %489 = add nsw i64 %485, 1
  %490 = icmp slt i64 %489, %462
  %491 = select i1 %490, i64 %465, i64 0
  %492 = select i1 %490, i64 32, i64 16
  %493 = shl nsw i64 %485, 4
  br label %498

494:                                              ; preds = %588, %483
  %495 = phi i64 [ %484, %483 ], [ %590, %588 ]
  %496 = add nsw i64 %485, 2
  %497 = icmp slt i64 %496, %462
  br i1 %497, label %483, label %620, !llvm.loop !47

498:                                              ; preds = %588, %488
  %499 = phi i64 [ 0, %488 ], [ %589, %588 ]
  %500 = load ptr, ptr %468, align 8
  %501 = load ptr, ptr %469, align 8
  br label %502

502:                                              ; preds = %502, %498
  %503 = phi i64 [ 0, %498 ], [ %505, %502 ]
  %504 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %503
  store <16 x float> zeroinitializer, ptr %504, align 64
  %505 = add nuw nsw i64 %503, 1
  %506 = icmp eq i64 %505, 16
  br i1 %506, label %507, label %502, !llvm.loop !48

507:                                              ; preds = %502
  %508 = getelementptr inbounds i8, ptr %501, i64 %486
  br label %509

509:                                              ; preds = %509, %507
  %510 = phi i64 [ %512, %509 ], [ 0, %507 ]
  %511 = getelementptr inbounds [16 x <16 x float>], ptr %470, i64 0, i64 %510
  store <16 x float> zeroinitializer, ptr %511, align 64
  %512 = add nuw nsw i64 %510, 1
  %513 = icmp eq i64 %512, 16
  br i1 %513, label %514, label %509, !llvm.loop !48

514:                                              ; preds = %509
  %515 = mul i64 %499, %465
  br label %516

516:                                              ; preds = %514, %516
  %517 = phi i64 [ %519, %516 ], [ 0, %514 ]
  %518 = getelementptr inbounds [16 x <16 x float>], ptr %471, i64 0, i64 %517
  store <16 x float> zeroinitializer, ptr %518, align 64
  %519 = add nuw nsw i64 %517, 1
  %520 = icmp eq i64 %519, 16
  br i1 %520, label %521, label %516, !llvm.loop !48

521:                                              ; preds = %516, %521
  %522 = phi i64 [ %524, %521 ], [ 0, %516 ]
  %523 = getelementptr inbounds [16 x <16 x float>], ptr %472, i64 0, i64 %522
  store <16 x float> zeroinitializer, ptr %523, align 64
  %524 = add nuw nsw i64 %522, 1
  %525 = icmp eq i64 %524, 16
  br i1 %525, label %526, label %521, !llvm.loop !48

526:                                              ; preds = %521
  br i1 %473, label %528, label %527

527:                                              ; preds = %563, %526
  br label %531

528:                                              ; preds = %526
  %529 = getelementptr inbounds i8, ptr %500, i64 %515
  %530 = getelementptr inbounds i8, ptr %508, i64 %491
  br label %563

531:                                              ; preds = %527, %531
  %532 = phi i64 [ %537, %531 ], [ 0, %527 ]
  %533 = shl nsw i64 %532, 6
  %534 = getelementptr inbounds i8, ptr %422, i64 %533
  %535 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %532
  %536 = load <16 x float>, ptr %535, align 64
  store <16 x float> %536, ptr %534, align 4
  %537 = add nuw nsw i64 %532, 1
  %538 = icmp eq i64 %537, 16
  br i1 %538, label %539, label %531, !llvm.loop !22

539:                                              ; preds = %531, %539
  %540 = phi i64 [ %545, %539 ], [ 0, %531 ]
  %541 = shl nsw i64 %540, 6
  %542 = getelementptr inbounds i8, ptr %478, i64 %541
  %543 = getelementptr inbounds [16 x <16 x float>], ptr %470, i64 0, i64 %540
  %544 = load <16 x float>, ptr %543, align 64
  store <16 x float> %544, ptr %542, align 4
  %545 = add nuw nsw i64 %540, 1
  %546 = icmp eq i64 %545, 16
  br i1 %546, label %547, label %539, !llvm.loop !22

547:                                              ; preds = %539, %547
  %548 = phi i64 [ %553, %547 ], [ 0, %539 ]
  %549 = shl nsw i64 %548, 6
  %550 = getelementptr inbounds i8, ptr %479, i64 %549
  %551 = getelementptr inbounds [16 x <16 x float>], ptr %471, i64 0, i64 %548
  %552 = load <16 x float>, ptr %551, align 64
  store <16 x float> %552, ptr %550, align 4
  %553 = add nuw nsw i64 %548, 1
  %554 = icmp eq i64 %553, 16
  br i1 %554, label %555, label %547, !llvm.loop !22

555:                                              ; preds = %547, %555
  %556 = phi i64 [ %561, %555 ], [ 0, %547 ]
  %557 = shl nsw i64 %556, 6
  %558 = getelementptr inbounds i8, ptr %480, i64 %557
  %559 = getelementptr inbounds [16 x <16 x float>], ptr %472, i64 0, i64 %556
  %560 = load <16 x float>, ptr %559, align 64
  store <16 x float> %560, ptr %558, align 4
  %561 = add nuw nsw i64 %556, 1
  %562 = icmp eq i64 %561, 16
  br i1 %562, label %580, label %555, !llvm.loop !22

563:                                              ; preds = %563, %528
  %564 = phi i64 [ %575, %563 ], [ 0, %528 ]
  %565 = phi ptr [ %577, %563 ], [ %530, %528 ]
  %566 = phi ptr [ %576, %563 ], [ %508, %528 ]
  %567 = phi ptr [ %578, %563 ], [ %529, %528 ]
  store ptr %566, ptr %474, align 64
  store ptr %565, ptr %475, align 64
  store ptr %567, ptr %476, align 64
  %568 = getelementptr inbounds i8, ptr %567, i64 1024
  store ptr %568, ptr %477, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %566, ptr noundef %567) #10
  %569 = load ptr, ptr %475, align 64
  %570 = load ptr, ptr %476, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %471, ptr noundef %569, ptr noundef %570) #10
  %571 = load ptr, ptr %474, align 64
  %572 = load ptr, ptr %477, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %470, ptr noundef %571, ptr noundef %572) #10
  %573 = load ptr, ptr %475, align 64
  %574 = load ptr, ptr %477, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %472, ptr noundef %573, ptr noundef %574) #10
  %575 = add nuw nsw i64 %564, 1
  %576 = getelementptr inbounds i8, ptr %566, i64 1024
  %577 = getelementptr inbounds i8, ptr %565, i64 1024
  %578 = getelementptr inbounds i8, ptr %567, i64 2048
  %579 = icmp eq i64 %575, %464
  br i1 %579, label %527, label %563, !llvm.loop !49

580:                                              ; preds = %555, %593
  %581 = phi i64 [ %594, %593 ], [ 0, %555 ]
  %582 = add nsw i64 %581, %493
  %583 = lshr i64 %581, 3
  %584 = and i64 %583, 1152921504606846974
  %585 = shl i64 %581, 4
  %586 = and i64 %585, 240
  %587 = getelementptr inbounds float, ptr %422, i64 %586
  br label %596

588:                                              ; preds = %593
  %589 = add nuw nsw i64 %499, 2
  %590 = load i64, ptr %73, align 8
  %591 = sdiv i64 %590, 16
  %592 = icmp slt i64 %589, %591
  br i1 %592, label %498, label %494, !llvm.loop !50

593:                                              ; preds = %596
  %594 = add nuw nsw i64 %581, 1
  %595 = icmp eq i64 %594, %492
  br i1 %595, label %588, label %580, !llvm.loop !51

596:                                              ; preds = %596, %580
  %597 = phi i1 [ true, %580 ], [ false, %596 ]
  %598 = phi i64 [ 0, %580 ], [ 1, %596 ]
  %599 = load ptr, ptr %481, align 8
  %600 = load i64, ptr %73, align 8
  %601 = mul nsw i64 %600, %582
  %602 = getelementptr inbounds i16, ptr %599, i64 %601
  %603 = or disjoint i64 %598, %499
  %604 = shl nsw i64 %603, 5
  %605 = getelementptr inbounds i8, ptr %602, i64 %604
  %606 = or disjoint i64 %598, %584
  %607 = shl nsw i64 %606, 10
  %608 = getelementptr inbounds i8, ptr %587, i64 %607
  %609 = load <16 x float>, ptr %608, align 4
  %610 = bitcast <16 x float> %609 to <16 x i32>
  %611 = add <16 x i32> %610, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %612 = lshr <16 x i32> %610, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %613 = and <16 x i32> %612, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %614 = add <16 x i32> %611, %613
  %615 = fcmp contract uno <16 x float> %609, zeroinitializer
  %616 = or <16 x i32> %610, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %617 = select <16 x i1> %615, <16 x i32> %616, <16 x i32> %614
  %618 = lshr <16 x i32> %617, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %619 = trunc nuw <16 x i32> %618 to <16 x i16>
  store <16 x i16> %619, ptr %605, align 2
  br i1 %597, label %596, label %593, !llvm.loop !52

620:                                              ; preds = %494
  %621 = load i64, ptr %9, align 8
  br label %622

622:                                              ; preds = %620, %454
  %623 = phi i64 [ %621, %620 ], [ %463, %454 ]
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #3
  %624 = sdiv i64 %623, 16
  %625 = shl nsw i64 %624, 1
  %626 = mul nsw i64 %625, %8
  %627 = sdiv i64 %626, %23
  %628 = mul nsw i64 %625, %54
  %629 = sdiv i64 %628, %23
  %630 = shl nsw i64 %627, 1
  %631 = shl nsw i64 %629, 1
  %632 = icmp slt i64 %630, %631
  br i1 %632, label %633, label %645

633:                                              ; preds = %622
  %634 = load i64, ptr %34, align 8
  %635 = load i64, ptr %0, align 8
  %636 = mul nsw i64 %635, %634
  %637 = add nsw i64 %636, 31
  %638 = sdiv i64 %637, 32
  %639 = getelementptr inbounds i8, ptr %0, i64 216
  %640 = shl i64 %638, 9
  %641 = getelementptr inbounds i8, ptr %0, i64 224
  %642 = getelementptr inbounds i8, ptr %0, i64 240
  %643 = shl i64 %638, 10
  %644 = getelementptr inbounds i8, ptr %0, i64 248
  br label %653

645:                                              ; preds = %653, %622
  %646 = icmp eq i64 %8, 0
  %647 = icmp sgt i64 %623, 15
  %648 = and i1 %646, %647
  br i1 %648, label %649, label %729

649:                                              ; preds = %645
  %650 = getelementptr inbounds i8, ptr %0, i64 256
  %651 = getelementptr inbounds i8, ptr %0, i64 264
  %652 = getelementptr inbounds i8, ptr %0, i64 288
  br label %686

653:                                              ; preds = %653, %633
  %654 = phi i64 [ %630, %633 ], [ %684, %653 ]
  %655 = sdiv i64 %654, %624
  %656 = getelementptr inbounds [4 x i32], ptr @H_ROWS, i64 0, i64 %655
  %657 = load i32, ptr %656, align 4
  %658 = sext i32 %657 to i64
  %659 = load i64, ptr %9, align 8
  %660 = mul nsw i64 %659, %658
  %661 = srem i64 %654, %624
  %662 = shl nsw i64 %661, 4
  %663 = add nsw i64 %662, %660
  %664 = load ptr, ptr %639, align 8
  %665 = mul i64 %654, %640
  %666 = getelementptr inbounds i16, ptr %664, i64 %665
  %667 = load ptr, ptr %641, align 8
  %668 = load ptr, ptr %642, align 8
  %669 = load i64, ptr %73, align 8
  %670 = mul nsw i64 %669, %663
  %671 = getelementptr inbounds float, ptr %668, i64 %670
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %666, ptr noundef %667, ptr noundef %671, i64 noundef %669, ptr noundef %422) #10
  %672 = load ptr, ptr %639, align 8
  %673 = getelementptr inbounds i16, ptr %672, i64 %665
  %674 = load ptr, ptr %641, align 8
  %675 = load i64, ptr %73, align 8
  %676 = sdiv i64 %675, 16
  %677 = mul i64 %643, %676
  %678 = getelementptr inbounds i8, ptr %674, i64 %677
  %679 = load ptr, ptr %644, align 8
  %680 = shl nsw i64 %654, 4
  %681 = load i64, ptr %9, align 8
  %682 = mul nsw i64 %680, %681
  %683 = getelementptr inbounds float, ptr %679, i64 %682
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %673, ptr noundef %678, ptr noundef %683, i64 noundef %681, ptr noundef %422) #10
  %684 = add nsw i64 %654, 2
  %685 = icmp slt i64 %684, %631
  br i1 %685, label %653, label %645, !llvm.loop !53

686:                                              ; preds = %698, %649
  %687 = phi i64 [ 0, %649 ], [ %699, %698 ]
  %688 = shl nsw i64 %687, 6
  br label %689

689:                                              ; preds = %712, %686
  %690 = phi i64 [ 0, %686 ], [ %727, %712 ]
  %691 = load i64, ptr %34, align 8
  %692 = sdiv i64 %691, 16
  %693 = icmp sgt i64 %691, 15
  br i1 %693, label %694, label %712

694:                                              ; preds = %689
  %695 = load ptr, ptr %652, align 8
  %696 = shl i64 %690, 6
  %697 = getelementptr i8, ptr %695, i64 %696
  br label %701

698:                                              ; preds = %712
  %699 = add nuw nsw i64 %687, 1
  %700 = icmp eq i64 %699, %624
  br i1 %700, label %729, label %686, !llvm.loop !54

701:                                              ; preds = %701, %694
  %702 = phi i64 [ 0, %694 ], [ %710, %701 ]
  %703 = phi <16 x float> [ zeroinitializer, %694 ], [ %709, %701 ]
  %704 = mul nuw nsw i64 %702, %624
  %705 = add nuw nsw i64 %704, %687
  %706 = shl i64 %705, 8
  %707 = getelementptr i8, ptr %697, i64 %706
  %708 = load <16 x float>, ptr %707, align 4
  %709 = fadd contract <16 x float> %703, %708
  %710 = add nuw nsw i64 %702, 1
  %711 = icmp eq i64 %710, %692
  br i1 %711, label %712, label %701, !llvm.loop !55

712:                                              ; preds = %701, %689
  %713 = phi <16 x float> [ zeroinitializer, %689 ], [ %709, %701 ]
  %714 = load ptr, ptr %650, align 8
  %715 = getelementptr inbounds [4 x i32], ptr @H_ROWS, i64 0, i64 %690
  %716 = load i32, ptr %715, align 4
  %717 = sext i32 %716 to i64
  %718 = load i64, ptr %9, align 8
  %719 = mul nsw i64 %718, %717
  %720 = getelementptr inbounds float, ptr %714, i64 %719
  %721 = getelementptr inbounds i8, ptr %720, i64 %688
  store <16 x float> %713, ptr %721, align 4
  %722 = load ptr, ptr %651, align 8
  %723 = load i64, ptr %9, align 8
  %724 = mul nsw i64 %723, %690
  %725 = getelementptr inbounds float, ptr %722, i64 %724
  %726 = getelementptr inbounds i8, ptr %725, i64 %688
  store <16 x float> %713, ptr %726, align 4
  %727 = add nuw nsw i64 %690, 1
  %728 = icmp eq i64 %727, 4
  br i1 %728, label %698, label %689, !llvm.loop !56

729:                                              ; preds = %698, %645
  ret void

730:                                              ; preds = %429, %919
  %731 = phi i64 [ %423, %429 ], [ %732, %919 ]
  %732 = add nsw i64 %731, -1
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #3
  %733 = load i64, ptr %9, align 8
  %734 = sdiv i64 %733, 8
  %735 = load i64, ptr %34, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %736 = shl i64 %734, 10
  br i1 %430, label %737, label %889

737:                                              ; preds = %730
  %738 = sdiv i64 %735, 16
  %739 = mul nsw i64 %738, %731
  %740 = add nsw i64 %734, -1
  %741 = icmp sgt i64 %733, 7
  %742 = icmp eq i64 %731, 0
  br label %745

743:                                              ; preds = %748
  %744 = load i64, ptr %437, align 8
  br label %889

745:                                              ; preds = %748, %737
  %746 = phi i64 [ %32, %737 ], [ %749, %748 ]
  %747 = mul i64 %746, %736
  br i1 %447, label %751, label %748

748:                                              ; preds = %886, %745
  %749 = add nsw i64 %746, 4
  %750 = icmp slt i64 %749, %33
  br i1 %750, label %745, label %743, !llvm.loop !57

751:                                              ; preds = %745, %886
  %752 = phi i64 [ %887, %886 ], [ %45, %745 ]
  %753 = load ptr, ptr %431, align 8
  %754 = icmp eq ptr %753, %422
  br label %755

755:                                              ; preds = %755, %751
  %756 = phi i64 [ 0, %751 ], [ %758, %755 ]
  %757 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %756
  store <16 x float> zeroinitializer, ptr %757, align 64
  %758 = add nuw nsw i64 %756, 1
  %759 = icmp eq i64 %758, 16
  br i1 %759, label %760, label %755, !llvm.loop !48

760:                                              ; preds = %755, %760
  %761 = phi i64 [ %763, %760 ], [ 0, %755 ]
  %762 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %761
  store <16 x float> zeroinitializer, ptr %762, align 64
  %763 = add nuw nsw i64 %761, 1
  %764 = icmp eq i64 %763, 16
  br i1 %764, label %765, label %760, !llvm.loop !48

765:                                              ; preds = %760, %765
  %766 = phi i64 [ %768, %765 ], [ 0, %760 ]
  %767 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %766
  store <16 x float> zeroinitializer, ptr %767, align 64
  %768 = add nuw nsw i64 %766, 1
  %769 = icmp eq i64 %768, 16
  br i1 %769, label %770, label %765, !llvm.loop !48

770:                                              ; preds = %765, %770
  %771 = phi i64 [ %773, %770 ], [ 0, %765 ]
  %772 = getelementptr inbounds [16 x <16 x float>], ptr %434, i64 0, i64 %771
  store <16 x float> zeroinitializer, ptr %772, align 64
  %773 = add nuw nsw i64 %771, 1
  %774 = icmp eq i64 %773, 16
  br i1 %774, label %775, label %770, !llvm.loop !48

775:                                              ; preds = %770
  %776 = select i1 %754, i64 4096, i64 0
  %777 = getelementptr inbounds i8, ptr %422, i64 %776
  %778 = load i64, ptr %0, align 8
  %779 = icmp sgt i64 %778, %731
  br i1 %779, label %780, label %808

780:                                              ; preds = %775
  %781 = load i64, ptr %437, align 8
  %782 = sdiv i64 %781, 2
  %783 = add nsw i64 %740, %782
  %784 = sdiv i64 %783, %734
  br i1 %741, label %785, label %808

785:                                              ; preds = %780
  %786 = load ptr, ptr %436, align 8
  %787 = getelementptr inbounds i8, ptr %786, i64 %747
  %788 = load ptr, ptr %435, align 8
  %789 = add nsw i64 %752, %739
  %790 = mul i64 %789, %736
  %791 = getelementptr inbounds i8, ptr %788, i64 %790
  br label %792

792:                                              ; preds = %792, %785
  %793 = phi ptr [ %805, %792 ], [ %791, %785 ]
  %794 = phi ptr [ %806, %792 ], [ %787, %785 ]
  %795 = phi i64 [ %804, %792 ], [ 0, %785 ]
  store ptr %793, ptr %438, align 64
  store ptr %794, ptr %439, align 64
  %796 = getelementptr inbounds i8, ptr %794, i64 1024
  store ptr %796, ptr %440, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %793, ptr noundef %794) #10
  %797 = load ptr, ptr %438, align 64
  %798 = load ptr, ptr %440, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %432, ptr noundef %797, ptr noundef %798) #10
  %799 = getelementptr inbounds i8, ptr %794, i64 2048
  store ptr %799, ptr %439, align 64
  %800 = getelementptr inbounds i8, ptr %794, i64 3072
  store ptr %800, ptr %440, align 64
  %801 = load ptr, ptr %438, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %433, ptr noundef %801, ptr noundef nonnull %799) #10
  %802 = load ptr, ptr %438, align 64
  %803 = load ptr, ptr %440, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %434, ptr noundef %802, ptr noundef %803) #10
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %732, ptr noundef nonnull %3, i64 noundef %784) #10
  %804 = add nuw nsw i64 %795, 1
  %805 = getelementptr inbounds i8, ptr %793, i64 1024
  %806 = getelementptr inbounds i8, ptr %794, i64 4096
  %807 = icmp eq i64 %804, %734
  br i1 %807, label %808, label %792, !llvm.loop !58

808:                                              ; preds = %792, %780, %775
  br label %809

809:                                              ; preds = %808, %809
  %810 = phi i64 [ %815, %809 ], [ 0, %808 ]
  %811 = shl nsw i64 %810, 6
  %812 = getelementptr inbounds i8, ptr %777, i64 %811
  %813 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %810
  %814 = load <16 x float>, ptr %813, align 64
  store <16 x float> %814, ptr %812, align 4
  %815 = add nuw nsw i64 %810, 1
  %816 = icmp eq i64 %815, 16
  br i1 %816, label %817, label %809, !llvm.loop !22

817:                                              ; preds = %809
  %818 = getelementptr inbounds i8, ptr %777, i64 1024
  br label %819

819:                                              ; preds = %819, %817
  %820 = phi i64 [ 0, %817 ], [ %825, %819 ]
  %821 = shl nsw i64 %820, 6
  %822 = getelementptr inbounds i8, ptr %818, i64 %821
  %823 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %820
  %824 = load <16 x float>, ptr %823, align 64
  store <16 x float> %824, ptr %822, align 4
  %825 = add nuw nsw i64 %820, 1
  %826 = icmp eq i64 %825, 16
  br i1 %826, label %827, label %819, !llvm.loop !22

827:                                              ; preds = %819
  %828 = getelementptr inbounds i8, ptr %777, i64 2048
  br label %829

829:                                              ; preds = %829, %827
  %830 = phi i64 [ 0, %827 ], [ %835, %829 ]
  %831 = shl nsw i64 %830, 6
  %832 = getelementptr inbounds i8, ptr %828, i64 %831
  %833 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %830
  %834 = load <16 x float>, ptr %833, align 64
  store <16 x float> %834, ptr %832, align 4
  %835 = add nuw nsw i64 %830, 1
  %836 = icmp eq i64 %835, 16
  br i1 %836, label %837, label %829, !llvm.loop !22

837:                                              ; preds = %829
  %838 = getelementptr inbounds i8, ptr %777, i64 3072
  br label %839

839:                                              ; preds = %839, %837
  %840 = phi i64 [ 0, %837 ], [ %845, %839 ]
  %841 = shl nsw i64 %840, 6
  %842 = getelementptr inbounds i8, ptr %838, i64 %841
  %843 = getelementptr inbounds [16 x <16 x float>], ptr %434, i64 0, i64 %840
  %844 = load <16 x float>, ptr %843, align 64
  store <16 x float> %844, ptr %842, align 4
  %845 = add nuw nsw i64 %840, 1
  %846 = icmp eq i64 %845, 16
  br i1 %846, label %847, label %839, !llvm.loop !22

847:                                              ; preds = %839
  br i1 %742, label %848, label %884

848:                                              ; preds = %847
  %849 = shl nsw i64 %752, 4
  br label %850

850:                                              ; preds = %856, %848
  %851 = phi i64 [ 0, %848 ], [ %857, %856 ]
  %852 = add nsw i64 %851, %746
  %853 = shl nsw i64 %852, 4
  %854 = shl nsw i64 %851, 10
  %855 = getelementptr inbounds i8, ptr %777, i64 %854
  br label %859

856:                                              ; preds = %879
  %857 = add nuw nsw i64 %851, 1
  %858 = icmp eq i64 %857, 4
  br i1 %858, label %886, label %850, !llvm.loop !59

859:                                              ; preds = %879, %850
  %860 = phi i64 [ 0, %850 ], [ %882, %879 ]
  %861 = add nuw nsw i64 %860, %849
  %862 = load i64, ptr %9, align 8
  %863 = mul nsw i64 %862, %861
  %864 = add nsw i64 %863, %853
  %865 = shl nsw i64 %860, 6
  %866 = getelementptr inbounds i8, ptr %855, i64 %865
  %867 = load <16 x float>, ptr %866, align 4
  %868 = load ptr, ptr %445, align 8
  %869 = icmp eq ptr %868, null
  br i1 %869, label %879, label %870

870:                                              ; preds = %859
  %871 = load ptr, ptr %446, align 8
  %872 = load i64, ptr %34, align 8
  %873 = mul nsw i64 %872, %852
  %874 = add nsw i64 %873, %861
  %875 = shl nsw i64 %874, 6
  %876 = getelementptr inbounds i8, ptr %871, i64 %875
  %877 = load <16 x float>, ptr %876, align 4
  %878 = getelementptr inbounds float, ptr %868, i64 %864
  store <16 x float> %877, ptr %878, align 4
  br label %879

879:                                              ; preds = %870, %859
  %880 = load ptr, ptr %424, align 8
  %881 = getelementptr inbounds float, ptr %880, i64 %864
  store <16 x float> %867, ptr %881, align 4
  %882 = add nuw nsw i64 %860, 1
  %883 = icmp eq i64 %882, 16
  br i1 %883, label %856, label %859, !llvm.loop !60

884:                                              ; preds = %847
  %885 = load i64, ptr %437, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %732, ptr noundef nonnull %3, i64 noundef %885) #10
  store i64 %746, ptr %3, align 8
  store i64 %752, ptr %441, align 8
  store i64 0, ptr %442, align 8
  store i64 64, ptr %437, align 8
  store ptr null, ptr %443, align 8
  store ptr %777, ptr %431, align 8
  store i64 0, ptr %444, align 8
  br label %886

886:                                              ; preds = %856, %884
  %887 = add i64 %752, 1
  %888 = icmp eq i64 %887, %46
  br i1 %888, label %748, label %751, !llvm.loop !61

889:                                              ; preds = %730, %743
  %890 = phi i64 [ %744, %743 ], [ 0, %730 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %732, ptr noundef nonnull %3, i64 noundef %890) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #3
  br i1 %382, label %919, label %891

891:                                              ; preds = %889
  %892 = load ptr, ptr %448, align 8
  %893 = getelementptr inbounds i8, ptr %892, i64 %449
  %894 = load i64, ptr %893, align 8
  %895 = add nsw i64 %894, 1
  store atomic i64 %895, ptr %893 release, align 8
  br i1 %450, label %896, label %919

896:                                              ; preds = %891, %903
  %897 = phi i64 [ %904, %903 ], [ 0, %891 ]
  %898 = shl nsw i64 %897, 6
  %899 = load ptr, ptr %448, align 8
  %900 = getelementptr inbounds i8, ptr %899, i64 %898
  %901 = load atomic i64, ptr %900 acquire, align 8
  %902 = icmp sgt i64 %901, %894
  br i1 %902, label %903, label %906

903:                                              ; preds = %912, %896
  %904 = add nuw nsw i64 %897, 1
  %905 = icmp eq i64 %904, %23
  br i1 %905, label %919, label %896, !llvm.loop !16

906:                                              ; preds = %896, %912
  %907 = phi i32 [ %914, %912 ], [ 0, %896 ]
  tail call void @llvm.x86.sse2.pause()
  %908 = icmp eq i32 %907, 2000
  br i1 %908, label %909, label %912

909:                                              ; preds = %906
  %910 = load ptr, ptr %451, align 8
  %911 = tail call i32 %910() #9
  br label %912

912:                                              ; preds = %909, %906
  %913 = phi i32 [ 0, %909 ], [ %907, %906 ]
  %914 = add nsw i32 %913, 1
  %915 = load ptr, ptr %448, align 8
  %916 = getelementptr inbounds i8, ptr %915, i64 %898
  %917 = load atomic i64, ptr %916 acquire, align 8
  %918 = icmp sgt i64 %917, %894
  br i1 %918, label %903, label %906, !llvm.loop !17

919:                                              ; preds = %903, %889, %891
  %920 = load ptr, ptr %424, align 8
  %921 = icmp ne ptr %920, null
  %922 = sext i1 %921 to i64
  %923 = icmp sgt i64 %732, %922
  br i1 %923, label %730, label %452, !llvm.loop !62
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
  br i1 %37, label %38, label %11, !llvm.loop !63

38:                                               ; preds = %11
  store <16 x float> %35, ptr %7, align 64
  %39 = add nuw nsw i64 %6, 1
  %40 = icmp eq i64 %39, 16
  br i1 %40, label %4, label %5, !llvm.loop !64
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @forward_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = alloca [5 x <16 x float>], align 64
  %6 = getelementptr inbounds i8, ptr %2, i64 16
  %7 = icmp sgt i64 %3, 0
  br i1 %7, label %8, label %254

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %2, i64 24
  %10 = getelementptr inbounds i8, ptr %0, i64 24
  %11 = getelementptr inbounds i8, ptr %2, i64 8
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = getelementptr inbounds i8, ptr %2, i64 40
  %14 = getelementptr inbounds i8, ptr %0, i64 152
  %15 = getelementptr inbounds i8, ptr %5, i64 64
  %16 = getelementptr inbounds i8, ptr %5, i64 128
  %17 = getelementptr inbounds i8, ptr %5, i64 192
  %18 = getelementptr inbounds i8, ptr %5, i64 256
  %19 = getelementptr inbounds i8, ptr %0, i64 120
  %20 = add nsw i64 %1, 1
  %21 = getelementptr inbounds i8, ptr %0, i64 144
  %22 = getelementptr inbounds i8, ptr %0, i64 128
  %23 = getelementptr inbounds i8, ptr %0, i64 136
  br label %24

24:                                               ; preds = %8, %251
  %25 = phi i64 [ %3, %8 ], [ %252, %251 ]
  %26 = load i64, ptr %6, align 8
  %27 = load i64, ptr %9, align 8
  %28 = icmp slt i64 %26, %27
  br i1 %28, label %29, label %254

29:                                               ; preds = %24
  %30 = load i64, ptr %10, align 8
  %31 = sdiv i64 %30, 16
  %32 = and i64 %26, 15
  %33 = ashr i64 %26, 4
  %34 = load i64, ptr %2, align 8
  %35 = load i64, ptr %11, align 8
  %36 = add nsw i64 %35, %33
  %37 = shl nsw i64 %36, 4
  %38 = or disjoint i64 %37, %32
  %39 = mul nsw i64 %31, %1
  %40 = add nsw i64 %39, %34
  %41 = load i64, ptr %12, align 8
  %42 = mul nsw i64 %41, %40
  %43 = add nsw i64 %38, %42
  %44 = load ptr, ptr %13, align 8
  %45 = shl nsw i64 %33, 12
  %46 = getelementptr inbounds i8, ptr %44, i64 %45
  %47 = shl nuw nsw i64 %32, 6
  %48 = getelementptr inbounds i8, ptr %46, i64 %47
  call void @llvm.lifetime.start.p0(i64 320, ptr nonnull %5) #3
  %49 = load ptr, ptr %14, align 8
  %50 = shl nsw i64 %43, 6
  %51 = getelementptr inbounds i8, ptr %49, i64 %50
  %52 = load <16 x float>, ptr %51, align 4
  %53 = load <16 x float>, ptr %48, align 4
  %54 = fmul contract <16 x float> %53, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %55 = fcmp contract ogt <16 x float> %54, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %56 = select <16 x i1> %55, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %54
  %57 = fcmp contract olt <16 x float> %56, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %58 = select <16 x i1> %57, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %56
  %59 = fadd contract <16 x float> %58, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %60 = fadd contract <16 x float> %59, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %61 = fsub contract <16 x float> %58, %60
  %62 = fmul contract <16 x float> %61, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %63 = fadd contract <16 x float> %62, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %64 = fmul contract <16 x float> %61, %63
  %65 = fadd contract <16 x float> %64, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %66 = fmul contract <16 x float> %61, %65
  %67 = fadd contract <16 x float> %66, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %68 = fmul contract <16 x float> %61, %67
  %69 = fadd contract <16 x float> %68, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %70 = fmul contract <16 x float> %61, %69
  %71 = fadd contract <16 x float> %70, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %72 = bitcast <16 x float> %59 to <16 x i32>
  %73 = shl <16 x i32> %72, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %74 = add <16 x i32> %73, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %75 = bitcast <16 x i32> %74 to <16 x float>
  %76 = fmul contract <16 x float> %71, %75
  %77 = fadd contract <16 x float> %76, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %78 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %77
  %79 = getelementptr inbounds i8, ptr %48, i64 1024
  %80 = load <16 x float>, ptr %79, align 4
  %81 = fmul contract <16 x float> %80, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %82 = fcmp contract ogt <16 x float> %81, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %83 = select <16 x i1> %82, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %81
  %84 = fcmp contract olt <16 x float> %83, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %85 = select <16 x i1> %84, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %83
  %86 = fadd contract <16 x float> %85, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %87 = fadd contract <16 x float> %86, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %88 = fsub contract <16 x float> %85, %87
  %89 = fmul contract <16 x float> %88, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %90 = fadd contract <16 x float> %89, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %91 = fmul contract <16 x float> %88, %90
  %92 = fadd contract <16 x float> %91, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %93 = fmul contract <16 x float> %88, %92
  %94 = fadd contract <16 x float> %93, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %95 = fmul contract <16 x float> %88, %94
  %96 = fadd contract <16 x float> %95, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %97 = fmul contract <16 x float> %88, %96
  %98 = fadd contract <16 x float> %97, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %99 = bitcast <16 x float> %86 to <16 x i32>
  %100 = shl <16 x i32> %99, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %101 = add <16 x i32> %100, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %102 = bitcast <16 x i32> %101 to <16 x float>
  %103 = fmul contract <16 x float> %98, %102
  %104 = fadd contract <16 x float> %103, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %105 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %104
  %106 = getelementptr inbounds i8, ptr %48, i64 2048
  %107 = load <16 x float>, ptr %106, align 4
  %108 = fmul contract <16 x float> %107, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %109 = fcmp contract ogt <16 x float> %108, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %110 = select <16 x i1> %109, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %108
  %111 = fcmp contract olt <16 x float> %110, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %112 = select <16 x i1> %111, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %110
  %113 = fadd contract <16 x float> %112, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %114 = fadd contract <16 x float> %113, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %115 = fsub contract <16 x float> %112, %114
  %116 = fmul contract <16 x float> %115, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %117 = fadd contract <16 x float> %116, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %118 = fmul contract <16 x float> %115, %117
  %119 = fadd contract <16 x float> %118, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %120 = fmul contract <16 x float> %115, %119
  %121 = fadd contract <16 x float> %120, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %122 = fmul contract <16 x float> %115, %121
  %123 = fadd contract <16 x float> %122, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %124 = fmul contract <16 x float> %115, %123
  %125 = fadd contract <16 x float> %124, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %126 = bitcast <16 x float> %113 to <16 x i32>
  %127 = shl <16 x i32> %126, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %128 = add <16 x i32> %127, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %129 = bitcast <16 x i32> %128 to <16 x float>
  %130 = fmul contract <16 x float> %125, %129
  %131 = fadd contract <16 x float> %130, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %132 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %131
  %133 = fmul contract <16 x float> %132, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %134 = fadd contract <16 x float> %133, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %135 = getelementptr inbounds i8, ptr %48, i64 3072
  %136 = load <16 x float>, ptr %135, align 4
  %137 = fmul contract <16 x float> %136, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %138 = fcmp contract ogt <16 x float> %137, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %139 = select <16 x i1> %138, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %137
  %140 = fcmp contract olt <16 x float> %139, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %141 = select <16 x i1> %140, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %139
  %142 = fadd contract <16 x float> %141, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %143 = fadd contract <16 x float> %142, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %144 = fsub contract <16 x float> %141, %143
  %145 = fmul contract <16 x float> %144, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %146 = fadd contract <16 x float> %145, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %147 = fmul contract <16 x float> %144, %146
  %148 = fadd contract <16 x float> %147, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %149 = fmul contract <16 x float> %144, %148
  %150 = fadd contract <16 x float> %149, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %151 = fmul contract <16 x float> %144, %150
  %152 = fadd contract <16 x float> %151, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %153 = fmul contract <16 x float> %144, %152
  %154 = fadd contract <16 x float> %153, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %155 = bitcast <16 x float> %142 to <16 x i32>
  %156 = shl <16 x i32> %155, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %157 = add <16 x i32> %156, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %158 = bitcast <16 x i32> %157 to <16 x float>
  %159 = fmul contract <16 x float> %154, %158
  %160 = fadd contract <16 x float> %159, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %161 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %160
  %162 = fmul contract <16 x float> %52, %105
  %163 = fmul contract <16 x float> %78, %134
  %164 = fadd contract <16 x float> %162, %163
  %165 = fmul contract <16 x float> %164, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %166 = fcmp contract ogt <16 x float> %165, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %167 = select <16 x i1> %166, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %165
  %168 = fcmp contract olt <16 x float> %167, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %169 = select <16 x i1> %168, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %167
  %170 = fadd contract <16 x float> %169, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %171 = fadd contract <16 x float> %170, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %172 = fsub contract <16 x float> %169, %171
  %173 = fmul contract <16 x float> %172, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %174 = fadd contract <16 x float> %173, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %175 = fmul contract <16 x float> %172, %174
  %176 = fadd contract <16 x float> %175, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %177 = fmul contract <16 x float> %172, %176
  %178 = fadd contract <16 x float> %177, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %179 = fmul contract <16 x float> %172, %178
  %180 = fadd contract <16 x float> %179, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %181 = fmul contract <16 x float> %172, %180
  %182 = fadd contract <16 x float> %181, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %183 = bitcast <16 x float> %170 to <16 x i32>
  %184 = shl <16 x i32> %183, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %185 = add <16 x i32> %184, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %186 = bitcast <16 x i32> %185 to <16 x float>
  %187 = fmul contract <16 x float> %182, %186
  %188 = fadd contract <16 x float> %187, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %189 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %188
  %190 = fmul contract <16 x float> %189, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %191 = fadd contract <16 x float> %190, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  store <16 x float> %78, ptr %5, align 64
  store <16 x float> %105, ptr %15, align 64
  store <16 x float> %134, ptr %16, align 64
  store <16 x float> %161, ptr %17, align 64
  store <16 x float> %191, ptr %18, align 64
  %192 = fmul contract <16 x float> %161, %191
  %193 = add nsw i64 %26, 1
  store i64 %193, ptr %6, align 8
  %194 = load ptr, ptr %14, align 8
  %195 = load i64, ptr %12, align 8
  %196 = mul nsw i64 %195, %31
  %197 = add nsw i64 %196, %43
  %198 = shl nsw i64 %197, 6
  %199 = getelementptr inbounds i8, ptr %194, i64 %198
  store <16 x float> %164, ptr %199, align 4
  %200 = load ptr, ptr %19, align 8
  %201 = load i64, ptr %12, align 8
  %202 = mul nsw i64 %201, %20
  %203 = add nsw i64 %202, %38
  %204 = load i64, ptr %10, align 8
  %205 = mul nsw i64 %203, %204
  %206 = getelementptr inbounds i16, ptr %200, i64 %205
  %207 = shl nsw i64 %34, 4
  %208 = getelementptr inbounds i16, ptr %206, i64 %207
  %209 = bitcast <16 x float> %192 to <16 x i32>
  %210 = add <16 x i32> %209, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %211 = lshr <16 x i32> %209, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %212 = and <16 x i32> %211, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %213 = add <16 x i32> %210, %212
  %214 = fcmp contract uno <16 x float> %192, zeroinitializer
  %215 = or <16 x i32> %209, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %216 = select <16 x i1> %214, <16 x i32> %215, <16 x i32> %213
  %217 = lshr <16 x i32> %216, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %218 = trunc nuw <16 x i32> %217 to <16 x i16>
  store <16 x i16> %218, ptr %208, align 2
  %219 = load ptr, ptr %21, align 8
  %220 = icmp eq ptr %219, null
  br i1 %220, label %234, label %221

221:                                              ; preds = %29
  %222 = mul nsw i64 %43, 5
  br label %223

223:                                              ; preds = %223, %221
  %224 = phi i64 [ 0, %221 ], [ %232, %223 ]
  %225 = load ptr, ptr %21, align 8
  %226 = add nsw i64 %224, %222
  %227 = shl nsw i64 %226, 5
  %228 = getelementptr inbounds i8, ptr %225, i64 %227
  %229 = getelementptr inbounds [5 x <16 x float>], ptr %5, i64 0, i64 %224
  %230 = load <16 x float>, ptr %229, align 64
  %231 = fptrunc <16 x float> %230 to <16 x half>
  store <16 x half> %231, ptr %228, align 2
  %232 = add nuw nsw i64 %224, 1
  %233 = icmp eq i64 %232, 5
  br i1 %233, label %234, label %223, !llvm.loop !65

234:                                              ; preds = %223, %29
  %235 = load i64, ptr %0, align 8
  %236 = add nsw i64 %235, -1
  %237 = icmp eq i64 %236, %1
  br i1 %237, label %238, label %251

238:                                              ; preds = %234
  %239 = load ptr, ptr %22, align 8
  %240 = load i64, ptr %10, align 8
  %241 = mul nsw i64 %240, %38
  %242 = getelementptr inbounds float, ptr %239, i64 %241
  %243 = getelementptr inbounds float, ptr %242, i64 %207
  store <16 x float> %192, ptr %243, align 4
  %244 = load ptr, ptr %23, align 8
  %245 = icmp eq ptr %244, null
  br i1 %245, label %251, label %246

246:                                              ; preds = %238
  %247 = load i64, ptr %10, align 8
  %248 = mul nsw i64 %247, %38
  %249 = getelementptr inbounds float, ptr %244, i64 %248
  %250 = getelementptr inbounds float, ptr %249, i64 %207
  store <16 x float> %164, ptr %250, align 4
  br label %251

251:                                              ; preds = %234, %238, %246
  call void @llvm.lifetime.end.p0(i64 320, ptr nonnull %5) #3
  %252 = add nsw i64 %25, -1
  %253 = icmp sgt i64 %25, 1
  br i1 %253, label %24, label %254, !llvm.loop !66

254:                                              ; preds = %24, %251, %4
  ret void
}

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = alloca [2 x [4 x <16 x float>]], align 64
  %6 = alloca [5 x <16 x float>], align 64
  %7 = getelementptr inbounds i8, ptr %5, i64 256
  %8 = getelementptr inbounds i8, ptr %2, i64 16
  %9 = icmp sgt i64 %3, 0
  br i1 %9, label %10, label %233

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %2, i64 24
  %12 = getelementptr inbounds i8, ptr %0, i64 24
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  %14 = getelementptr inbounds i8, ptr %2, i64 8
  %15 = getelementptr inbounds i8, ptr %2, i64 40
  %16 = getelementptr inbounds i8, ptr %0, i64 184
  %17 = getelementptr inbounds i8, ptr %0, i64 144
  %18 = getelementptr inbounds i8, ptr %0, i64 296
  %19 = getelementptr inbounds i8, ptr %0, i64 152
  %20 = getelementptr inbounds i8, ptr %6, i64 64
  %21 = getelementptr inbounds i8, ptr %6, i64 128
  %22 = getelementptr inbounds i8, ptr %6, i64 192
  %23 = getelementptr inbounds i8, ptr %6, i64 256
  %24 = getelementptr inbounds i8, ptr %0, i64 192
  %25 = getelementptr inbounds i8, ptr %0, i64 200
  %26 = getelementptr inbounds i8, ptr %0, i64 288
  %27 = getelementptr inbounds i8, ptr %0, i64 208
  %28 = getelementptr inbounds i8, ptr %0, i64 216
  br label %29

29:                                               ; preds = %10, %230
  %30 = phi i64 [ %3, %10 ], [ %231, %230 ]
  %31 = load i64, ptr %8, align 8
  %32 = load i64, ptr %11, align 8
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %34, label %233

34:                                               ; preds = %29
  %35 = load i64, ptr %12, align 8
  %36 = sdiv i64 %35, 16
  %37 = load i64, ptr %13, align 8
  %38 = load i64, ptr %0, align 8
  %39 = mul nsw i64 %38, %37
  %40 = ashr i64 %31, 4
  %41 = and i64 %31, 15
  %42 = load i64, ptr %2, align 8
  %43 = add nsw i64 %42, %40
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %5) #3
  %44 = add nsw i64 %31, 2
  store i64 %44, ptr %8, align 8
  %45 = mul nsw i64 %36, %1
  %46 = add nsw i64 %43, %45
  %47 = shl nsw i64 %43, 4
  %48 = shl nsw i64 %40, 10
  br label %66

49:                                               ; preds = %131
  %50 = sdiv i64 %37, 16
  %51 = add nsw i64 %39, 31
  %52 = sdiv i64 %35, 8
  %53 = sdiv i64 %51, 32
  %54 = load i64, ptr %13, align 8
  %55 = mul nsw i64 %54, %1
  %56 = load i64, ptr %14, align 8
  %57 = shl nsw i64 %56, 4
  %58 = add i64 %55, %41
  %59 = add i64 %58, %57
  %60 = mul nsw i64 %50, %1
  %61 = shl nuw nsw i64 %41, 6
  %62 = and i64 %47, 16
  %63 = sdiv i64 %59, 32
  %64 = srem i64 %59, 32
  %65 = shl nsw i64 %64, 5
  br label %168

66:                                               ; preds = %131, %34
  %67 = phi i1 [ true, %34 ], [ false, %131 ]
  %68 = phi ptr [ %5, %34 ], [ %7, %131 ]
  %69 = phi i64 [ 0, %34 ], [ 1, %131 ]
  %70 = load i64, ptr %14, align 8
  %71 = shl nsw i64 %70, 4
  %72 = add nuw nsw i64 %69, %41
  %73 = add i64 %71, %72
  %74 = load i64, ptr %13, align 8
  %75 = mul nsw i64 %74, %46
  %76 = add nsw i64 %73, %75
  %77 = load i64, ptr %12, align 8
  %78 = mul nsw i64 %73, %77
  %79 = add nsw i64 %78, %47
  call void @llvm.lifetime.start.p0(i64 320, ptr nonnull %6) #3
  %80 = load ptr, ptr %15, align 8
  %81 = getelementptr inbounds i8, ptr %80, i64 %48
  %82 = shl nuw nsw i64 %72, 6
  %83 = getelementptr inbounds i8, ptr %81, i64 %82
  %84 = load <16 x float>, ptr %83, align 4
  %85 = load ptr, ptr %16, align 8
  %86 = mul nsw i64 %74, %1
  %87 = mul nsw i64 %86, %77
  %88 = getelementptr inbounds i16, ptr %85, i64 %87
  %89 = getelementptr inbounds i16, ptr %88, i64 %79
  %90 = load <16 x i16>, ptr %89, align 2
  %91 = zext <16 x i16> %90 to <16 x i32>
  %92 = shl nuw <16 x i32> %91, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %93 = load ptr, ptr %17, align 8
  %94 = mul nsw i64 %76, 5
  br label %107

95:                                               ; preds = %107
  %96 = bitcast <16 x i32> %92 to <16 x float>
  %97 = fadd contract <16 x float> %84, %96
  %98 = load ptr, ptr %18, align 8
  %99 = mul nsw i64 %74, %43
  %100 = add nsw i64 %73, %99
  %101 = shl nsw i64 %100, 6
  %102 = getelementptr inbounds i8, ptr %98, i64 %101
  %103 = load <16 x float>, ptr %102, align 4
  %104 = load i64, ptr %0, align 8
  %105 = add nsw i64 %104, -1
  %106 = icmp eq i64 %105, %1
  br i1 %106, label %117, label %131

107:                                              ; preds = %107, %66
  %108 = phi i64 [ 0, %66 ], [ %115, %107 ]
  %109 = add nsw i64 %108, %94
  %110 = shl nsw i64 %109, 5
  %111 = getelementptr inbounds i8, ptr %93, i64 %110
  %112 = load <16 x half>, ptr %111, align 2
  %113 = fpext <16 x half> %112 to <16 x float>
  %114 = getelementptr inbounds [5 x <16 x float>], ptr %6, i64 0, i64 %108
  store <16 x float> %113, ptr %114, align 64
  %115 = add nuw nsw i64 %108, 1
  %116 = icmp eq i64 %115, 5
  br i1 %116, label %95, label %107, !llvm.loop !67

117:                                              ; preds = %95
  %118 = load ptr, ptr %24, align 8
  %119 = icmp eq ptr %118, null
  br i1 %119, label %124, label %120

120:                                              ; preds = %117
  %121 = getelementptr inbounds float, ptr %118, i64 %79
  %122 = load <16 x float>, ptr %121, align 4
  %123 = fadd contract <16 x float> %97, %122
  br label %124

124:                                              ; preds = %120, %117
  %125 = phi <16 x float> [ %123, %120 ], [ %97, %117 ]
  %126 = load ptr, ptr %25, align 8
  %127 = icmp eq ptr %126, null
  br i1 %127, label %131, label %128

128:                                              ; preds = %124
  %129 = getelementptr inbounds float, ptr %126, i64 %79
  %130 = load <16 x float>, ptr %129, align 4
  br label %131

131:                                              ; preds = %128, %124, %95
  %132 = phi <16 x float> [ %103, %95 ], [ %130, %128 ], [ zeroinitializer, %124 ]
  %133 = phi <16 x float> [ %97, %95 ], [ %125, %128 ], [ %125, %124 ]
  %134 = load ptr, ptr %19, align 8
  %135 = shl nsw i64 %76, 6
  %136 = getelementptr inbounds i8, ptr %134, i64 %135
  %137 = load <16 x float>, ptr %136, align 4
  %138 = load <16 x float>, ptr %6, align 64
  %139 = load <16 x float>, ptr %20, align 64
  %140 = load <16 x float>, ptr %21, align 64
  %141 = load <16 x float>, ptr %22, align 64
  %142 = load <16 x float>, ptr %23, align 64
  %143 = fmul contract <16 x float> %133, %141
  %144 = fmul contract <16 x float> %142, %142
  %145 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %144
  %146 = fmul contract <16 x float> %143, %145
  %147 = fadd contract <16 x float> %132, %146
  %148 = fmul contract <16 x float> %140, %147
  %149 = fmul contract <16 x float> %138, %138
  %150 = fsub contract <16 x float> %138, %149
  %151 = fmul contract <16 x float> %150, %148
  store <16 x float> %151, ptr %68, align 64
  %152 = fmul contract <16 x float> %137, %147
  %153 = fmul contract <16 x float> %139, %139
  %154 = fsub contract <16 x float> %139, %153
  %155 = fmul contract <16 x float> %154, %152
  %156 = getelementptr inbounds i8, ptr %68, i64 64
  store <16 x float> %155, ptr %156, align 64
  %157 = fmul contract <16 x float> %138, %147
  %158 = fmul contract <16 x float> %140, %140
  %159 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %158
  %160 = fmul contract <16 x float> %159, %157
  %161 = getelementptr inbounds i8, ptr %68, i64 128
  store <16 x float> %160, ptr %161, align 64
  %162 = fmul contract <16 x float> %133, %142
  %163 = fmul contract <16 x float> %141, %141
  %164 = fsub contract <16 x float> %141, %163
  %165 = fmul contract <16 x float> %162, %164
  %166 = getelementptr inbounds i8, ptr %68, i64 192
  store <16 x float> %165, ptr %166, align 64
  %167 = fmul contract <16 x float> %139, %147
  store <16 x float> %167, ptr %102, align 4
  call void @llvm.lifetime.end.p0(i64 320, ptr nonnull %6) #3
  br i1 %67, label %66, label %49, !llvm.loop !68

168:                                              ; preds = %168, %49
  %169 = phi i64 [ 0, %49 ], [ %228, %168 ]
  %170 = load ptr, ptr %26, align 8
  %171 = load i64, ptr %14, align 8
  %172 = mul nsw i64 %171, %36
  %173 = add nsw i64 %172, %43
  %174 = shl i64 %173, 8
  %175 = getelementptr i8, ptr %170, i64 %174
  %176 = shl nuw nsw i64 %169, 6
  %177 = getelementptr i8, ptr %175, i64 %176
  %178 = load <16 x float>, ptr %177, align 4
  %179 = getelementptr inbounds [4 x <16 x float>], ptr %5, i64 0, i64 %169
  %180 = load <16 x float>, ptr %179, align 64
  %181 = getelementptr inbounds [4 x <16 x float>], ptr %7, i64 0, i64 %169
  %182 = load <16 x float>, ptr %181, align 64
  %183 = fadd contract <16 x float> %180, %182
  %184 = fadd contract <16 x float> %178, %183
  store <16 x float> %184, ptr %177, align 4
  %185 = bitcast <16 x float> %180 to <16 x i32>
  %186 = add <16 x i32> %185, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %187 = lshr <16 x i32> %185, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %188 = and <16 x i32> %187, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %189 = add <16 x i32> %186, %188
  %190 = fcmp contract uno <16 x float> %180, zeroinitializer
  %191 = or <16 x i32> %185, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %192 = select <16 x i1> %190, <16 x i32> %191, <16 x i32> %189
  %193 = lshr <16 x i32> %192, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %194 = trunc nuw <16 x i32> %193 to <16 x i16>
  %195 = bitcast <16 x float> %182 to <16 x i32>
  %196 = add <16 x i32> %195, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %197 = lshr <16 x i32> %195, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %198 = and <16 x i32> %197, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %199 = add <16 x i32> %196, %198
  %200 = fcmp contract uno <16 x float> %182, zeroinitializer
  %201 = or <16 x i32> %195, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %202 = select <16 x i1> %200, <16 x i32> %201, <16 x i32> %199
  %203 = lshr <16 x i32> %202, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %204 = trunc nuw <16 x i32> %203 to <16 x i16>
  %205 = load ptr, ptr %27, align 8
  %206 = load i64, ptr %14, align 8
  %207 = add nsw i64 %206, %60
  %208 = mul nsw i64 %207, %52
  %209 = load i64, ptr %12, align 8
  %210 = mul nsw i64 %209, %169
  %211 = add nsw i64 %210, %47
  %212 = sdiv i64 %211, 32
  %213 = add nsw i64 %212, %208
  %214 = shl nsw i64 %213, 10
  %215 = getelementptr inbounds i8, ptr %205, i64 %214
  %216 = getelementptr inbounds i8, ptr %215, i64 %61
  %217 = getelementptr inbounds i16, ptr %216, i64 %62
  store <16 x i16> %194, ptr %217, align 2
  %218 = getelementptr inbounds i8, ptr %217, i64 64
  store <16 x i16> %204, ptr %218, align 2
  %219 = shufflevector <16 x i16> %194, <16 x i16> %204, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %220 = load ptr, ptr %28, align 8
  %221 = mul nsw i64 %169, %36
  %222 = add nsw i64 %221, %43
  %223 = mul nsw i64 %222, %53
  %224 = add nsw i64 %223, %63
  %225 = shl nsw i64 %224, 10
  %226 = getelementptr inbounds i8, ptr %220, i64 %225
  %227 = getelementptr inbounds i8, ptr %226, i64 %65
  store <32 x i16> %219, ptr %227, align 64
  %228 = add nuw nsw i64 %169, 1
  %229 = icmp eq i64 %228, 4
  br i1 %229, label %230, label %168, !llvm.loop !69

230:                                              ; preds = %168
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %5) #3
  %231 = add nsw i64 %30, -1
  %232 = icmp sgt i64 %30, 1
  br i1 %232, label %29, label %233, !llvm.loop !70

233:                                              ; preds = %29, %230, %4
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
  br i1 %42, label %43, label %38, !llvm.loop !48

43:                                               ; preds = %38, %43
  %44 = phi i64 [ %46, %43 ], [ 0, %38 ]
  %45 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %44
  store <16 x float> zeroinitializer, ptr %45, align 64
  %46 = add nuw nsw i64 %44, 1
  %47 = icmp eq i64 %46, 16
  br i1 %47, label %48, label %43, !llvm.loop !48

48:                                               ; preds = %43, %48
  %49 = phi i64 [ %51, %48 ], [ 0, %43 ]
  %50 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %49
  store <16 x float> zeroinitializer, ptr %50, align 64
  %51 = add nuw nsw i64 %49, 1
  %52 = icmp eq i64 %51, 16
  br i1 %52, label %53, label %48, !llvm.loop !48

53:                                               ; preds = %48, %53
  %54 = phi i64 [ %56, %53 ], [ 0, %48 ]
  %55 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %54
  store <16 x float> zeroinitializer, ptr %55, align 64
  %56 = add nuw nsw i64 %54, 1
  %57 = icmp eq i64 %56, 16
  br i1 %57, label %58, label %53, !llvm.loop !48

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
  br i1 %69, label %70, label %62, !llvm.loop !22

70:                                               ; preds = %62, %70
  %71 = phi i64 [ %76, %70 ], [ 0, %62 ]
  %72 = shl nsw i64 %71, 6
  %73 = getelementptr inbounds i8, ptr %29, i64 %72
  %74 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %71
  %75 = load <16 x float>, ptr %74, align 64
  store <16 x float> %75, ptr %73, align 4
  %76 = add nuw nsw i64 %71, 1
  %77 = icmp eq i64 %76, 16
  br i1 %77, label %78, label %70, !llvm.loop !22

78:                                               ; preds = %70, %78
  %79 = phi i64 [ %84, %78 ], [ 0, %70 ]
  %80 = shl nsw i64 %79, 6
  %81 = getelementptr inbounds i8, ptr %30, i64 %80
  %82 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %79
  %83 = load <16 x float>, ptr %82, align 64
  store <16 x float> %83, ptr %81, align 4
  %84 = add nuw nsw i64 %79, 1
  %85 = icmp eq i64 %84, 16
  br i1 %85, label %86, label %78, !llvm.loop !22

86:                                               ; preds = %78, %86
  %87 = phi i64 [ %92, %86 ], [ 0, %78 ]
  %88 = shl nsw i64 %87, 6
  %89 = getelementptr inbounds i8, ptr %31, i64 %88
  %90 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %87
  %91 = load <16 x float>, ptr %90, align 64
  store <16 x float> %91, ptr %89, align 4
  %92 = add nuw nsw i64 %87, 1
  %93 = icmp eq i64 %92, 16
  br i1 %93, label %115, label %86, !llvm.loop !22

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
  br i1 %111, label %59, label %94, !llvm.loop !71

112:                                              ; preds = %145
  %113 = add nuw nsw i64 %35, 2
  %114 = icmp slt i64 %113, %9
  br i1 %114, label %34, label %33, !llvm.loop !72

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
  br i1 %136, label %126, label %129, !llvm.loop !73

137:                                              ; preds = %137, %126
  %138 = phi i64 [ 0, %126 ], [ %143, %137 ]
  %139 = getelementptr inbounds [16 x <16 x i32>], ptr %7, i64 0, i64 %138
  %140 = load <16 x i32>, ptr %139, align 64
  %141 = mul nuw nsw i64 %138, %4
  %142 = getelementptr inbounds float, ptr %128, i64 %141
  store <16 x i32> %140, ptr %142, align 4
  %143 = add nuw nsw i64 %138, 1
  %144 = icmp eq i64 %143, 16
  br i1 %144, label %145, label %137, !llvm.loop !74

145:                                              ; preds = %137
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %7) #3
  %146 = add nuw nsw i64 %116, 1
  %147 = icmp eq i64 %146, 4
  br i1 %147, label %112, label %115, !llvm.loop !75
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
!69 = distinct !{!69, !8, !9}
!70 = distinct !{!70, !8, !9}
!71 = distinct !{!71, !8, !9}
!72 = distinct !{!72, !8, !9}
!73 = distinct !{!73, !8, !9}
!74 = distinct !{!74, !8, !9}
!75 = distinct !{!75, !8, !9}
