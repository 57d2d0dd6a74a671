; sources b9a9ff1ddc641fb59de9cc826582be25cb216a467edcfbc12cbd58667f6aea7b

%struct.Tile = type { [16 x <16 x float>], ptr, i64, [48 x i8] }
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
  br i1 %337, label %338, label %392

338:                                              ; preds = %327
  %339 = shl i64 %320, 12
  %340 = getelementptr inbounds i8, ptr %0, i64 16
  %341 = icmp sgt i64 %320, 0
  %342 = getelementptr inbounds i8, ptr %0, i64 176
  %343 = getelementptr inbounds i8, ptr %0, i64 64
  %344 = getelementptr inbounds i8, ptr %0, i64 160
  %345 = getelementptr inbounds i8, ptr %4, i64 1088
  %346 = getelementptr inbounds i8, ptr %4, i64 2176
  %347 = getelementptr inbounds i8, ptr %4, i64 3264
  %348 = getelementptr inbounds i8, ptr %4, i64 4352
  %349 = getelementptr inbounds i8, ptr %4, i64 5376
  %350 = getelementptr inbounds i8, ptr %4, i64 5384
  %351 = getelementptr inbounds i8, ptr %4, i64 5440
  %352 = getelementptr inbounds i8, ptr %4, i64 6464
  %353 = getelementptr inbounds i8, ptr %4, i64 6472
  %354 = getelementptr inbounds i8, ptr %4, i64 6528
  %355 = getelementptr inbounds i8, ptr %4, i64 7552
  %356 = getelementptr inbounds i8, ptr %4, i64 7560
  %357 = getelementptr inbounds i8, ptr %4, i64 7616
  %358 = getelementptr inbounds i8, ptr %4, i64 8640
  %359 = getelementptr inbounds i8, ptr %4, i64 8648
  %360 = mul i64 %339, %319
  %361 = icmp sgt i64 %319, 0
  %362 = getelementptr inbounds i8, ptr %3, i64 40
  %363 = getelementptr inbounds i8, ptr %0, i64 120
  %364 = getelementptr inbounds i8, ptr %0, i64 168
  %365 = getelementptr inbounds i8, ptr %3, i64 24
  %366 = getelementptr inbounds i8, ptr %2, i64 1088
  %367 = getelementptr inbounds i8, ptr %2, i64 2176
  %368 = getelementptr inbounds i8, ptr %2, i64 3264
  %369 = getelementptr inbounds i8, ptr %2, i64 4352
  %370 = getelementptr inbounds i8, ptr %2, i64 5376
  %371 = getelementptr inbounds i8, ptr %2, i64 5384
  %372 = getelementptr inbounds i8, ptr %2, i64 6528
  %373 = getelementptr inbounds i8, ptr %2, i64 7552
  %374 = getelementptr inbounds i8, ptr %2, i64 7560
  %375 = getelementptr inbounds i8, ptr %2, i64 7616
  %376 = getelementptr inbounds i8, ptr %2, i64 8640
  %377 = getelementptr inbounds i8, ptr %2, i64 8648
  %378 = getelementptr inbounds i8, ptr %2, i64 5440
  %379 = getelementptr inbounds i8, ptr %2, i64 6464
  %380 = getelementptr inbounds i8, ptr %2, i64 6472
  %381 = getelementptr inbounds i8, ptr %3, i64 8
  %382 = getelementptr inbounds i8, ptr %3, i64 16
  %383 = getelementptr inbounds i8, ptr %3, i64 32
  %384 = getelementptr inbounds i8, ptr %3, i64 48
  %385 = getelementptr inbounds i8, ptr %0, i64 56
  %386 = shl nsw i64 %8, 6
  %387 = icmp sgt i64 %22, 0
  %388 = getelementptr inbounds i8, ptr %0, i64 40
  br label %393

389:                                              ; preds = %831, %547
  %390 = load i64, ptr %0, align 8
  %391 = icmp slt i64 %396, %390
  br i1 %391, label %393, label %392, !llvm.loop !18

392:                                              ; preds = %389, %327
  ret void

393:                                              ; preds = %338, %389
  %394 = phi i64 [ %336, %338 ], [ %390, %389 ]
  %395 = phi i64 [ 0, %338 ], [ %396, %389 ]
  %396 = add nsw i64 %395, %328
  %397 = icmp slt i64 %396, %394
  %398 = sub nsw i64 %394, %395
  %399 = select i1 %397, i64 %328, i64 %398
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %4) #3
  %400 = load i64, ptr %340, align 8
  %401 = sdiv i64 %400, 32
  %402 = shl nsw i64 %400, 1
  br i1 %341, label %403, label %547

403:                                              ; preds = %393
  %404 = mul nsw i64 %399, %319
  %405 = icmp sgt i64 %404, 0
  %406 = shl nsw i64 %401, 2
  %407 = icmp sgt i64 %400, 31
  br label %408

408:                                              ; preds = %413, %403
  %409 = phi i64 [ 0, %403 ], [ %414, %413 ]
  %410 = add nsw i64 %409, %31
  %411 = shl nsw i64 %410, 8
  %412 = mul i64 %406, %410
  br label %416

413:                                              ; preds = %430
  %414 = add nuw nsw i64 %409, 1
  %415 = icmp eq i64 %414, %321
  br i1 %415, label %547, label %408, !llvm.loop !19

416:                                              ; preds = %430, %408
  %417 = phi i1 [ true, %408 ], [ false, %430 ]
  %418 = phi i64 [ 0, %408 ], [ 2, %430 ]
  %419 = load ptr, ptr %342, align 8
  %420 = getelementptr inbounds i8, ptr %419, i64 %411
  %421 = shl nuw nsw i64 %418, 8
  %422 = shl nuw nsw i64 %418, 6
  %423 = getelementptr inbounds i8, ptr %420, i64 %422
  %424 = or disjoint i64 %421, 256
  %425 = lshr exact i64 %424, 2
  %426 = getelementptr inbounds i8, ptr %420, i64 %425
  br i1 %405, label %427, label %430

427:                                              ; preds = %416
  %428 = or disjoint i64 %418, %412
  %429 = shl nsw i64 %428, 10
  br label %431

430:                                              ; preds = %534, %416
  br i1 %417, label %416, label %413, !llvm.loop !20

431:                                              ; preds = %427, %534
  %432 = phi i64 [ %535, %534 ], [ 0, %427 ]
  %433 = or disjoint i64 %432, 1
  %434 = icmp slt i64 %433, %404
  %435 = select i1 %434, i64 %433, i64 %432
  %436 = load ptr, ptr %343, align 8
  %437 = sdiv i64 %432, %319
  %438 = load i64, ptr %32, align 8
  %439 = srem i64 %432, %319
  %440 = add nsw i64 %439, %43
  %441 = shl nsw i64 %440, 4
  %442 = load i64, ptr %340, align 8
  %443 = sdiv i64 %435, %319
  %444 = add nsw i64 %443, %395
  %445 = mul nsw i64 %444, %438
  %446 = srem i64 %435, %319
  %447 = add nsw i64 %446, %43
  %448 = shl nsw i64 %447, 4
  %449 = add nsw i64 %448, %445
  %450 = load ptr, ptr %344, align 8
  %451 = load <16 x float>, ptr %423, align 4
  br label %452

452:                                              ; preds = %452, %431
  %453 = phi i64 [ 0, %431 ], [ %455, %452 ]
  %454 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %453
  store <16 x float> %451, ptr %454, align 64
  %455 = add nuw nsw i64 %453, 1
  %456 = icmp eq i64 %455, 16
  br i1 %456, label %457, label %452, !llvm.loop !21

457:                                              ; preds = %452
  %458 = add nsw i64 %437, %395
  %459 = mul nsw i64 %458, %438
  %460 = add nsw i64 %441, %459
  %461 = mul nsw i64 %449, %442
  %462 = load <16 x float>, ptr %426, align 4
  br label %463

463:                                              ; preds = %463, %457
  %464 = phi i64 [ 0, %457 ], [ %466, %463 ]
  %465 = getelementptr inbounds [16 x <16 x float>], ptr %345, i64 0, i64 %464
  store <16 x float> %462, ptr %465, align 64
  %466 = add nuw nsw i64 %464, 1
  %467 = icmp eq i64 %466, 16
  br i1 %467, label %468, label %463, !llvm.loop !21

468:                                              ; preds = %463
  %469 = getelementptr inbounds i16, ptr %436, i64 %461
  br label %470

470:                                              ; preds = %470, %468
  %471 = phi i64 [ %473, %470 ], [ 0, %468 ]
  %472 = getelementptr inbounds [16 x <16 x float>], ptr %346, i64 0, i64 %471
  store <16 x float> %451, ptr %472, align 64
  %473 = add nuw nsw i64 %471, 1
  %474 = icmp eq i64 %473, 16
  br i1 %474, label %475, label %470, !llvm.loop !21

475:                                              ; preds = %470
  %476 = mul nsw i64 %460, %442
  br label %477

477:                                              ; preds = %475, %477
  %478 = phi i64 [ %480, %477 ], [ 0, %475 ]
  %479 = getelementptr inbounds [16 x <16 x float>], ptr %347, i64 0, i64 %478
  store <16 x float> %462, ptr %479, align 64
  %480 = add nuw nsw i64 %478, 1
  %481 = icmp eq i64 %480, 16
  br i1 %481, label %482, label %477, !llvm.loop !21

482:                                              ; preds = %477
  %483 = getelementptr inbounds i16, ptr %436, i64 %476
  br i1 %407, label %484, label %486

484:                                              ; preds = %482
  %485 = getelementptr inbounds i8, ptr %450, i64 %429
  br label %537

486:                                              ; preds = %537, %482
  %487 = mul nuw nsw i64 %432, %321
  %488 = add nuw nsw i64 %487, %409
  %489 = shl nsw i64 %488, 12
  %490 = getelementptr inbounds i8, ptr %335, i64 %489
  %491 = mul nuw nsw i64 %435, %321
  %492 = add nuw nsw i64 %491, %409
  %493 = getelementptr inbounds float, ptr %490, i64 %421
  br label %494

494:                                              ; preds = %494, %486
  %495 = phi i64 [ 0, %486 ], [ %500, %494 ]
  %496 = shl nsw i64 %495, 6
  %497 = getelementptr inbounds i8, ptr %493, i64 %496
  %498 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %495
  %499 = load <16 x float>, ptr %498, align 64
  store <16 x float> %499, ptr %497, align 4
  %500 = add nuw nsw i64 %495, 1
  %501 = icmp eq i64 %500, 16
  br i1 %501, label %502, label %494, !llvm.loop !22

502:                                              ; preds = %494
  %503 = getelementptr inbounds float, ptr %490, i64 %424
  br label %504

504:                                              ; preds = %504, %502
  %505 = phi i64 [ 0, %502 ], [ %510, %504 ]
  %506 = shl nsw i64 %505, 6
  %507 = getelementptr inbounds i8, ptr %503, i64 %506
  %508 = getelementptr inbounds [16 x <16 x float>], ptr %345, i64 0, i64 %505
  %509 = load <16 x float>, ptr %508, align 64
  store <16 x float> %509, ptr %507, align 4
  %510 = add nuw nsw i64 %505, 1
  %511 = icmp eq i64 %510, 16
  br i1 %511, label %512, label %504, !llvm.loop !22

512:                                              ; preds = %504
  %513 = shl nsw i64 %492, 12
  %514 = getelementptr inbounds i8, ptr %335, i64 %513
  %515 = getelementptr inbounds float, ptr %514, i64 %421
  br label %516

516:                                              ; preds = %516, %512
  %517 = phi i64 [ 0, %512 ], [ %522, %516 ]
  %518 = shl nsw i64 %517, 6
  %519 = getelementptr inbounds i8, ptr %515, i64 %518
  %520 = getelementptr inbounds [16 x <16 x float>], ptr %346, i64 0, i64 %517
  %521 = load <16 x float>, ptr %520, align 64
  store <16 x float> %521, ptr %519, align 4
  %522 = add nuw nsw i64 %517, 1
  %523 = icmp eq i64 %522, 16
  br i1 %523, label %524, label %516, !llvm.loop !22

524:                                              ; preds = %516
  %525 = getelementptr inbounds float, ptr %514, i64 %424
  br label %526

526:                                              ; preds = %526, %524
  %527 = phi i64 [ 0, %524 ], [ %532, %526 ]
  %528 = shl nsw i64 %527, 6
  %529 = getelementptr inbounds i8, ptr %525, i64 %528
  %530 = getelementptr inbounds [16 x <16 x float>], ptr %347, i64 0, i64 %527
  %531 = load <16 x float>, ptr %530, align 64
  store <16 x float> %531, ptr %529, align 4
  %532 = add nuw nsw i64 %527, 1
  %533 = icmp eq i64 %532, 16
  br i1 %533, label %534, label %526, !llvm.loop !22

534:                                              ; preds = %526
  %535 = add nuw nsw i64 %432, 2
  %536 = icmp slt i64 %535, %404
  br i1 %536, label %431, label %430, !llvm.loop !23

537:                                              ; preds = %537, %484
  %538 = phi i64 [ %544, %537 ], [ 0, %484 ]
  %539 = phi ptr [ %545, %537 ], [ %485, %484 ]
  %540 = shl nsw i64 %538, 5
  %541 = getelementptr inbounds i16, ptr %483, i64 %540
  store ptr %541, ptr %349, align 64
  store i64 %402, ptr %350, align 8
  %542 = getelementptr inbounds i16, ptr %469, i64 %540
  store ptr %542, ptr %352, align 64
  store i64 %402, ptr %353, align 8
  store ptr %539, ptr %355, align 64
  store i64 64, ptr %356, align 8
  %543 = getelementptr inbounds i8, ptr %539, i64 1024
  store ptr %543, ptr %358, align 64
  store i64 64, ptr %359, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef nonnull %348, ptr noundef nonnull %354) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %346, ptr noundef nonnull %351, ptr noundef nonnull %354) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %345, ptr noundef nonnull %348, ptr noundef nonnull %357) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %347, ptr noundef nonnull %351, ptr noundef nonnull %357) #10
  %544 = add nuw nsw i64 %538, 1
  %545 = getelementptr inbounds i8, ptr %539, i64 4096
  %546 = icmp eq i64 %544, %401
  br i1 %546, label %486, label %537, !llvm.loop !24

547:                                              ; preds = %413, %393
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %4) #3
  %548 = add nsw i64 %399, %395
  %549 = icmp sgt i64 %399, 0
  br i1 %549, label %550, label %389

550:                                              ; preds = %547, %831
  %551 = phi i64 [ %832, %831 ], [ %395, %547 ]
  %552 = sub nsw i64 %551, %395
  %553 = mul nsw i64 %360, %552
  %554 = getelementptr inbounds float, ptr %335, i64 %553
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %2) #3
  %555 = load i64, ptr %9, align 8
  %556 = sdiv i64 %555, 32
  %557 = shl nsw i64 %555, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  br i1 %341, label %558, label %801

558:                                              ; preds = %550
  %559 = shl i64 %556, 12
  %560 = add nsw i64 %556, -1
  %561 = icmp sgt i64 %555, 31
  %562 = shl nsw i64 %556, 1
  %563 = add nsw i64 %562, -1
  br label %564

564:                                              ; preds = %573, %558
  %565 = phi i64 [ 0, %558 ], [ %574, %573 ]
  %566 = phi ptr [ null, %558 ], [ %575, %573 ]
  %567 = phi i64 [ 0, %558 ], [ %576, %573 ]
  br i1 %361, label %568, label %573

568:                                              ; preds = %564
  %569 = shl nsw i64 %567, 12
  %570 = getelementptr i8, ptr %554, i64 %569
  %571 = add nsw i64 %567, %31
  %572 = mul i64 %559, %571
  br label %578

573:                                              ; preds = %796, %564
  %574 = phi i64 [ %565, %564 ], [ %797, %796 ]
  %575 = phi ptr [ %566, %564 ], [ %586, %796 ]
  %576 = add nuw nsw i64 %567, 1
  %577 = icmp eq i64 %576, %321
  br i1 %577, label %801, label %564, !llvm.loop !25

578:                                              ; preds = %796, %568
  %579 = phi i64 [ %565, %568 ], [ %797, %796 ]
  %580 = phi ptr [ %566, %568 ], [ %586, %796 ]
  %581 = phi i64 [ 0, %568 ], [ %799, %796 ]
  %582 = or disjoint i64 %581, 1
  %583 = icmp slt i64 %582, %319
  %584 = icmp eq ptr %580, %334
  %585 = select i1 %584, i64 8192, i64 0
  %586 = getelementptr inbounds i8, ptr %334, i64 %585
  %587 = load ptr, ptr %363, align 8
  %588 = load i64, ptr %32, align 8
  %589 = mul nsw i64 %588, %551
  %590 = add nsw i64 %581, %43
  %591 = shl nsw i64 %590, 4
  %592 = add nsw i64 %589, %591
  %593 = load i64, ptr %9, align 8
  %594 = mul nsw i64 %592, %593
  %595 = getelementptr inbounds i16, ptr %587, i64 %594
  %596 = shl nsw i64 %593, 5
  %597 = getelementptr inbounds i8, ptr %595, i64 %596
  %598 = mul nuw nsw i64 %581, %339
  %599 = getelementptr float, ptr %570, i64 %598
  %600 = getelementptr inbounds float, ptr %599, i64 %339
  %601 = load ptr, ptr %364, align 8
  %602 = getelementptr inbounds i8, ptr %601, i64 %572
  br i1 %583, label %694, label %603

603:                                              ; preds = %578, %603
  %604 = phi i64 [ %609, %603 ], [ 0, %578 ]
  %605 = shl nsw i64 %604, 6
  %606 = getelementptr inbounds i8, ptr %599, i64 %605
  %607 = load <16 x float>, ptr %606, align 4
  %608 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %604
  store <16 x float> %607, ptr %608, align 64
  %609 = add nuw nsw i64 %604, 1
  %610 = icmp eq i64 %609, 16
  br i1 %610, label %611, label %603, !llvm.loop !21

611:                                              ; preds = %603
  %612 = getelementptr inbounds i8, ptr %599, i64 1024
  br label %613

613:                                              ; preds = %613, %611
  %614 = phi i64 [ 0, %611 ], [ %619, %613 ]
  %615 = shl nsw i64 %614, 6
  %616 = getelementptr inbounds i8, ptr %612, i64 %615
  %617 = load <16 x float>, ptr %616, align 4
  %618 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %614
  store <16 x float> %617, ptr %618, align 64
  %619 = add nuw nsw i64 %614, 1
  %620 = icmp eq i64 %619, 16
  br i1 %620, label %621, label %613, !llvm.loop !21

621:                                              ; preds = %613
  %622 = getelementptr inbounds i8, ptr %599, i64 2048
  br label %623

623:                                              ; preds = %623, %621
  %624 = phi i64 [ 0, %621 ], [ %629, %623 ]
  %625 = shl nsw i64 %624, 6
  %626 = getelementptr inbounds i8, ptr %622, i64 %625
  %627 = load <16 x float>, ptr %626, align 4
  %628 = getelementptr inbounds [16 x <16 x float>], ptr %367, i64 0, i64 %624
  store <16 x float> %627, ptr %628, align 64
  %629 = add nuw nsw i64 %624, 1
  %630 = icmp eq i64 %629, 16
  br i1 %630, label %631, label %623, !llvm.loop !21

631:                                              ; preds = %623
  %632 = getelementptr inbounds i8, ptr %599, i64 3072
  br label %633

633:                                              ; preds = %633, %631
  %634 = phi i64 [ 0, %631 ], [ %639, %633 ]
  %635 = shl nsw i64 %634, 6
  %636 = getelementptr inbounds i8, ptr %632, i64 %635
  %637 = load <16 x float>, ptr %636, align 4
  %638 = getelementptr inbounds [16 x <16 x float>], ptr %368, i64 0, i64 %634
  store <16 x float> %637, ptr %638, align 64
  %639 = add nuw nsw i64 %634, 1
  %640 = icmp eq i64 %639, 16
  br i1 %640, label %641, label %633, !llvm.loop !21

641:                                              ; preds = %633
  %642 = add i64 %560, %579
  %643 = sdiv i64 %642, %556
  br i1 %561, label %683, label %644

644:                                              ; preds = %683, %641
  br label %645

645:                                              ; preds = %644, %645
  %646 = phi i64 [ %651, %645 ], [ 0, %644 ]
  %647 = shl nsw i64 %646, 6
  %648 = getelementptr inbounds i8, ptr %586, i64 %647
  %649 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %646
  %650 = load <16 x float>, ptr %649, align 64
  store <16 x float> %650, ptr %648, align 4
  %651 = add nuw nsw i64 %646, 1
  %652 = icmp eq i64 %651, 16
  br i1 %652, label %653, label %645, !llvm.loop !22

653:                                              ; preds = %645
  %654 = getelementptr inbounds i8, ptr %586, i64 1024
  br label %655

655:                                              ; preds = %655, %653
  %656 = phi i64 [ 0, %653 ], [ %661, %655 ]
  %657 = shl nsw i64 %656, 6
  %658 = getelementptr inbounds i8, ptr %654, i64 %657
  %659 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %656
  %660 = load <16 x float>, ptr %659, align 64
  store <16 x float> %660, ptr %658, align 4
  %661 = add nuw nsw i64 %656, 1
  %662 = icmp eq i64 %661, 16
  br i1 %662, label %663, label %655, !llvm.loop !22

663:                                              ; preds = %655
  %664 = getelementptr inbounds i8, ptr %586, i64 2048
  br label %665

665:                                              ; preds = %665, %663
  %666 = phi i64 [ 0, %663 ], [ %671, %665 ]
  %667 = shl nsw i64 %666, 6
  %668 = getelementptr inbounds i8, ptr %664, i64 %667
  %669 = getelementptr inbounds [16 x <16 x float>], ptr %367, i64 0, i64 %666
  %670 = load <16 x float>, ptr %669, align 64
  store <16 x float> %670, ptr %668, align 4
  %671 = add nuw nsw i64 %666, 1
  %672 = icmp eq i64 %671, 16
  br i1 %672, label %673, label %665, !llvm.loop !22

673:                                              ; preds = %665
  %674 = getelementptr inbounds i8, ptr %586, i64 3072
  br label %675

675:                                              ; preds = %675, %673
  %676 = phi i64 [ 0, %673 ], [ %681, %675 ]
  %677 = shl nsw i64 %676, 6
  %678 = getelementptr inbounds i8, ptr %674, i64 %677
  %679 = getelementptr inbounds [16 x <16 x float>], ptr %368, i64 0, i64 %676
  %680 = load <16 x float>, ptr %679, align 64
  store <16 x float> %680, ptr %678, align 4
  %681 = add nuw nsw i64 %676, 1
  %682 = icmp eq i64 %681, 16
  br i1 %682, label %796, label %675, !llvm.loop !22

683:                                              ; preds = %641, %683
  %684 = phi ptr [ %692, %683 ], [ %602, %641 ]
  %685 = phi i64 [ %691, %683 ], [ 0, %641 ]
  %686 = shl nsw i64 %685, 6
  %687 = getelementptr inbounds i8, ptr %595, i64 %686
  store ptr %687, ptr %370, align 64
  store i64 %557, ptr %371, align 8
  store ptr %684, ptr %373, align 64
  store i64 64, ptr %374, align 8
  %688 = getelementptr inbounds i8, ptr %684, i64 1024
  store ptr %688, ptr %376, align 64
  store i64 64, ptr %377, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %369, ptr noundef nonnull %372) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %366, ptr noundef nonnull %369, ptr noundef nonnull %375) #10
  %689 = getelementptr inbounds i8, ptr %684, i64 2048
  store ptr %689, ptr %373, align 64
  store i64 64, ptr %374, align 8
  %690 = getelementptr inbounds i8, ptr %684, i64 3072
  store ptr %690, ptr %376, align 64
  store i64 64, ptr %377, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %367, ptr noundef nonnull %369, ptr noundef nonnull %372) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %368, ptr noundef nonnull %369, ptr noundef nonnull %375) #10
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %551, ptr noundef nonnull %3, i64 noundef %643) #10
  %691 = add nuw nsw i64 %685, 1
  %692 = getelementptr inbounds i8, ptr %684, i64 4096
  %693 = icmp eq i64 %691, %556
  br i1 %693, label %644, label %683, !llvm.loop !26

694:                                              ; preds = %578
  %695 = add i64 %563, %579
  %696 = sdiv i64 %695, %562
  br label %697

697:                                              ; preds = %785, %694
  %698 = phi i1 [ true, %694 ], [ false, %785 ]
  %699 = phi i64 [ 0, %694 ], [ 2, %785 ]
  %700 = shl nuw nsw i64 %699, 8
  %701 = getelementptr inbounds float, ptr %599, i64 %700
  br label %702

702:                                              ; preds = %702, %697
  %703 = phi i64 [ 0, %697 ], [ %708, %702 ]
  %704 = shl nsw i64 %703, 6
  %705 = getelementptr inbounds i8, ptr %701, i64 %704
  %706 = load <16 x float>, ptr %705, align 4
  %707 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %703
  store <16 x float> %706, ptr %707, align 64
  %708 = add nuw nsw i64 %703, 1
  %709 = icmp eq i64 %708, 16
  br i1 %709, label %710, label %702, !llvm.loop !21

710:                                              ; preds = %702
  %711 = or disjoint i64 %700, 256
  %712 = getelementptr inbounds float, ptr %599, i64 %711
  br label %713

713:                                              ; preds = %713, %710
  %714 = phi i64 [ 0, %710 ], [ %719, %713 ]
  %715 = shl nsw i64 %714, 6
  %716 = getelementptr inbounds i8, ptr %712, i64 %715
  %717 = load <16 x float>, ptr %716, align 4
  %718 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %714
  store <16 x float> %717, ptr %718, align 64
  %719 = add nuw nsw i64 %714, 1
  %720 = icmp eq i64 %719, 16
  br i1 %720, label %721, label %713, !llvm.loop !21

721:                                              ; preds = %713
  %722 = getelementptr inbounds float, ptr %600, i64 %700
  br label %723

723:                                              ; preds = %723, %721
  %724 = phi i64 [ 0, %721 ], [ %729, %723 ]
  %725 = shl nsw i64 %724, 6
  %726 = getelementptr inbounds i8, ptr %722, i64 %725
  %727 = load <16 x float>, ptr %726, align 4
  %728 = getelementptr inbounds [16 x <16 x float>], ptr %367, i64 0, i64 %724
  store <16 x float> %727, ptr %728, align 64
  %729 = add nuw nsw i64 %724, 1
  %730 = icmp eq i64 %729, 16
  br i1 %730, label %731, label %723, !llvm.loop !21

731:                                              ; preds = %723
  %732 = getelementptr inbounds float, ptr %600, i64 %711
  br label %733

733:                                              ; preds = %733, %731
  %734 = phi i64 [ 0, %731 ], [ %739, %733 ]
  %735 = shl nsw i64 %734, 6
  %736 = getelementptr inbounds i8, ptr %732, i64 %735
  %737 = load <16 x float>, ptr %736, align 4
  %738 = getelementptr inbounds [16 x <16 x float>], ptr %368, i64 0, i64 %734
  store <16 x float> %737, ptr %738, align 64
  %739 = add nuw nsw i64 %734, 1
  %740 = icmp eq i64 %739, 16
  br i1 %740, label %741, label %733, !llvm.loop !21

741:                                              ; preds = %733
  br i1 %561, label %742, label %745

742:                                              ; preds = %741
  %743 = shl nuw nsw i64 %699, 10
  %744 = getelementptr inbounds i8, ptr %602, i64 %743
  br label %786

745:                                              ; preds = %786, %741
  %746 = getelementptr inbounds float, ptr %586, i64 %700
  br label %747

747:                                              ; preds = %747, %745
  %748 = phi i64 [ 0, %745 ], [ %753, %747 ]
  %749 = shl nsw i64 %748, 6
  %750 = getelementptr inbounds i8, ptr %746, i64 %749
  %751 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %748
  %752 = load <16 x float>, ptr %751, align 64
  store <16 x float> %752, ptr %750, align 4
  %753 = add nuw nsw i64 %748, 1
  %754 = icmp eq i64 %753, 16
  br i1 %754, label %755, label %747, !llvm.loop !22

755:                                              ; preds = %747
  %756 = getelementptr inbounds i8, ptr %746, i64 1024
  br label %757

757:                                              ; preds = %757, %755
  %758 = phi i64 [ 0, %755 ], [ %763, %757 ]
  %759 = shl nsw i64 %758, 6
  %760 = getelementptr inbounds i8, ptr %756, i64 %759
  %761 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %758
  %762 = load <16 x float>, ptr %761, align 64
  store <16 x float> %762, ptr %760, align 4
  %763 = add nuw nsw i64 %758, 1
  %764 = icmp eq i64 %763, 16
  br i1 %764, label %765, label %757, !llvm.loop !22

765:                                              ; preds = %757
  %766 = getelementptr inbounds i8, ptr %746, i64 4096
  br label %767

767:                                              ; preds = %767, %765
  %768 = phi i64 [ %773, %767 ], [ 0, %765 ]
  %769 = shl nsw i64 %768, 6
  %770 = getelementptr inbounds i8, ptr %766, i64 %769
  %771 = getelementptr inbounds [16 x <16 x float>], ptr %367, i64 0, i64 %768
  %772 = load <16 x float>, ptr %771, align 64
  store <16 x float> %772, ptr %770, align 4
  %773 = add nuw nsw i64 %768, 1
  %774 = icmp eq i64 %773, 16
  br i1 %774, label %775, label %767, !llvm.loop !22

775:                                              ; preds = %767
  %776 = getelementptr inbounds i8, ptr %746, i64 5120
  br label %777

777:                                              ; preds = %777, %775
  %778 = phi i64 [ 0, %775 ], [ %783, %777 ]
  %779 = shl nsw i64 %778, 6
  %780 = getelementptr inbounds i8, ptr %776, i64 %779
  %781 = getelementptr inbounds [16 x <16 x float>], ptr %368, i64 0, i64 %778
  %782 = load <16 x float>, ptr %781, align 64
  store <16 x float> %782, ptr %780, align 4
  %783 = add nuw nsw i64 %778, 1
  %784 = icmp eq i64 %783, 16
  br i1 %784, label %785, label %777, !llvm.loop !22

785:                                              ; preds = %777
  br i1 %698, label %697, label %796, !llvm.loop !27

786:                                              ; preds = %786, %742
  %787 = phi ptr [ %794, %786 ], [ %744, %742 ]
  %788 = phi i64 [ %793, %786 ], [ 0, %742 ]
  %789 = shl nsw i64 %788, 5
  %790 = getelementptr inbounds i16, ptr %595, i64 %789
  store ptr %790, ptr %370, align 64
  store i64 %557, ptr %371, align 8
  %791 = getelementptr inbounds i16, ptr %597, i64 %789
  store ptr %791, ptr %379, align 64
  store i64 %557, ptr %380, align 8
  store ptr %787, ptr %373, align 64
  store i64 64, ptr %374, align 8
  %792 = getelementptr inbounds i8, ptr %787, i64 1024
  store ptr %792, ptr %376, align 64
  store i64 64, ptr %377, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %369, ptr noundef nonnull %372) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %367, ptr noundef nonnull %378, ptr noundef nonnull %372) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %366, ptr noundef nonnull %369, ptr noundef nonnull %375) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %368, ptr noundef nonnull %378, ptr noundef nonnull %375) #10
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %551, ptr noundef nonnull %3, i64 noundef %696) #10
  %793 = add nuw nsw i64 %788, 1
  %794 = getelementptr inbounds i8, ptr %787, i64 4096
  %795 = icmp eq i64 %793, %556
  br i1 %795, label %745, label %786, !llvm.loop !28

796:                                              ; preds = %675, %785
  %797 = phi i64 [ 32, %785 ], [ 16, %675 ]
  %798 = load i64, ptr %365, align 8
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %551, ptr noundef nonnull %3, i64 noundef %798) #10
  store i64 %571, ptr %3, align 8
  store i64 %590, ptr %381, align 8
  store i64 0, ptr %382, align 8
  store i64 %797, ptr %365, align 8
  store ptr %599, ptr %383, align 8
  store ptr %586, ptr %362, align 8
  store i64 %339, ptr %384, align 8
  %799 = add nuw nsw i64 %581, 2
  %800 = icmp slt i64 %799, %319
  br i1 %800, label %578, label %573, !llvm.loop !29

801:                                              ; preds = %573, %550
  %802 = phi i64 [ 0, %550 ], [ %574, %573 ]
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %551, ptr noundef nonnull %3, i64 noundef %802) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %2) #3
  br i1 %284, label %831, label %803

803:                                              ; preds = %801
  %804 = load ptr, ptr %385, align 8
  %805 = getelementptr inbounds i8, ptr %804, i64 %386
  %806 = load i64, ptr %805, align 8
  %807 = add nsw i64 %806, 1
  store atomic i64 %807, ptr %805 release, align 8
  br i1 %387, label %808, label %831

808:                                              ; preds = %803, %815
  %809 = phi i64 [ %816, %815 ], [ 0, %803 ]
  %810 = shl nsw i64 %809, 6
  %811 = load ptr, ptr %385, align 8
  %812 = getelementptr inbounds i8, ptr %811, i64 %810
  %813 = load atomic i64, ptr %812 acquire, align 8
  %814 = icmp sgt i64 %813, %806
  br i1 %814, label %815, label %818

815:                                              ; preds = %824, %808
  %816 = add nuw nsw i64 %809, 1
  %817 = icmp eq i64 %816, %22
  br i1 %817, label %831, label %808, !llvm.loop !16

818:                                              ; preds = %808, %824
  %819 = phi i32 [ %826, %824 ], [ 0, %808 ]
  tail call void @llvm.x86.sse2.pause()
  %820 = icmp eq i32 %819, 2000
  br i1 %820, label %821, label %824

821:                                              ; preds = %818
  %822 = load ptr, ptr %388, align 8
  %823 = tail call i32 %822() #9
  br label %824

824:                                              ; preds = %821, %818
  %825 = phi i32 [ 0, %821 ], [ %819, %818 ]
  %826 = add nsw i32 %825, 1
  %827 = load ptr, ptr %385, align 8
  %828 = getelementptr inbounds i8, ptr %827, i64 %810
  %829 = load atomic i64, ptr %828 acquire, align 8
  %830 = icmp sgt i64 %829, %806
  br i1 %830, label %815, label %818, !llvm.loop !17

831:                                              ; preds = %815, %801, %803
  %832 = add nsw i64 %551, 1
  %833 = icmp slt i64 %832, %548
  br i1 %833, label %550, label %389, !llvm.loop !30
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
  br i1 %121, label %167, label %106, !llvm.loop !34

122:                                              ; preds = %130, %114
  %123 = phi i64 [ %131, %130 ], [ 0, %114 ]
  %124 = phi ptr [ %165, %130 ], [ %115, %114 ]
  %125 = shl i64 %123, 6
  %126 = getelementptr i8, ptr %105, i64 %125
  br label %133

127:                                              ; preds = %130
  %128 = add nuw nsw i64 %116, 32
  %129 = icmp slt i64 %128, %94
  br i1 %129, label %114, label %118, !llvm.loop !35

130:                                              ; preds = %133
  %131 = add nuw nsw i64 %123, 1
  %132 = icmp eq i64 %131, 4
  br i1 %132, label %127, label %122, !llvm.loop !36

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
  br i1 %166, label %130, label %133, !llvm.loop !37

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
  br i1 %202, label %184, label %185, !llvm.loop !38

203:                                              ; preds = %207
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #3
  %204 = add nuw nsw i64 %183, 32
  %205 = getelementptr inbounds i8, ptr %182, i64 1024
  %206 = icmp slt i64 %204, %49
  br i1 %206, label %181, label %215, !llvm.loop !39

207:                                              ; preds = %207, %184
  %208 = phi i64 [ 0, %184 ], [ %213, %207 ]
  %209 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %208
  %210 = load <16 x i32>, ptr %209, align 64
  %211 = shl nsw i64 %208, 6
  %212 = getelementptr inbounds i8, ptr %182, i64 %211
  store <16 x i32> %210, ptr %212, align 64
  %213 = add nuw nsw i64 %208, 1
  %214 = icmp eq i64 %213, 16
  br i1 %214, label %203, label %207, !llvm.loop !40

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
  br i1 %227, label %72, label %90, !llvm.loop !41

228:                                              ; preds = %252
  %229 = add nuw nsw i64 %220, 1
  %230 = load i64, ptr %34, align 8
  %231 = sdiv i64 %230, 16
  %232 = icmp slt i64 %229, %231
  br i1 %232, label %219, label %226, !llvm.loop !42

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
  br i1 %251, label %252, label %243, !llvm.loop !43

252:                                              ; preds = %243, %233
  %253 = add nuw nsw i64 %234, 1
  %254 = icmp eq i64 %253, 4
  br i1 %254, label %228, label %233, !llvm.loop !44

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
  br i1 %287, label %333, label %272, !llvm.loop !34

288:                                              ; preds = %296, %280
  %289 = phi i64 [ %297, %296 ], [ 0, %280 ]
  %290 = phi ptr [ %331, %296 ], [ %281, %280 ]
  %291 = shl i64 %289, 6
  %292 = getelementptr i8, ptr %271, i64 %291
  br label %299

293:                                              ; preds = %296
  %294 = add nuw nsw i64 %282, 32
  %295 = icmp slt i64 %294, %264
  br i1 %295, label %280, label %284, !llvm.loop !35

296:                                              ; preds = %299
  %297 = add nuw nsw i64 %289, 1
  %298 = icmp eq i64 %297, 2
  br i1 %298, label %293, label %288, !llvm.loop !36

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
  br i1 %332, label %296, label %299, !llvm.loop !37

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
  br i1 %365, label %347, label %348, !llvm.loop !38

366:                                              ; preds = %370
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #3
  %367 = add nuw nsw i64 %346, 32
  %368 = getelementptr inbounds i8, ptr %345, i64 1024
  %369 = icmp slt i64 %367, %49
  br i1 %369, label %344, label %378, !llvm.loop !39

370:                                              ; preds = %370, %347
  %371 = phi i64 [ 0, %347 ], [ %376, %370 ]
  %372 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %371
  %373 = load <16 x i32>, ptr %372, align 64
  %374 = shl nsw i64 %371, 6
  %375 = getelementptr inbounds i8, ptr %345, i64 %374
  store <16 x i32> %373, ptr %375, align 64
  %376 = add nuw nsw i64 %371, 1
  %377 = icmp eq i64 %376, 16
  br i1 %377, label %366, label %370, !llvm.loop !40

378:                                              ; preds = %366, %335
  %379 = add nsw i64 %256, 1
  %380 = icmp eq i64 %379, %81
  br i1 %380, label %381, label %255, !llvm.loop !45

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
  br i1 %428, label %429, label %460

429:                                              ; preds = %416
  %430 = icmp slt i64 %32, %33
  %431 = getelementptr inbounds i8, ptr %3, i64 40
  %432 = getelementptr inbounds i8, ptr %2, i64 1088
  %433 = getelementptr inbounds i8, ptr %2, i64 2176
  %434 = getelementptr inbounds i8, ptr %2, i64 3264
  %435 = getelementptr inbounds i8, ptr %0, i64 208
  %436 = getelementptr inbounds i8, ptr %0, i64 168
  %437 = getelementptr inbounds i8, ptr %3, i64 24
  %438 = getelementptr inbounds i8, ptr %2, i64 4352
  %439 = getelementptr inbounds i8, ptr %2, i64 5376
  %440 = getelementptr inbounds i8, ptr %2, i64 5384
  %441 = getelementptr inbounds i8, ptr %2, i64 6528
  %442 = getelementptr inbounds i8, ptr %2, i64 7552
  %443 = getelementptr inbounds i8, ptr %2, i64 7560
  %444 = getelementptr inbounds i8, ptr %2, i64 7616
  %445 = getelementptr inbounds i8, ptr %2, i64 8640
  %446 = getelementptr inbounds i8, ptr %2, i64 8648
  %447 = getelementptr inbounds i8, ptr %3, i64 8
  %448 = getelementptr inbounds i8, ptr %3, i64 16
  %449 = getelementptr inbounds i8, ptr %3, i64 32
  %450 = getelementptr inbounds i8, ptr %3, i64 48
  %451 = getelementptr inbounds i8, ptr %0, i64 280
  %452 = getelementptr inbounds i8, ptr %0, i64 296
  %453 = icmp slt i64 %45, %46
  %454 = getelementptr inbounds i8, ptr %0, i64 56
  %455 = shl nsw i64 %8, 6
  %456 = icmp sgt i64 %23, 0
  %457 = getelementptr inbounds i8, ptr %0, i64 40
  br label %738

458:                                              ; preds = %922
  %459 = load i64, ptr %0, align 8
  br label %460

460:                                              ; preds = %458, %416
  %461 = phi i64 [ %459, %458 ], [ %423, %416 ]
  %462 = load i64, ptr %34, align 8
  %463 = mul nsw i64 %462, %461
  %464 = sdiv i64 %463, 16
  %465 = mul nsw i64 %464, %8
  %466 = sdiv i64 %465, %23
  %467 = mul nsw i64 %464, %54
  %468 = sdiv i64 %467, %23
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %4) #3
  %469 = load i64, ptr %9, align 8
  %470 = sdiv i64 %469, 8
  %471 = shl i64 %470, 10
  %472 = icmp slt i64 %466, %468
  br i1 %472, label %473, label %630

473:                                              ; preds = %460
  %474 = getelementptr inbounds i8, ptr %0, i64 160
  %475 = getelementptr inbounds i8, ptr %0, i64 208
  %476 = getelementptr inbounds i8, ptr %4, i64 1088
  %477 = getelementptr inbounds i8, ptr %4, i64 2176
  %478 = getelementptr inbounds i8, ptr %4, i64 3264
  %479 = icmp sgt i64 %469, 7
  %480 = getelementptr inbounds i8, ptr %4, i64 4352
  %481 = getelementptr inbounds i8, ptr %4, i64 5376
  %482 = getelementptr inbounds i8, ptr %4, i64 5384
  %483 = getelementptr inbounds i8, ptr %4, i64 5440
  %484 = getelementptr inbounds i8, ptr %4, i64 6464
  %485 = getelementptr inbounds i8, ptr %4, i64 6472
  %486 = getelementptr inbounds i8, ptr %4, i64 6528
  %487 = getelementptr inbounds i8, ptr %4, i64 7552
  %488 = getelementptr inbounds i8, ptr %4, i64 7560
  %489 = getelementptr inbounds i8, ptr %4, i64 7616
  %490 = getelementptr inbounds i8, ptr %4, i64 8640
  %491 = getelementptr inbounds i8, ptr %4, i64 8648
  %492 = getelementptr inbounds i8, ptr %422, i64 1024
  %493 = getelementptr inbounds i8, ptr %422, i64 2048
  %494 = getelementptr inbounds i8, ptr %422, i64 3072
  %495 = getelementptr inbounds i8, ptr %0, i64 232
  %496 = load i64, ptr %73, align 8
  br label %497

497:                                              ; preds = %508, %473
  %498 = phi i64 [ %496, %473 ], [ %509, %508 ]
  %499 = phi i64 [ %466, %473 ], [ %510, %508 ]
  %500 = mul i64 %499, %471
  %501 = icmp sgt i64 %498, 15
  br i1 %501, label %502, label %508

502:                                              ; preds = %497
  %503 = add nsw i64 %499, 1
  %504 = icmp slt i64 %503, %468
  %505 = select i1 %504, i64 %471, i64 0
  %506 = select i1 %504, i64 32, i64 16
  %507 = shl nsw i64 %499, 4
  br label %512

508:                                              ; preds = %596, %497
  %509 = phi i64 [ %498, %497 ], [ %598, %596 ]
  %510 = add nsw i64 %499, 2
  %511 = icmp slt i64 %510, %468
  br i1 %511, label %497, label %628, !llvm.loop !46

512:                                              ; preds = %596, %502
  %513 = phi i64 [ 0, %502 ], [ %597, %596 ]
  %514 = load ptr, ptr %474, align 8
  %515 = load ptr, ptr %475, align 8
  br label %516

516:                                              ; preds = %516, %512
  %517 = phi i64 [ 0, %512 ], [ %519, %516 ]
  %518 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %517
  store <16 x float> zeroinitializer, ptr %518, align 64
  %519 = add nuw nsw i64 %517, 1
  %520 = icmp eq i64 %519, 16
  br i1 %520, label %521, label %516, !llvm.loop !47

521:                                              ; preds = %516
  %522 = getelementptr inbounds i8, ptr %515, i64 %500
  br label %523

523:                                              ; preds = %523, %521
  %524 = phi i64 [ %526, %523 ], [ 0, %521 ]
  %525 = getelementptr inbounds [16 x <16 x float>], ptr %476, i64 0, i64 %524
  store <16 x float> zeroinitializer, ptr %525, align 64
  %526 = add nuw nsw i64 %524, 1
  %527 = icmp eq i64 %526, 16
  br i1 %527, label %528, label %523, !llvm.loop !47

528:                                              ; preds = %523
  %529 = mul i64 %513, %471
  br label %530

530:                                              ; preds = %528, %530
  %531 = phi i64 [ %533, %530 ], [ 0, %528 ]
  %532 = getelementptr inbounds [16 x <16 x float>], ptr %477, i64 0, i64 %531
  store <16 x float> zeroinitializer, ptr %532, align 64
  %533 = add nuw nsw i64 %531, 1
  %534 = icmp eq i64 %533, 16
  br i1 %534, label %535, label %530, !llvm.loop !47

535:                                              ; preds = %530, %535
  %536 = phi i64 [ %538, %535 ], [ 0, %530 ]
  %537 = getelementptr inbounds [16 x <16 x float>], ptr %478, i64 0, i64 %536
  store <16 x float> zeroinitializer, ptr %537, align 64
  %538 = add nuw nsw i64 %536, 1
  %539 = icmp eq i64 %538, 16
  br i1 %539, label %540, label %535, !llvm.loop !47

540:                                              ; preds = %535
  br i1 %479, label %542, label %541

541:                                              ; preds = %577, %540
  br label %545

542:                                              ; preds = %540
  %543 = getelementptr inbounds i8, ptr %514, i64 %529
  %544 = getelementptr inbounds i8, ptr %522, i64 %505
  br label %577

545:                                              ; preds = %541, %545
  %546 = phi i64 [ %551, %545 ], [ 0, %541 ]
  %547 = shl nsw i64 %546, 6
  %548 = getelementptr inbounds i8, ptr %422, i64 %547
  %549 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %546
  %550 = load <16 x float>, ptr %549, align 64
  store <16 x float> %550, ptr %548, align 4
  %551 = add nuw nsw i64 %546, 1
  %552 = icmp eq i64 %551, 16
  br i1 %552, label %553, label %545, !llvm.loop !22

553:                                              ; preds = %545, %553
  %554 = phi i64 [ %559, %553 ], [ 0, %545 ]
  %555 = shl nsw i64 %554, 6
  %556 = getelementptr inbounds i8, ptr %492, i64 %555
  %557 = getelementptr inbounds [16 x <16 x float>], ptr %476, i64 0, i64 %554
  %558 = load <16 x float>, ptr %557, align 64
  store <16 x float> %558, ptr %556, align 4
  %559 = add nuw nsw i64 %554, 1
  %560 = icmp eq i64 %559, 16
  br i1 %560, label %561, label %553, !llvm.loop !22

561:                                              ; preds = %553, %561
  %562 = phi i64 [ %567, %561 ], [ 0, %553 ]
  %563 = shl nsw i64 %562, 6
  %564 = getelementptr inbounds i8, ptr %493, i64 %563
  %565 = getelementptr inbounds [16 x <16 x float>], ptr %477, i64 0, i64 %562
  %566 = load <16 x float>, ptr %565, align 64
  store <16 x float> %566, ptr %564, align 4
  %567 = add nuw nsw i64 %562, 1
  %568 = icmp eq i64 %567, 16
  br i1 %568, label %569, label %561, !llvm.loop !22

569:                                              ; preds = %561, %569
  %570 = phi i64 [ %575, %569 ], [ 0, %561 ]
  %571 = shl nsw i64 %570, 6
  %572 = getelementptr inbounds i8, ptr %494, i64 %571
  %573 = getelementptr inbounds [16 x <16 x float>], ptr %478, i64 0, i64 %570
  %574 = load <16 x float>, ptr %573, align 64
  store <16 x float> %574, ptr %572, align 4
  %575 = add nuw nsw i64 %570, 1
  %576 = icmp eq i64 %575, 16
  br i1 %576, label %588, label %569, !llvm.loop !22

577:                                              ; preds = %577, %542
  %578 = phi i64 [ %583, %577 ], [ 0, %542 ]
  %579 = phi ptr [ %585, %577 ], [ %544, %542 ]
  %580 = phi ptr [ %584, %577 ], [ %522, %542 ]
  %581 = phi ptr [ %586, %577 ], [ %543, %542 ]
  store ptr %580, ptr %481, align 64
  store i64 64, ptr %482, align 8
  store ptr %579, ptr %484, align 64
  store i64 64, ptr %485, align 8
  store ptr %581, ptr %487, align 64
  store i64 64, ptr %488, align 8
  %582 = getelementptr inbounds i8, ptr %581, i64 1024
  store ptr %582, ptr %490, align 64
  store i64 64, ptr %491, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef nonnull %480, ptr noundef nonnull %486) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %477, ptr noundef nonnull %483, ptr noundef nonnull %486) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %476, ptr noundef nonnull %480, ptr noundef nonnull %489) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %478, ptr noundef nonnull %483, ptr noundef nonnull %489) #10
  %583 = add nuw nsw i64 %578, 1
  %584 = getelementptr inbounds i8, ptr %580, i64 1024
  %585 = getelementptr inbounds i8, ptr %579, i64 1024
  %586 = getelementptr inbounds i8, ptr %581, i64 2048
  %587 = icmp eq i64 %583, %470
  br i1 %587, label %541, label %577, !llvm.loop !48

588:                                              ; preds = %569, %601
  %589 = phi i64 [ %602, %601 ], [ 0, %569 ]
  %590 = add nsw i64 %589, %507
  %591 = lshr i64 %589, 3
  %592 = and i64 %591, 1152921504606846974
  %593 = shl i64 %589, 4
  %594 = and i64 %593, 240
  %595 = getelementptr inbounds float, ptr %422, i64 %594
  br label %604

596:                                              ; preds = %601
  %597 = add nuw nsw i64 %513, 2
  %598 = load i64, ptr %73, align 8
  %599 = sdiv i64 %598, 16
  %600 = icmp slt i64 %597, %599
  br i1 %600, label %512, label %508, !llvm.loop !49

601:                                              ; preds = %604
  %602 = add nuw nsw i64 %589, 1
  %603 = icmp eq i64 %602, %506
  br i1 %603, label %596, label %588, !llvm.loop !50

604:                                              ; preds = %604, %588
  %605 = phi i1 [ true, %588 ], [ false, %604 ]
  %606 = phi i64 [ 0, %588 ], [ 1, %604 ]
  %607 = load ptr, ptr %495, align 8
  %608 = load i64, ptr %73, align 8
  %609 = mul nsw i64 %608, %590
  %610 = getelementptr inbounds i16, ptr %607, i64 %609
  %611 = or disjoint i64 %606, %513
  %612 = shl nsw i64 %611, 5
  %613 = getelementptr inbounds i8, ptr %610, i64 %612
  %614 = or disjoint i64 %606, %592
  %615 = shl nsw i64 %614, 10
  %616 = getelementptr inbounds i8, ptr %595, i64 %615
  %617 = load <16 x float>, ptr %616, align 4
  %618 = bitcast <16 x float> %617 to <16 x i32>
  %619 = add <16 x i32> %618, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %620 = lshr <16 x i32> %618, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %621 = and <16 x i32> %620, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %622 = add <16 x i32> %619, %621
  %623 = fcmp contract uno <16 x float> %617, zeroinitializer
  %624 = or <16 x i32> %618, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %625 = select <16 x i1> %623, <16 x i32> %624, <16 x i32> %622
  %626 = lshr <16 x i32> %625, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %627 = trunc nuw <16 x i32> %626 to <16 x i16>
  store <16 x i16> %627, ptr %613, align 2
  br i1 %605, label %604, label %601, !llvm.loop !51

628:                                              ; preds = %508
  %629 = load i64, ptr %9, align 8
  br label %630

630:                                              ; preds = %628, %460
  %631 = phi i64 [ %629, %628 ], [ %469, %460 ]
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %4) #3
  %632 = sdiv i64 %631, 16
  %633 = shl nsw i64 %632, 1
  %634 = mul nsw i64 %633, %8
  %635 = sdiv i64 %634, %23
  %636 = mul nsw i64 %633, %54
  %637 = sdiv i64 %636, %23
  %638 = shl nsw i64 %635, 1
  %639 = shl nsw i64 %637, 1
  %640 = icmp slt i64 %638, %639
  br i1 %640, label %641, label %653

641:                                              ; preds = %630
  %642 = load i64, ptr %34, align 8
  %643 = load i64, ptr %0, align 8
  %644 = mul nsw i64 %643, %642
  %645 = add nsw i64 %644, 31
  %646 = sdiv i64 %645, 32
  %647 = getelementptr inbounds i8, ptr %0, i64 216
  %648 = shl i64 %646, 9
  %649 = getelementptr inbounds i8, ptr %0, i64 224
  %650 = getelementptr inbounds i8, ptr %0, i64 240
  %651 = shl i64 %646, 10
  %652 = getelementptr inbounds i8, ptr %0, i64 248
  br label %661

653:                                              ; preds = %661, %630
  %654 = icmp eq i64 %8, 0
  %655 = icmp sgt i64 %631, 15
  %656 = and i1 %654, %655
  br i1 %656, label %657, label %737

657:                                              ; preds = %653
  %658 = getelementptr inbounds i8, ptr %0, i64 256
  %659 = getelementptr inbounds i8, ptr %0, i64 264
  %660 = getelementptr inbounds i8, ptr %0, i64 288
  br label %694

661:                                              ; preds = %661, %641
  %662 = phi i64 [ %638, %641 ], [ %692, %661 ]
  %663 = sdiv i64 %662, %632
  %664 = getelementptr inbounds [4 x i32], ptr @H_ROWS, i64 0, i64 %663
  %665 = load i32, ptr %664, align 4
  %666 = sext i32 %665 to i64
  %667 = load i64, ptr %9, align 8
  %668 = mul nsw i64 %667, %666
  %669 = srem i64 %662, %632
  %670 = shl nsw i64 %669, 4
  %671 = add nsw i64 %670, %668
  %672 = load ptr, ptr %647, align 8
  %673 = mul i64 %662, %648
  %674 = getelementptr inbounds i16, ptr %672, i64 %673
  %675 = load ptr, ptr %649, align 8
  %676 = load ptr, ptr %650, align 8
  %677 = load i64, ptr %73, align 8
  %678 = mul nsw i64 %677, %671
  %679 = getelementptr inbounds float, ptr %676, i64 %678
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %674, ptr noundef %675, ptr noundef %679, i64 noundef %677, ptr noundef %422) #10
  %680 = load ptr, ptr %647, align 8
  %681 = getelementptr inbounds i16, ptr %680, i64 %673
  %682 = load ptr, ptr %649, align 8
  %683 = load i64, ptr %73, align 8
  %684 = sdiv i64 %683, 16
  %685 = mul i64 %651, %684
  %686 = getelementptr inbounds i8, ptr %682, i64 %685
  %687 = load ptr, ptr %652, align 8
  %688 = shl nsw i64 %662, 4
  %689 = load i64, ptr %9, align 8
  %690 = mul nsw i64 %688, %689
  %691 = getelementptr inbounds float, ptr %687, i64 %690
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %681, ptr noundef %686, ptr noundef %691, i64 noundef %689, ptr noundef %422) #10
  %692 = add nsw i64 %662, 2
  %693 = icmp slt i64 %692, %639
  br i1 %693, label %661, label %653, !llvm.loop !52

694:                                              ; preds = %706, %657
  %695 = phi i64 [ 0, %657 ], [ %707, %706 ]
  %696 = shl nsw i64 %695, 6
  br label %697

697:                                              ; preds = %720, %694
  %698 = phi i64 [ 0, %694 ], [ %735, %720 ]
  %699 = load i64, ptr %34, align 8
  %700 = sdiv i64 %699, 16
  %701 = icmp sgt i64 %699, 15
  br i1 %701, label %702, label %720

702:                                              ; preds = %697
  %703 = load ptr, ptr %660, align 8
  %704 = shl i64 %698, 6
  %705 = getelementptr i8, ptr %703, i64 %704
  br label %709

706:                                              ; preds = %720
  %707 = add nuw nsw i64 %695, 1
  %708 = icmp eq i64 %707, %632
  br i1 %708, label %737, label %694, !llvm.loop !53

709:                                              ; preds = %709, %702
  %710 = phi i64 [ 0, %702 ], [ %718, %709 ]
  %711 = phi <16 x float> [ zeroinitializer, %702 ], [ %717, %709 ]
  %712 = mul nuw nsw i64 %710, %632
  %713 = add nuw nsw i64 %712, %695
  %714 = shl i64 %713, 8
  %715 = getelementptr i8, ptr %705, i64 %714
  %716 = load <16 x float>, ptr %715, align 4
  %717 = fadd contract <16 x float> %711, %716
  %718 = add nuw nsw i64 %710, 1
  %719 = icmp eq i64 %718, %700
  br i1 %719, label %720, label %709, !llvm.loop !54

720:                                              ; preds = %709, %697
  %721 = phi <16 x float> [ zeroinitializer, %697 ], [ %717, %709 ]
  %722 = load ptr, ptr %658, align 8
  %723 = getelementptr inbounds [4 x i32], ptr @H_ROWS, i64 0, i64 %698
  %724 = load i32, ptr %723, align 4
  %725 = sext i32 %724 to i64
  %726 = load i64, ptr %9, align 8
  %727 = mul nsw i64 %726, %725
  %728 = getelementptr inbounds float, ptr %722, i64 %727
  %729 = getelementptr inbounds i8, ptr %728, i64 %696
  store <16 x float> %721, ptr %729, align 4
  %730 = load ptr, ptr %659, align 8
  %731 = load i64, ptr %9, align 8
  %732 = mul nsw i64 %731, %698
  %733 = getelementptr inbounds float, ptr %730, i64 %732
  %734 = getelementptr inbounds i8, ptr %733, i64 %696
  store <16 x float> %721, ptr %734, align 4
  %735 = add nuw nsw i64 %698, 1
  %736 = icmp eq i64 %735, 4
  br i1 %736, label %706, label %697, !llvm.loop !55

737:                                              ; preds = %706, %653
  ret void

738:                                              ; preds = %429, %922
  %739 = phi i64 [ %423, %429 ], [ %740, %922 ]
  %740 = add nsw i64 %739, -1
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %2) #3
  %741 = load i64, ptr %9, align 8
  %742 = sdiv i64 %741, 8
  %743 = load i64, ptr %34, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %744 = shl i64 %742, 10
  br i1 %430, label %745, label %892

745:                                              ; preds = %738
  %746 = sdiv i64 %743, 16
  %747 = mul nsw i64 %746, %739
  %748 = add nsw i64 %742, -1
  %749 = icmp sgt i64 %741, 7
  %750 = icmp eq i64 %739, 0
  br label %753

751:                                              ; preds = %756
  %752 = load i64, ptr %437, align 8
  br label %892

753:                                              ; preds = %756, %745
  %754 = phi i64 [ %32, %745 ], [ %757, %756 ]
  %755 = mul i64 %754, %744
  br i1 %453, label %759, label %756

756:                                              ; preds = %889, %753
  %757 = add nsw i64 %754, 4
  %758 = icmp slt i64 %757, %33
  br i1 %758, label %753, label %751, !llvm.loop !56

759:                                              ; preds = %753, %889
  %760 = phi i64 [ %890, %889 ], [ %45, %753 ]
  %761 = load ptr, ptr %431, align 8
  %762 = icmp eq ptr %761, %422
  br label %763

763:                                              ; preds = %763, %759
  %764 = phi i64 [ 0, %759 ], [ %766, %763 ]
  %765 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %764
  store <16 x float> zeroinitializer, ptr %765, align 64
  %766 = add nuw nsw i64 %764, 1
  %767 = icmp eq i64 %766, 16
  br i1 %767, label %768, label %763, !llvm.loop !47

768:                                              ; preds = %763, %768
  %769 = phi i64 [ %771, %768 ], [ 0, %763 ]
  %770 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %769
  store <16 x float> zeroinitializer, ptr %770, align 64
  %771 = add nuw nsw i64 %769, 1
  %772 = icmp eq i64 %771, 16
  br i1 %772, label %773, label %768, !llvm.loop !47

773:                                              ; preds = %768, %773
  %774 = phi i64 [ %776, %773 ], [ 0, %768 ]
  %775 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %774
  store <16 x float> zeroinitializer, ptr %775, align 64
  %776 = add nuw nsw i64 %774, 1
  %777 = icmp eq i64 %776, 16
  br i1 %777, label %778, label %773, !llvm.loop !47

778:                                              ; preds = %773, %778
  %779 = phi i64 [ %781, %778 ], [ 0, %773 ]
  %780 = getelementptr inbounds [16 x <16 x float>], ptr %434, i64 0, i64 %779
  store <16 x float> zeroinitializer, ptr %780, align 64
  %781 = add nuw nsw i64 %779, 1
  %782 = icmp eq i64 %781, 16
  br i1 %782, label %783, label %778, !llvm.loop !47

783:                                              ; preds = %778
  %784 = select i1 %762, i64 4096, i64 0
  %785 = getelementptr inbounds i8, ptr %422, i64 %784
  %786 = load i64, ptr %0, align 8
  %787 = icmp sgt i64 %786, %739
  br i1 %787, label %788, label %811

788:                                              ; preds = %783
  %789 = load i64, ptr %437, align 8
  %790 = sdiv i64 %789, 2
  %791 = add nsw i64 %748, %790
  %792 = sdiv i64 %791, %742
  br i1 %749, label %793, label %811

793:                                              ; preds = %788
  %794 = load ptr, ptr %436, align 8
  %795 = getelementptr inbounds i8, ptr %794, i64 %755
  %796 = load ptr, ptr %435, align 8
  %797 = add nsw i64 %760, %747
  %798 = mul i64 %797, %744
  %799 = getelementptr inbounds i8, ptr %796, i64 %798
  br label %800

800:                                              ; preds = %800, %793
  %801 = phi ptr [ %808, %800 ], [ %799, %793 ]
  %802 = phi ptr [ %809, %800 ], [ %795, %793 ]
  %803 = phi i64 [ %807, %800 ], [ 0, %793 ]
  store ptr %801, ptr %439, align 64
  store i64 64, ptr %440, align 8
  store ptr %802, ptr %442, align 64
  store i64 64, ptr %443, align 8
  %804 = getelementptr inbounds i8, ptr %802, i64 1024
  store ptr %804, ptr %445, align 64
  store i64 64, ptr %446, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %438, ptr noundef nonnull %441) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %432, ptr noundef nonnull %438, ptr noundef nonnull %444) #10
  %805 = getelementptr inbounds i8, ptr %802, i64 2048
  store ptr %805, ptr %442, align 64
  store i64 64, ptr %443, align 8
  %806 = getelementptr inbounds i8, ptr %802, i64 3072
  store ptr %806, ptr %445, align 64
  store i64 64, ptr %446, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %433, ptr noundef nonnull %438, ptr noundef nonnull %441) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %434, ptr noundef nonnull %438, ptr noundef nonnull %444) #10
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %740, ptr noundef nonnull %3, i64 noundef %792) #10
  %807 = add nuw nsw i64 %803, 1
  %808 = getelementptr inbounds i8, ptr %801, i64 1024
  %809 = getelementptr inbounds i8, ptr %802, i64 4096
  %810 = icmp eq i64 %807, %742
  br i1 %810, label %811, label %800, !llvm.loop !57

811:                                              ; preds = %800, %788, %783
  br label %812

812:                                              ; preds = %811, %812
  %813 = phi i64 [ %818, %812 ], [ 0, %811 ]
  %814 = shl nsw i64 %813, 6
  %815 = getelementptr inbounds i8, ptr %785, i64 %814
  %816 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %813
  %817 = load <16 x float>, ptr %816, align 64
  store <16 x float> %817, ptr %815, align 4
  %818 = add nuw nsw i64 %813, 1
  %819 = icmp eq i64 %818, 16
  br i1 %819, label %820, label %812, !llvm.loop !22

820:                                              ; preds = %812
  %821 = getelementptr inbounds i8, ptr %785, i64 1024
  br label %822

822:                                              ; preds = %822, %820
  %823 = phi i64 [ 0, %820 ], [ %828, %822 ]
  %824 = shl nsw i64 %823, 6
  %825 = getelementptr inbounds i8, ptr %821, i64 %824
  %826 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %823
  %827 = load <16 x float>, ptr %826, align 64
  store <16 x float> %827, ptr %825, align 4
  %828 = add nuw nsw i64 %823, 1
  %829 = icmp eq i64 %828, 16
  br i1 %829, label %830, label %822, !llvm.loop !22

830:                                              ; preds = %822
  %831 = getelementptr inbounds i8, ptr %785, i64 2048
  br label %832

832:                                              ; preds = %832, %830
  %833 = phi i64 [ 0, %830 ], [ %838, %832 ]
  %834 = shl nsw i64 %833, 6
  %835 = getelementptr inbounds i8, ptr %831, i64 %834
  %836 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %833
  %837 = load <16 x float>, ptr %836, align 64
  store <16 x float> %837, ptr %835, align 4
  %838 = add nuw nsw i64 %833, 1
  %839 = icmp eq i64 %838, 16
  br i1 %839, label %840, label %832, !llvm.loop !22

840:                                              ; preds = %832
  %841 = getelementptr inbounds i8, ptr %785, i64 3072
  br label %842

842:                                              ; preds = %842, %840
  %843 = phi i64 [ 0, %840 ], [ %848, %842 ]
  %844 = shl nsw i64 %843, 6
  %845 = getelementptr inbounds i8, ptr %841, i64 %844
  %846 = getelementptr inbounds [16 x <16 x float>], ptr %434, i64 0, i64 %843
  %847 = load <16 x float>, ptr %846, align 64
  store <16 x float> %847, ptr %845, align 4
  %848 = add nuw nsw i64 %843, 1
  %849 = icmp eq i64 %848, 16
  br i1 %849, label %850, label %842, !llvm.loop !22

850:                                              ; preds = %842
  br i1 %750, label %851, label %887

851:                                              ; preds = %850
  %852 = shl nsw i64 %760, 4
  br label %853

853:                                              ; preds = %859, %851
  %854 = phi i64 [ 0, %851 ], [ %860, %859 ]
  %855 = add nsw i64 %854, %754
  %856 = shl nsw i64 %855, 4
  %857 = shl nsw i64 %854, 10
  %858 = getelementptr inbounds i8, ptr %785, i64 %857
  br label %862

859:                                              ; preds = %882
  %860 = add nuw nsw i64 %854, 1
  %861 = icmp eq i64 %860, 4
  br i1 %861, label %889, label %853, !llvm.loop !58

862:                                              ; preds = %882, %853
  %863 = phi i64 [ 0, %853 ], [ %885, %882 ]
  %864 = add nuw nsw i64 %863, %852
  %865 = load i64, ptr %9, align 8
  %866 = mul nsw i64 %865, %864
  %867 = add nsw i64 %866, %856
  %868 = shl nsw i64 %863, 6
  %869 = getelementptr inbounds i8, ptr %858, i64 %868
  %870 = load <16 x float>, ptr %869, align 4
  %871 = load ptr, ptr %451, align 8
  %872 = icmp eq ptr %871, null
  br i1 %872, label %882, label %873

873:                                              ; preds = %862
  %874 = load ptr, ptr %452, align 8
  %875 = load i64, ptr %34, align 8
  %876 = mul nsw i64 %875, %855
  %877 = add nsw i64 %876, %864
  %878 = shl nsw i64 %877, 6
  %879 = getelementptr inbounds i8, ptr %874, i64 %878
  %880 = load <16 x float>, ptr %879, align 4
  %881 = getelementptr inbounds float, ptr %871, i64 %867
  store <16 x float> %880, ptr %881, align 4
  br label %882

882:                                              ; preds = %873, %862
  %883 = load ptr, ptr %424, align 8
  %884 = getelementptr inbounds float, ptr %883, i64 %867
  store <16 x float> %870, ptr %884, align 4
  %885 = add nuw nsw i64 %863, 1
  %886 = icmp eq i64 %885, 16
  br i1 %886, label %859, label %862, !llvm.loop !59

887:                                              ; preds = %850
  %888 = load i64, ptr %437, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %740, ptr noundef nonnull %3, i64 noundef %888) #10
  store i64 %754, ptr %3, align 8
  store i64 %760, ptr %447, align 8
  store i64 0, ptr %448, align 8
  store i64 64, ptr %437, align 8
  store ptr null, ptr %449, align 8
  store ptr %785, ptr %431, align 8
  store i64 0, ptr %450, align 8
  br label %889

889:                                              ; preds = %859, %887
  %890 = add i64 %760, 1
  %891 = icmp eq i64 %890, %46
  br i1 %891, label %756, label %759, !llvm.loop !60

892:                                              ; preds = %738, %751
  %893 = phi i64 [ %752, %751 ], [ 0, %738 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %740, ptr noundef nonnull %3, i64 noundef %893) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %2) #3
  br i1 %382, label %922, label %894

894:                                              ; preds = %892
  %895 = load ptr, ptr %454, align 8
  %896 = getelementptr inbounds i8, ptr %895, i64 %455
  %897 = load i64, ptr %896, align 8
  %898 = add nsw i64 %897, 1
  store atomic i64 %898, ptr %896 release, align 8
  br i1 %456, label %899, label %922

899:                                              ; preds = %894, %906
  %900 = phi i64 [ %907, %906 ], [ 0, %894 ]
  %901 = shl nsw i64 %900, 6
  %902 = load ptr, ptr %454, align 8
  %903 = getelementptr inbounds i8, ptr %902, i64 %901
  %904 = load atomic i64, ptr %903 acquire, align 8
  %905 = icmp sgt i64 %904, %897
  br i1 %905, label %906, label %909

906:                                              ; preds = %915, %899
  %907 = add nuw nsw i64 %900, 1
  %908 = icmp eq i64 %907, %23
  br i1 %908, label %922, label %899, !llvm.loop !16

909:                                              ; preds = %899, %915
  %910 = phi i32 [ %917, %915 ], [ 0, %899 ]
  tail call void @llvm.x86.sse2.pause()
  %911 = icmp eq i32 %910, 2000
  br i1 %911, label %912, label %915

912:                                              ; preds = %909
  %913 = load ptr, ptr %457, align 8
  %914 = tail call i32 %913() #9
  br label %915

915:                                              ; preds = %912, %909
  %916 = phi i32 [ 0, %912 ], [ %910, %909 ]
  %917 = add nsw i32 %916, 1
  %918 = load ptr, ptr %454, align 8
  %919 = getelementptr inbounds i8, ptr %918, i64 %901
  %920 = load atomic i64, ptr %919 acquire, align 8
  %921 = icmp sgt i64 %920, %897
  br i1 %921, label %906, label %909, !llvm.loop !17

922:                                              ; preds = %906, %892, %894
  %923 = load ptr, ptr %424, align 8
  %924 = icmp ne ptr %923, null
  %925 = sext i1 %924 to i64
  %926 = icmp sgt i64 %740, %925
  br i1 %926, label %738, label %458, !llvm.loop !61
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
  br i1 %21, label %8, label %9, !llvm.loop !62

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
  br i1 %48, label %19, label %22, !llvm.loop !63
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
  br i1 %233, label %234, label %223, !llvm.loop !64

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
  br i1 %253, label %24, label %254, !llvm.loop !65

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
  br i1 %116, label %95, label %107, !llvm.loop !66

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
  br i1 %67, label %66, label %49, !llvm.loop !67

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
  br i1 %229, label %230, label %168, !llvm.loop !68

230:                                              ; preds = %168
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %5) #3
  %231 = add nsw i64 %30, -1
  %232 = icmp sgt i64 %30, 1
  br i1 %232, label %29, label %233, !llvm.loop !69

233:                                              ; preds = %29, %230, %4
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
  br i1 %50, label %51, label %46, !llvm.loop !47

51:                                               ; preds = %46, %51
  %52 = phi i64 [ %54, %51 ], [ 0, %46 ]
  %53 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %52
  store <16 x float> zeroinitializer, ptr %53, align 64
  %54 = add nuw nsw i64 %52, 1
  %55 = icmp eq i64 %54, 16
  br i1 %55, label %56, label %51, !llvm.loop !47

56:                                               ; preds = %51, %56
  %57 = phi i64 [ %59, %56 ], [ 0, %51 ]
  %58 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %57
  store <16 x float> zeroinitializer, ptr %58, align 64
  %59 = add nuw nsw i64 %57, 1
  %60 = icmp eq i64 %59, 16
  br i1 %60, label %61, label %56, !llvm.loop !47

61:                                               ; preds = %56, %61
  %62 = phi i64 [ %64, %61 ], [ 0, %56 ]
  %63 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %62
  store <16 x float> zeroinitializer, ptr %63, align 64
  %64 = add nuw nsw i64 %62, 1
  %65 = icmp eq i64 %64, 16
  br i1 %65, label %66, label %61, !llvm.loop !47

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
  br i1 %77, label %78, label %70, !llvm.loop !22

78:                                               ; preds = %70, %78
  %79 = phi i64 [ %84, %78 ], [ 0, %70 ]
  %80 = shl nsw i64 %79, 6
  %81 = getelementptr inbounds i8, ptr %37, i64 %80
  %82 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %79
  %83 = load <16 x float>, ptr %82, align 64
  store <16 x float> %83, ptr %81, align 4
  %84 = add nuw nsw i64 %79, 1
  %85 = icmp eq i64 %84, 16
  br i1 %85, label %86, label %78, !llvm.loop !22

86:                                               ; preds = %78, %86
  %87 = phi i64 [ %92, %86 ], [ 0, %78 ]
  %88 = shl nsw i64 %87, 6
  %89 = getelementptr inbounds i8, ptr %38, i64 %88
  %90 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %87
  %91 = load <16 x float>, ptr %90, align 64
  store <16 x float> %91, ptr %89, align 4
  %92 = add nuw nsw i64 %87, 1
  %93 = icmp eq i64 %92, 16
  br i1 %93, label %94, label %86, !llvm.loop !22

94:                                               ; preds = %86, %94
  %95 = phi i64 [ %100, %94 ], [ 0, %86 ]
  %96 = shl nsw i64 %95, 6
  %97 = getelementptr inbounds i8, ptr %39, i64 %96
  %98 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %95
  %99 = load <16 x float>, ptr %98, align 64
  store <16 x float> %99, ptr %97, align 4
  %100 = add nuw nsw i64 %95, 1
  %101 = icmp eq i64 %100, 16
  br i1 %101, label %117, label %94, !llvm.loop !22

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
  br i1 %113, label %67, label %102, !llvm.loop !70

114:                                              ; preds = %147
  %115 = add nuw nsw i64 %43, 2
  %116 = icmp slt i64 %115, %9
  br i1 %116, label %42, label %41, !llvm.loop !71

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
  br i1 %138, label %128, label %131, !llvm.loop !72

139:                                              ; preds = %139, %128
  %140 = phi i64 [ 0, %128 ], [ %145, %139 ]
  %141 = getelementptr inbounds [16 x <16 x i32>], ptr %7, i64 0, i64 %140
  %142 = load <16 x i32>, ptr %141, align 64
  %143 = mul nuw nsw i64 %140, %4
  %144 = getelementptr inbounds float, ptr %130, i64 %143
  store <16 x i32> %142, ptr %144, align 4
  %145 = add nuw nsw i64 %140, 1
  %146 = icmp eq i64 %145, 16
  br i1 %146, label %147, label %139, !llvm.loop !73

147:                                              ; preds = %139
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %7) #3
  %148 = add nuw nsw i64 %118, 1
  %149 = icmp eq i64 %148, 4
  br i1 %149, label %114, label %117, !llvm.loop !74
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
!68 = distinct !{!68, !8, !9}
!69 = distinct !{!69, !8, !9}
!70 = distinct !{!70, !8, !9}
!71 = distinct !{!71, !8, !9}
!72 = distinct !{!72, !8, !9}
!73 = distinct !{!73, !8, !9}
!74 = distinct !{!74, !8, !9}
