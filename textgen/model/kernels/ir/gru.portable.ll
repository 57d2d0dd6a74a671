; sources b9a9ff1ddc641fb59de9cc826582be25cb216a467edcfbc12cbd58667f6aea7b

%struct.Tile = type { [16 x <16 x float>], ptr, i64, [48 x i8] }
%struct.Pending = type { i64, i64, i64, i64, ptr, ptr, i64 }

@X_ROWS = internal unnamed_addr constant [3 x i32] [i32 2, i32 0, i32 1], align 4
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
  br i1 %52, label %53, label %302

53:                                               ; preds = %20
  %54 = getelementptr inbounds i8, ptr %0, i64 72
  %55 = getelementptr inbounds i8, ptr %0, i64 16
  %56 = getelementptr inbounds i8, ptr %0, i64 160
  %57 = getelementptr inbounds i8, ptr %0, i64 80
  %58 = getelementptr inbounds i8, ptr %0, i64 168
  %59 = getelementptr inbounds i8, ptr %0, i64 176
  %60 = getelementptr inbounds i8, ptr %0, i64 88
  %61 = getelementptr inbounds i8, ptr %0, i64 96
  %62 = getelementptr inbounds i8, ptr %0, i64 104
  %63 = getelementptr inbounds i8, ptr %0, i64 120
  %64 = getelementptr inbounds i8, ptr %0, i64 152
  br label %65

65:                                               ; preds = %269, %53
  %66 = phi i64 [ %50, %53 ], [ %270, %269 ]
  %67 = and i64 %66, 3
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %69, label %229

69:                                               ; preds = %65
  %70 = load ptr, ptr %54, align 8
  %71 = mul nsw i64 %66, 3
  %72 = load i64, ptr %55, align 8
  %73 = load i64, ptr %9, align 8
  %74 = icmp sgt i64 %72, 0
  br i1 %74, label %75, label %151

75:                                               ; preds = %69
  %76 = load ptr, ptr %56, align 8
  %77 = mul nsw i64 %72, %71
  %78 = sdiv i64 %77, 32
  %79 = shl nsw i64 %78, 10
  %80 = getelementptr inbounds i8, ptr %76, i64 %79
  %81 = or disjoint i64 %66, 3
  br label %82

82:                                               ; preds = %90, %75
  %83 = phi ptr [ %80, %75 ], [ %139, %90 ]
  %84 = phi i64 [ 0, %75 ], [ %91, %90 ]
  %85 = getelementptr float, ptr %70, i64 %84
  br label %86

86:                                               ; preds = %93, %82
  %87 = phi ptr [ %83, %82 ], [ %139, %93 ]
  %88 = phi i64 [ %66, %82 ], [ %94, %93 ]
  %89 = shl nsw i64 %88, 4
  br label %96

90:                                               ; preds = %93
  %91 = add nuw nsw i64 %84, 32
  %92 = icmp slt i64 %91, %72
  br i1 %92, label %82, label %149, !llvm.loop !7

93:                                               ; preds = %137
  %94 = add nsw i64 %88, 1
  %95 = icmp slt i64 %88, %81
  br i1 %95, label %86, label %90, !llvm.loop !10

96:                                               ; preds = %137, %86
  %97 = phi i64 [ 0, %86 ], [ %138, %137 ]
  %98 = phi ptr [ %87, %86 ], [ %139, %137 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #3
  %99 = getelementptr inbounds i32, ptr @X_ROWS, i64 %97
  %100 = load i32, ptr %99, align 4
  %101 = sext i32 %100 to i64
  %102 = mul nsw i64 %73, %101
  %103 = add i64 %102, %89
  br label %105

104:                                              ; preds = %105
  call fastcc void @transpose(ptr noundef nonnull %6) #10
  br label %141

105:                                              ; preds = %105, %96
  %106 = phi i64 [ 0, %96 ], [ %135, %105 ]
  %107 = add i64 %103, %106
  %108 = mul nsw i64 %107, %72
  %109 = getelementptr float, ptr %85, i64 %108
  %110 = load <16 x float>, ptr %109, align 4
  %111 = bitcast <16 x float> %110 to <16 x i32>
  %112 = add <16 x i32> %111, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %113 = lshr <16 x i32> %111, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %114 = and <16 x i32> %113, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %115 = add <16 x i32> %112, %114
  %116 = fcmp contract uno <16 x float> %110, zeroinitializer
  %117 = or <16 x i32> %111, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %118 = select <16 x i1> %116, <16 x i32> %117, <16 x i32> %115
  %119 = lshr <16 x i32> %118, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %120 = trunc nuw <16 x i32> %119 to <16 x i16>
  %121 = getelementptr inbounds i8, ptr %109, i64 64
  %122 = load <16 x float>, ptr %121, align 4
  %123 = bitcast <16 x float> %122 to <16 x i32>
  %124 = add <16 x i32> %123, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %125 = lshr <16 x i32> %123, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %126 = and <16 x i32> %125, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %127 = add <16 x i32> %124, %126
  %128 = fcmp contract uno <16 x float> %122, zeroinitializer
  %129 = or <16 x i32> %123, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %130 = select <16 x i1> %128, <16 x i32> %129, <16 x i32> %127
  %131 = lshr <16 x i32> %130, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %132 = trunc nuw <16 x i32> %131 to <16 x i16>
  %133 = shufflevector <16 x i16> %120, <16 x i16> %132, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %134 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %106
  store <32 x i16> %133, ptr %134, align 64
  %135 = add nuw nsw i64 %106, 1
  %136 = icmp eq i64 %135, 16
  br i1 %136, label %104, label %105, !llvm.loop !11

137:                                              ; preds = %141
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #3
  %138 = add nuw nsw i64 %97, 1
  %139 = getelementptr inbounds i8, ptr %98, i64 1024
  %140 = icmp eq i64 %138, 3
  br i1 %140, label %93, label %96, !llvm.loop !12

141:                                              ; preds = %141, %104
  %142 = phi i64 [ 0, %104 ], [ %147, %141 ]
  %143 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %142
  %144 = load <16 x i32>, ptr %143, align 64
  %145 = shl nsw i64 %142, 6
  %146 = getelementptr inbounds i8, ptr %98, i64 %145
  store <16 x i32> %144, ptr %146, align 64
  %147 = add nuw nsw i64 %142, 1
  %148 = icmp eq i64 %147, 16
  br i1 %148, label %137, label %141, !llvm.loop !13

149:                                              ; preds = %90
  %150 = load i64, ptr %9, align 8
  br label %151

151:                                              ; preds = %149, %69
  %152 = phi i64 [ %150, %149 ], [ %73, %69 ]
  %153 = load ptr, ptr %57, align 8
  %154 = icmp sgt i64 %152, 0
  br i1 %154, label %155, label %229

155:                                              ; preds = %151
  %156 = load ptr, ptr %58, align 8
  %157 = mul nsw i64 %152, %71
  %158 = sdiv i64 %157, 32
  %159 = shl nsw i64 %158, 10
  %160 = getelementptr inbounds i8, ptr %156, i64 %159
  %161 = or disjoint i64 %66, 3
  br label %162

162:                                              ; preds = %170, %155
  %163 = phi ptr [ %160, %155 ], [ %219, %170 ]
  %164 = phi i64 [ 0, %155 ], [ %171, %170 ]
  %165 = getelementptr float, ptr %153, i64 %164
  br label %166

166:                                              ; preds = %173, %162
  %167 = phi ptr [ %163, %162 ], [ %219, %173 ]
  %168 = phi i64 [ %66, %162 ], [ %174, %173 ]
  %169 = shl nsw i64 %168, 4
  br label %176

170:                                              ; preds = %173
  %171 = add nuw nsw i64 %164, 32
  %172 = icmp slt i64 %171, %152
  br i1 %172, label %162, label %229, !llvm.loop !7

173:                                              ; preds = %217
  %174 = add nsw i64 %168, 1
  %175 = icmp slt i64 %168, %161
  br i1 %175, label %166, label %170, !llvm.loop !10

176:                                              ; preds = %217, %166
  %177 = phi i64 [ 0, %166 ], [ %218, %217 ]
  %178 = phi ptr [ %167, %166 ], [ %219, %217 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #3
  %179 = getelementptr inbounds i32, ptr @H_ROWS, i64 %177
  %180 = load i32, ptr %179, align 4
  %181 = sext i32 %180 to i64
  %182 = mul nsw i64 %152, %181
  %183 = add i64 %182, %169
  br label %185

184:                                              ; preds = %185
  call fastcc void @transpose(ptr noundef nonnull %5) #10
  br label %221

185:                                              ; preds = %185, %176
  %186 = phi i64 [ 0, %176 ], [ %215, %185 ]
  %187 = add i64 %183, %186
  %188 = mul nsw i64 %187, %152
  %189 = getelementptr float, ptr %165, i64 %188
  %190 = load <16 x float>, ptr %189, align 4
  %191 = bitcast <16 x float> %190 to <16 x i32>
  %192 = add <16 x i32> %191, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %193 = lshr <16 x i32> %191, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %194 = and <16 x i32> %193, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %195 = add <16 x i32> %192, %194
  %196 = fcmp contract uno <16 x float> %190, zeroinitializer
  %197 = or <16 x i32> %191, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %198 = select <16 x i1> %196, <16 x i32> %197, <16 x i32> %195
  %199 = lshr <16 x i32> %198, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %200 = trunc nuw <16 x i32> %199 to <16 x i16>
  %201 = getelementptr inbounds i8, ptr %189, i64 64
  %202 = load <16 x float>, ptr %201, align 4
  %203 = bitcast <16 x float> %202 to <16 x i32>
  %204 = add <16 x i32> %203, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %205 = lshr <16 x i32> %203, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %206 = and <16 x i32> %205, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %207 = add <16 x i32> %204, %206
  %208 = fcmp contract uno <16 x float> %202, zeroinitializer
  %209 = or <16 x i32> %203, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %210 = select <16 x i1> %208, <16 x i32> %209, <16 x i32> %207
  %211 = lshr <16 x i32> %210, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %212 = trunc nuw <16 x i32> %211 to <16 x i16>
  %213 = shufflevector <16 x i16> %200, <16 x i16> %212, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %214 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %186
  store <32 x i16> %213, ptr %214, align 64
  %215 = add nuw nsw i64 %186, 1
  %216 = icmp eq i64 %215, 16
  br i1 %216, label %184, label %185, !llvm.loop !11

217:                                              ; preds = %221
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #3
  %218 = add nuw nsw i64 %177, 1
  %219 = getelementptr inbounds i8, ptr %178, i64 1024
  %220 = icmp eq i64 %218, 3
  br i1 %220, label %173, label %176, !llvm.loop !12

221:                                              ; preds = %221, %184
  %222 = phi i64 [ 0, %184 ], [ %227, %221 ]
  %223 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %222
  %224 = load <16 x i32>, ptr %223, align 64
  %225 = shl nsw i64 %222, 6
  %226 = getelementptr inbounds i8, ptr %178, i64 %225
  store <16 x i32> %224, ptr %226, align 64
  %227 = add nuw nsw i64 %222, 1
  %228 = icmp eq i64 %227, 16
  br i1 %228, label %217, label %221, !llvm.loop !13

229:                                              ; preds = %170, %151, %65
  %230 = shl nsw i64 %66, 6
  %231 = shl i64 %66, 8
  br label %237

232:                                              ; preds = %261
  %233 = load i64, ptr %32, align 8
  %234 = icmp sgt i64 %233, 0
  br i1 %234, label %235, label %269

235:                                              ; preds = %232
  %236 = shl nsw i64 %66, 4
  br label %272

237:                                              ; preds = %261, %229
  %238 = phi i64 [ 0, %229 ], [ %267, %261 ]
  %239 = icmp eq i64 %238, 3
  %240 = load i64, ptr %9, align 8
  br i1 %239, label %252, label %241

241:                                              ; preds = %237
  %242 = load ptr, ptr %60, align 8
  %243 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %238
  %244 = load i32, ptr %243, align 4
  %245 = sext i32 %244 to i64
  %246 = mul nsw i64 %240, %245
  %247 = getelementptr inbounds float, ptr %242, i64 %246
  %248 = getelementptr inbounds i8, ptr %247, i64 %230
  %249 = load <16 x float>, ptr %248, align 4
  %250 = fadd contract <16 x float> %249, zeroinitializer
  %251 = icmp eq i64 %238, 0
  br i1 %251, label %261, label %252

252:                                              ; preds = %241, %237
  %253 = phi <16 x float> [ %250, %241 ], [ zeroinitializer, %237 ]
  %254 = load ptr, ptr %61, align 8
  %255 = add nsw i64 %238, -1
  %256 = mul nsw i64 %240, %255
  %257 = getelementptr inbounds float, ptr %254, i64 %256
  %258 = getelementptr inbounds i8, ptr %257, i64 %230
  %259 = load <16 x float>, ptr %258, align 4
  %260 = fadd contract <16 x float> %253, %259
  br label %261

261:                                              ; preds = %252, %241
  %262 = phi <16 x float> [ %260, %252 ], [ %250, %241 ]
  %263 = load ptr, ptr %59, align 8
  %264 = getelementptr i8, ptr %263, i64 %231
  %265 = shl i64 %238, 6
  %266 = getelementptr i8, ptr %264, i64 %265
  store <16 x float> %262, ptr %266, align 4
  %267 = add nuw nsw i64 %238, 1
  %268 = icmp eq i64 %267, 4
  br i1 %268, label %232, label %237, !llvm.loop !14

269:                                              ; preds = %272, %232
  %270 = add nsw i64 %66, 1
  %271 = icmp eq i64 %270, %51
  br i1 %271, label %302, label %65, !llvm.loop !15

272:                                              ; preds = %272, %235
  %273 = phi i64 [ 0, %235 ], [ %299, %272 ]
  %274 = load ptr, ptr %62, align 8
  %275 = load i64, ptr %9, align 8
  %276 = mul nsw i64 %275, %273
  %277 = getelementptr inbounds float, ptr %274, i64 %276
  %278 = getelementptr inbounds float, ptr %277, i64 %236
  %279 = load <16 x float>, ptr %278, align 4
  %280 = load ptr, ptr %63, align 8
  %281 = getelementptr inbounds i16, ptr %280, i64 %276
  %282 = getelementptr inbounds i16, ptr %281, i64 %236
  %283 = bitcast <16 x float> %279 to <16 x i32>
  %284 = add <16 x i32> %283, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %285 = lshr <16 x i32> %283, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %286 = and <16 x i32> %285, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %287 = add <16 x i32> %284, %286
  %288 = fcmp contract uno <16 x float> %279, zeroinitializer
  %289 = or <16 x i32> %283, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %290 = select <16 x i1> %288, <16 x i32> %289, <16 x i32> %287
  %291 = lshr <16 x i32> %290, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %292 = trunc nuw <16 x i32> %291 to <16 x i16>
  store <16 x i16> %292, ptr %282, align 2
  %293 = load ptr, ptr %64, align 8
  %294 = load i64, ptr %32, align 8
  %295 = mul nsw i64 %294, %66
  %296 = add nsw i64 %295, %273
  %297 = shl nsw i64 %296, 6
  %298 = getelementptr inbounds i8, ptr %293, i64 %297
  store <16 x float> %279, ptr %298, align 4
  %299 = add nuw nsw i64 %273, 1
  %300 = load i64, ptr %32, align 8
  %301 = icmp slt i64 %299, %300
  br i1 %301, label %272, label %269, !llvm.loop !16

302:                                              ; preds = %269, %20
  %303 = icmp eq i64 %22, 1
  br i1 %303, label %337, label %304

304:                                              ; preds = %302
  %305 = getelementptr inbounds i8, ptr %0, i64 56
  %306 = load ptr, ptr %305, align 8
  %307 = shl nsw i64 %8, 6
  %308 = getelementptr inbounds i8, ptr %306, i64 %307
  %309 = load i64, ptr %308, align 8
  %310 = add nsw i64 %309, 1
  store atomic i64 %310, ptr %308 release, align 8
  %311 = icmp sgt i64 %22, 0
  br i1 %311, label %312, label %337

312:                                              ; preds = %304
  %313 = getelementptr inbounds i8, ptr %0, i64 40
  br label %314

314:                                              ; preds = %321, %312
  %315 = phi i64 [ 0, %312 ], [ %322, %321 ]
  %316 = shl nsw i64 %315, 6
  %317 = load ptr, ptr %305, align 8
  %318 = getelementptr inbounds i8, ptr %317, i64 %316
  %319 = load atomic i64, ptr %318 acquire, align 8
  %320 = icmp sgt i64 %319, %309
  br i1 %320, label %321, label %324

321:                                              ; preds = %330, %314
  %322 = add nuw nsw i64 %315, 1
  %323 = icmp eq i64 %322, %22
  br i1 %323, label %337, label %314, !llvm.loop !17

324:                                              ; preds = %314, %330
  %325 = phi i32 [ %332, %330 ], [ 0, %314 ]
  tail call void @llvm.x86.sse2.pause()
  %326 = icmp eq i32 %325, 2000
  br i1 %326, label %327, label %330

327:                                              ; preds = %324
  %328 = load ptr, ptr %313, align 8
  %329 = tail call i32 %328() #9
  br label %330

330:                                              ; preds = %327, %324
  %331 = phi i32 [ 0, %327 ], [ %325, %324 ]
  %332 = add nsw i32 %331, 1
  %333 = load ptr, ptr %305, align 8
  %334 = getelementptr inbounds i8, ptr %333, i64 %316
  %335 = load atomic i64, ptr %334 acquire, align 8
  %336 = icmp sgt i64 %335, %309
  br i1 %336, label %321, label %324, !llvm.loop !18

337:                                              ; preds = %321, %302, %304
  %338 = sub nsw i64 %44, %43
  %339 = sub nsw i64 %30, %27
  %340 = shl nsw i64 %339, 2
  %341 = icmp eq i64 %44, %43
  %342 = icmp sgt i64 %338, 3
  %343 = select i1 %341, i1 true, i1 %342
  br i1 %343, label %346, label %344

344:                                              ; preds = %337
  %345 = sdiv i64 4, %338
  br label %346

346:                                              ; preds = %337, %344
  %347 = phi i64 [ %345, %344 ], [ 1, %337 ]
  %348 = getelementptr inbounds i8, ptr %0, i64 304
  %349 = load ptr, ptr %348, align 8
  %350 = getelementptr inbounds i8, ptr %0, i64 312
  %351 = load i64, ptr %350, align 8
  %352 = mul nsw i64 %351, %8
  %353 = getelementptr inbounds float, ptr %349, i64 %352
  %354 = getelementptr inbounds i8, ptr %353, i64 49152
  %355 = load i64, ptr %0, align 8
  %356 = icmp sgt i64 %355, 0
  br i1 %356, label %357, label %411

357:                                              ; preds = %346
  %358 = shl i64 %339, 12
  %359 = getelementptr inbounds i8, ptr %0, i64 16
  %360 = icmp sgt i64 %339, 0
  %361 = getelementptr inbounds i8, ptr %0, i64 176
  %362 = getelementptr inbounds i8, ptr %0, i64 64
  %363 = getelementptr inbounds i8, ptr %0, i64 160
  %364 = getelementptr inbounds i8, ptr %4, i64 1088
  %365 = getelementptr inbounds i8, ptr %4, i64 2176
  %366 = getelementptr inbounds i8, ptr %4, i64 3264
  %367 = getelementptr inbounds i8, ptr %4, i64 4352
  %368 = getelementptr inbounds i8, ptr %4, i64 5376
  %369 = getelementptr inbounds i8, ptr %4, i64 5384
  %370 = getelementptr inbounds i8, ptr %4, i64 5440
  %371 = getelementptr inbounds i8, ptr %4, i64 6464
  %372 = getelementptr inbounds i8, ptr %4, i64 6472
  %373 = getelementptr inbounds i8, ptr %4, i64 6528
  %374 = getelementptr inbounds i8, ptr %4, i64 7552
  %375 = getelementptr inbounds i8, ptr %4, i64 7560
  %376 = getelementptr inbounds i8, ptr %4, i64 7616
  %377 = getelementptr inbounds i8, ptr %4, i64 8640
  %378 = getelementptr inbounds i8, ptr %4, i64 8648
  %379 = mul i64 %358, %338
  %380 = icmp sgt i64 %338, 0
  %381 = getelementptr inbounds i8, ptr %3, i64 40
  %382 = getelementptr inbounds i8, ptr %0, i64 120
  %383 = getelementptr inbounds i8, ptr %0, i64 168
  %384 = getelementptr inbounds i8, ptr %3, i64 24
  %385 = getelementptr inbounds i8, ptr %2, i64 1088
  %386 = getelementptr inbounds i8, ptr %2, i64 2176
  %387 = getelementptr inbounds i8, ptr %2, i64 3264
  %388 = getelementptr inbounds i8, ptr %2, i64 4352
  %389 = getelementptr inbounds i8, ptr %2, i64 5376
  %390 = getelementptr inbounds i8, ptr %2, i64 5384
  %391 = getelementptr inbounds i8, ptr %2, i64 6528
  %392 = getelementptr inbounds i8, ptr %2, i64 7552
  %393 = getelementptr inbounds i8, ptr %2, i64 7560
  %394 = getelementptr inbounds i8, ptr %2, i64 7616
  %395 = getelementptr inbounds i8, ptr %2, i64 8640
  %396 = getelementptr inbounds i8, ptr %2, i64 8648
  %397 = getelementptr inbounds i8, ptr %2, i64 5440
  %398 = getelementptr inbounds i8, ptr %2, i64 6464
  %399 = getelementptr inbounds i8, ptr %2, i64 6472
  %400 = getelementptr inbounds i8, ptr %3, i64 8
  %401 = getelementptr inbounds i8, ptr %3, i64 16
  %402 = getelementptr inbounds i8, ptr %3, i64 32
  %403 = getelementptr inbounds i8, ptr %3, i64 48
  %404 = getelementptr inbounds i8, ptr %0, i64 56
  %405 = shl nsw i64 %8, 6
  %406 = icmp sgt i64 %22, 0
  %407 = getelementptr inbounds i8, ptr %0, i64 40
  br label %412

408:                                              ; preds = %960, %615
  %409 = load i64, ptr %0, align 8
  %410 = icmp slt i64 %415, %409
  br i1 %410, label %412, label %411, !llvm.loop !19

411:                                              ; preds = %408, %346
  ret void

412:                                              ; preds = %357, %408
  %413 = phi i64 [ %355, %357 ], [ %409, %408 ]
  %414 = phi i64 [ 0, %357 ], [ %415, %408 ]
  %415 = add nsw i64 %414, %347
  %416 = icmp slt i64 %415, %413
  %417 = sub nsw i64 %413, %414
  %418 = select i1 %416, i64 %347, i64 %417
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %4) #3
  %419 = load i64, ptr %359, align 8
  %420 = sdiv i64 %419, 32
  %421 = shl nsw i64 %419, 1
  %422 = mul nsw i64 %418, %338
  br i1 %360, label %423, label %432

423:                                              ; preds = %412
  %424 = icmp sgt i64 %422, 0
  %425 = mul nsw i64 %420, 3
  %426 = icmp sgt i64 %419, 31
  br label %427

427:                                              ; preds = %434, %423
  %428 = phi i64 [ 0, %423 ], [ %435, %434 ]
  %429 = add nsw i64 %428, %31
  %430 = shl nsw i64 %429, 8
  %431 = mul i64 %425, %429
  br label %437

432:                                              ; preds = %434, %412
  %433 = icmp sgt i64 %422, 0
  br i1 %433, label %587, label %615

434:                                              ; preds = %468
  %435 = add nuw nsw i64 %428, 4
  %436 = icmp slt i64 %435, %340
  br i1 %436, label %427, label %432, !llvm.loop !20

437:                                              ; preds = %468, %427
  %438 = phi i64 [ 0, %427 ], [ %469, %468 ]
  %439 = load ptr, ptr %361, align 8
  %440 = getelementptr inbounds i8, ptr %439, i64 %430
  %441 = trunc i64 %438 to i8
  %442 = udiv i8 %441, 3
  %443 = zext nneg i8 %442 to i32
  %444 = urem i8 %441, 3
  %445 = zext nneg i8 %444 to i32
  %446 = shl nuw nsw i32 %443, 10
  %447 = shl nuw nsw i32 %445, 8
  %448 = or disjoint i32 %446, %447
  %449 = lshr exact i32 %448, 4
  %450 = zext nneg i32 %449 to i64
  %451 = getelementptr inbounds float, ptr %440, i64 %450
  %452 = or disjoint i8 %441, 1
  %453 = udiv i8 %452, 3
  %454 = zext nneg i8 %453 to i32
  %455 = urem i8 %452, 3
  %456 = zext nneg i8 %455 to i32
  %457 = shl nuw nsw i32 %454, 10
  %458 = shl nuw nsw i32 %456, 8
  %459 = or disjoint i32 %457, %458
  %460 = lshr exact i32 %459, 4
  %461 = zext nneg i32 %460 to i64
  %462 = getelementptr inbounds float, ptr %440, i64 %461
  br i1 %424, label %463, label %468

463:                                              ; preds = %437
  %464 = zext nneg i32 %448 to i64
  %465 = zext nneg i32 %459 to i64
  %466 = add nsw i64 %438, %431
  %467 = shl nsw i64 %466, 10
  br label %471

468:                                              ; preds = %574, %437
  %469 = add nuw nsw i64 %438, 2
  %470 = icmp ult i64 %438, 10
  br i1 %470, label %437, label %434, !llvm.loop !21

471:                                              ; preds = %574, %463
  %472 = phi i64 [ 0, %463 ], [ %575, %574 ]
  %473 = or disjoint i64 %472, 1
  %474 = icmp slt i64 %473, %422
  %475 = select i1 %474, i64 %473, i64 %472
  %476 = load ptr, ptr %362, align 8
  %477 = sdiv i64 %472, %338
  %478 = load i64, ptr %32, align 8
  %479 = srem i64 %472, %338
  %480 = add nsw i64 %479, %43
  %481 = shl nsw i64 %480, 4
  %482 = load i64, ptr %359, align 8
  %483 = sdiv i64 %475, %338
  %484 = add nsw i64 %483, %414
  %485 = mul nsw i64 %484, %478
  %486 = srem i64 %475, %338
  %487 = add nsw i64 %486, %43
  %488 = shl nsw i64 %487, 4
  %489 = add nsw i64 %488, %485
  %490 = load ptr, ptr %363, align 8
  %491 = load <16 x float>, ptr %451, align 4
  br label %492

492:                                              ; preds = %492, %471
  %493 = phi i64 [ 0, %471 ], [ %495, %492 ]
  %494 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %493
  store <16 x float> %491, ptr %494, align 64
  %495 = add nuw nsw i64 %493, 1
  %496 = icmp eq i64 %495, 16
  br i1 %496, label %497, label %492, !llvm.loop !22

497:                                              ; preds = %492
  %498 = add nsw i64 %477, %414
  %499 = mul nsw i64 %498, %478
  %500 = add nsw i64 %481, %499
  %501 = mul nsw i64 %489, %482
  %502 = load <16 x float>, ptr %462, align 4
  br label %503

503:                                              ; preds = %503, %497
  %504 = phi i64 [ 0, %497 ], [ %506, %503 ]
  %505 = getelementptr inbounds [16 x <16 x float>], ptr %364, i64 0, i64 %504
  store <16 x float> %502, ptr %505, align 64
  %506 = add nuw nsw i64 %504, 1
  %507 = icmp eq i64 %506, 16
  br i1 %507, label %508, label %503, !llvm.loop !22

508:                                              ; preds = %503
  %509 = getelementptr inbounds i16, ptr %476, i64 %501
  br label %510

510:                                              ; preds = %510, %508
  %511 = phi i64 [ %513, %510 ], [ 0, %508 ]
  %512 = getelementptr inbounds [16 x <16 x float>], ptr %365, i64 0, i64 %511
  store <16 x float> %491, ptr %512, align 64
  %513 = add nuw nsw i64 %511, 1
  %514 = icmp eq i64 %513, 16
  br i1 %514, label %515, label %510, !llvm.loop !22

515:                                              ; preds = %510
  %516 = mul nsw i64 %500, %482
  br label %517

517:                                              ; preds = %515, %517
  %518 = phi i64 [ %520, %517 ], [ 0, %515 ]
  %519 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %518
  store <16 x float> %502, ptr %519, align 64
  %520 = add nuw nsw i64 %518, 1
  %521 = icmp eq i64 %520, 16
  br i1 %521, label %522, label %517, !llvm.loop !22

522:                                              ; preds = %517
  %523 = getelementptr inbounds i16, ptr %476, i64 %516
  br i1 %426, label %524, label %526

524:                                              ; preds = %522
  %525 = getelementptr inbounds i8, ptr %490, i64 %467
  br label %577

526:                                              ; preds = %577, %522
  %527 = mul nuw nsw i64 %472, %340
  %528 = add nuw nsw i64 %527, %428
  %529 = shl nsw i64 %528, 12
  %530 = getelementptr inbounds i8, ptr %354, i64 %529
  %531 = mul nuw nsw i64 %475, %340
  %532 = add nuw nsw i64 %531, %428
  %533 = getelementptr inbounds float, ptr %530, i64 %464
  br label %534

534:                                              ; preds = %534, %526
  %535 = phi i64 [ 0, %526 ], [ %540, %534 ]
  %536 = shl nsw i64 %535, 6
  %537 = getelementptr inbounds i8, ptr %533, i64 %536
  %538 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %535
  %539 = load <16 x float>, ptr %538, align 64
  store <16 x float> %539, ptr %537, align 4
  %540 = add nuw nsw i64 %535, 1
  %541 = icmp eq i64 %540, 16
  br i1 %541, label %542, label %534, !llvm.loop !23

542:                                              ; preds = %534
  %543 = getelementptr inbounds float, ptr %530, i64 %465
  br label %544

544:                                              ; preds = %544, %542
  %545 = phi i64 [ 0, %542 ], [ %550, %544 ]
  %546 = shl nsw i64 %545, 6
  %547 = getelementptr inbounds i8, ptr %543, i64 %546
  %548 = getelementptr inbounds [16 x <16 x float>], ptr %364, i64 0, i64 %545
  %549 = load <16 x float>, ptr %548, align 64
  store <16 x float> %549, ptr %547, align 4
  %550 = add nuw nsw i64 %545, 1
  %551 = icmp eq i64 %550, 16
  br i1 %551, label %552, label %544, !llvm.loop !23

552:                                              ; preds = %544
  %553 = shl nsw i64 %532, 12
  %554 = getelementptr inbounds i8, ptr %354, i64 %553
  %555 = getelementptr inbounds float, ptr %554, i64 %464
  br label %556

556:                                              ; preds = %556, %552
  %557 = phi i64 [ 0, %552 ], [ %562, %556 ]
  %558 = shl nsw i64 %557, 6
  %559 = getelementptr inbounds i8, ptr %555, i64 %558
  %560 = getelementptr inbounds [16 x <16 x float>], ptr %365, i64 0, i64 %557
  %561 = load <16 x float>, ptr %560, align 64
  store <16 x float> %561, ptr %559, align 4
  %562 = add nuw nsw i64 %557, 1
  %563 = icmp eq i64 %562, 16
  br i1 %563, label %564, label %556, !llvm.loop !23

564:                                              ; preds = %556
  %565 = getelementptr inbounds float, ptr %554, i64 %465
  br label %566

566:                                              ; preds = %566, %564
  %567 = phi i64 [ 0, %564 ], [ %572, %566 ]
  %568 = shl nsw i64 %567, 6
  %569 = getelementptr inbounds i8, ptr %565, i64 %568
  %570 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %567
  %571 = load <16 x float>, ptr %570, align 64
  store <16 x float> %571, ptr %569, align 4
  %572 = add nuw nsw i64 %567, 1
  %573 = icmp eq i64 %572, 16
  br i1 %573, label %574, label %566, !llvm.loop !23

574:                                              ; preds = %566
  %575 = add nuw nsw i64 %472, 2
  %576 = icmp slt i64 %575, %422
  br i1 %576, label %471, label %468, !llvm.loop !24

577:                                              ; preds = %577, %524
  %578 = phi i64 [ %584, %577 ], [ 0, %524 ]
  %579 = phi ptr [ %585, %577 ], [ %525, %524 ]
  %580 = shl nsw i64 %578, 5
  %581 = getelementptr inbounds i16, ptr %523, i64 %580
  store ptr %581, ptr %368, align 64
  store i64 %421, ptr %369, align 8
  %582 = getelementptr inbounds i16, ptr %509, i64 %580
  store ptr %582, ptr %371, align 64
  store i64 %421, ptr %372, align 8
  store ptr %579, ptr %374, align 64
  store i64 64, ptr %375, align 8
  %583 = getelementptr inbounds i8, ptr %579, i64 1024
  store ptr %583, ptr %377, align 64
  store i64 64, ptr %378, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef nonnull %367, ptr noundef nonnull %373) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %365, ptr noundef nonnull %370, ptr noundef nonnull %373) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %364, ptr noundef nonnull %367, ptr noundef nonnull %376) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %366, ptr noundef nonnull %370, ptr noundef nonnull %376) #10
  %584 = add nuw nsw i64 %578, 1
  %585 = getelementptr inbounds i8, ptr %579, i64 12288
  %586 = icmp eq i64 %584, %420
  br i1 %586, label %526, label %577, !llvm.loop !25

587:                                              ; preds = %432, %600
  %588 = phi i64 [ %601, %600 ], [ 0, %432 ]
  br i1 %360, label %589, label %600

589:                                              ; preds = %587
  %590 = mul nuw nsw i64 %588, %340
  br label %591

591:                                              ; preds = %603, %589
  %592 = phi i64 [ 0, %589 ], [ %604, %603 ]
  %593 = add nuw nsw i64 %592, %590
  %594 = shl i64 %593, 10
  %595 = or disjoint i64 %594, 768
  %596 = getelementptr inbounds float, ptr %354, i64 %595
  %597 = add nsw i64 %592, %31
  %598 = shl i64 %597, 6
  %599 = or disjoint i64 %598, 48
  br label %606

600:                                              ; preds = %603, %587
  %601 = add nuw nsw i64 %588, 1
  %602 = icmp eq i64 %601, %422
  br i1 %602, label %615, label %587, !llvm.loop !26

603:                                              ; preds = %606
  %604 = add nuw nsw i64 %592, 1
  %605 = icmp eq i64 %604, %340
  br i1 %605, label %600, label %591, !llvm.loop !27

606:                                              ; preds = %606, %591
  %607 = phi i64 [ 0, %591 ], [ %613, %606 ]
  %608 = load ptr, ptr %361, align 8
  %609 = getelementptr inbounds float, ptr %608, i64 %599
  %610 = load <16 x float>, ptr %609, align 4
  %611 = shl nsw i64 %607, 6
  %612 = getelementptr inbounds i8, ptr %596, i64 %611
  store <16 x float> %610, ptr %612, align 4
  %613 = add nuw nsw i64 %607, 1
  %614 = icmp eq i64 %613, 16
  br i1 %614, label %603, label %606, !llvm.loop !28

615:                                              ; preds = %600, %432
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %4) #3
  %616 = add nsw i64 %418, %414
  %617 = icmp sgt i64 %418, 0
  br i1 %617, label %618, label %408

618:                                              ; preds = %615, %960
  %619 = phi i64 [ %961, %960 ], [ %414, %615 ]
  %620 = sub nsw i64 %619, %414
  %621 = mul nsw i64 %379, %620
  %622 = getelementptr inbounds float, ptr %354, i64 %621
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %2) #3
  %623 = load i64, ptr %9, align 8
  %624 = sdiv i64 %623, 32
  %625 = shl nsw i64 %623, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  br i1 %360, label %626, label %930

626:                                              ; preds = %618
  %627 = mul i64 %624, 3072
  %628 = mul nsw i64 %624, 3
  %629 = add nsw i64 %628, -1
  %630 = icmp sgt i64 %623, 31
  %631 = mul nsw i64 %624, 6
  %632 = add nsw i64 %631, -1
  br label %633

633:                                              ; preds = %642, %626
  %634 = phi i64 [ 0, %626 ], [ %643, %642 ]
  %635 = phi ptr [ null, %626 ], [ %644, %642 ]
  %636 = phi i64 [ 0, %626 ], [ %645, %642 ]
  br i1 %380, label %637, label %642

637:                                              ; preds = %633
  %638 = shl nsw i64 %636, 12
  %639 = getelementptr i8, ptr %622, i64 %638
  %640 = add nsw i64 %636, %31
  %641 = mul i64 %627, %640
  br label %647

642:                                              ; preds = %925, %633
  %643 = phi i64 [ %634, %633 ], [ %926, %925 ]
  %644 = phi ptr [ %635, %633 ], [ %655, %925 ]
  %645 = add nuw nsw i64 %636, 4
  %646 = icmp slt i64 %645, %340
  br i1 %646, label %633, label %930, !llvm.loop !29

647:                                              ; preds = %925, %637
  %648 = phi i64 [ %634, %637 ], [ %926, %925 ]
  %649 = phi ptr [ %635, %637 ], [ %655, %925 ]
  %650 = phi i64 [ 0, %637 ], [ %928, %925 ]
  %651 = or disjoint i64 %650, 1
  %652 = icmp slt i64 %651, %338
  %653 = icmp eq ptr %649, %353
  %654 = select i1 %653, i64 24576, i64 0
  %655 = getelementptr inbounds i8, ptr %353, i64 %654
  %656 = load ptr, ptr %382, align 8
  %657 = load i64, ptr %32, align 8
  %658 = mul nsw i64 %657, %619
  %659 = add nsw i64 %650, %43
  %660 = shl nsw i64 %659, 4
  %661 = add nsw i64 %658, %660
  %662 = load i64, ptr %9, align 8
  %663 = mul nsw i64 %661, %662
  %664 = getelementptr inbounds i16, ptr %656, i64 %663
  %665 = shl nsw i64 %662, 5
  %666 = getelementptr inbounds i8, ptr %664, i64 %665
  %667 = mul nuw nsw i64 %650, %358
  %668 = getelementptr float, ptr %639, i64 %667
  %669 = getelementptr inbounds float, ptr %668, i64 %358
  %670 = load ptr, ptr %383, align 8
  %671 = getelementptr inbounds i8, ptr %670, i64 %641
  br i1 %652, label %807, label %672

672:                                              ; preds = %647
  %673 = add nsw i64 %629, %648
  %674 = sdiv i64 %673, %628
  br label %675

675:                                              ; preds = %793, %672
  %676 = phi i64 [ 0, %672 ], [ %794, %793 ]
  %677 = trunc i64 %676 to i8
  %678 = udiv i8 %677, 3
  %679 = shl nuw nsw i8 %678, 2
  %680 = urem i8 %677, 3
  %681 = add nuw nsw i8 %680, 1
  %682 = add nuw nsw i8 %681, %679
  %683 = zext nneg i8 %682 to i64
  %684 = shl nuw nsw i64 %683, 10
  %685 = getelementptr inbounds i8, ptr %668, i64 %684
  br label %686

686:                                              ; preds = %686, %675
  %687 = phi i64 [ 0, %675 ], [ %692, %686 ]
  %688 = shl nsw i64 %687, 6
  %689 = getelementptr inbounds i8, ptr %685, i64 %688
  %690 = load <16 x float>, ptr %689, align 4
  %691 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %687
  store <16 x float> %690, ptr %691, align 64
  %692 = add nuw nsw i64 %687, 1
  %693 = icmp eq i64 %692, 16
  br i1 %693, label %694, label %686, !llvm.loop !22

694:                                              ; preds = %686
  %695 = trunc i64 %676 to i32
  %696 = or disjoint i32 %695, 1
  %697 = udiv i32 %696, 3
  %698 = urem i32 %696, 3
  %699 = shl i32 %697, 10
  %700 = shl nuw nsw i32 %698, 8
  %701 = add nuw nsw i32 %700, 256
  %702 = add nuw i32 %701, %699
  %703 = zext nneg i32 %702 to i64
  %704 = getelementptr inbounds float, ptr %668, i64 %703
  br label %705

705:                                              ; preds = %705, %694
  %706 = phi i64 [ 0, %694 ], [ %711, %705 ]
  %707 = shl nsw i64 %706, 6
  %708 = getelementptr inbounds i8, ptr %704, i64 %707
  %709 = load <16 x float>, ptr %708, align 4
  %710 = getelementptr inbounds [16 x <16 x float>], ptr %385, i64 0, i64 %706
  store <16 x float> %709, ptr %710, align 64
  %711 = add nuw nsw i64 %706, 1
  %712 = icmp eq i64 %711, 16
  br i1 %712, label %713, label %705, !llvm.loop !22

713:                                              ; preds = %705
  %714 = or disjoint i32 %695, 2
  %715 = udiv i32 %714, 3
  %716 = urem i32 %714, 3
  %717 = shl i32 %715, 10
  %718 = shl nuw nsw i32 %716, 8
  %719 = add nuw nsw i32 %718, 256
  %720 = add nuw i32 %719, %717
  %721 = zext nneg i32 %720 to i64
  %722 = getelementptr inbounds float, ptr %668, i64 %721
  br label %723

723:                                              ; preds = %723, %713
  %724 = phi i64 [ 0, %713 ], [ %729, %723 ]
  %725 = shl nsw i64 %724, 6
  %726 = getelementptr inbounds i8, ptr %722, i64 %725
  %727 = load <16 x float>, ptr %726, align 4
  %728 = getelementptr inbounds [16 x <16 x float>], ptr %386, i64 0, i64 %724
  store <16 x float> %727, ptr %728, align 64
  %729 = add nuw nsw i64 %724, 1
  %730 = icmp eq i64 %729, 16
  br i1 %730, label %731, label %723, !llvm.loop !22

731:                                              ; preds = %723
  %732 = or disjoint i32 %695, 3
  %733 = udiv i32 %732, 3
  %734 = urem i32 %732, 3
  %735 = shl i32 %733, 10
  %736 = shl nuw nsw i32 %734, 8
  %737 = add nuw nsw i32 %736, 256
  %738 = add nuw i32 %737, %735
  %739 = zext nneg i32 %738 to i64
  %740 = getelementptr inbounds float, ptr %668, i64 %739
  br label %741

741:                                              ; preds = %741, %731
  %742 = phi i64 [ 0, %731 ], [ %747, %741 ]
  %743 = shl nsw i64 %742, 6
  %744 = getelementptr inbounds i8, ptr %740, i64 %743
  %745 = load <16 x float>, ptr %744, align 4
  %746 = getelementptr inbounds [16 x <16 x float>], ptr %387, i64 0, i64 %742
  store <16 x float> %745, ptr %746, align 64
  %747 = add nuw nsw i64 %742, 1
  %748 = icmp eq i64 %747, 16
  br i1 %748, label %749, label %741, !llvm.loop !22

749:                                              ; preds = %741
  %750 = shl nsw i64 %676, 10
  br i1 %630, label %751, label %753

751:                                              ; preds = %749
  %752 = getelementptr inbounds i8, ptr %671, i64 %750
  br label %796

753:                                              ; preds = %796, %749
  %754 = getelementptr inbounds i8, ptr %655, i64 %750
  br label %755

755:                                              ; preds = %755, %753
  %756 = phi i64 [ 0, %753 ], [ %761, %755 ]
  %757 = shl nsw i64 %756, 6
  %758 = getelementptr inbounds i8, ptr %754, i64 %757
  %759 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %756
  %760 = load <16 x float>, ptr %759, align 64
  store <16 x float> %760, ptr %758, align 4
  %761 = add nuw nsw i64 %756, 1
  %762 = icmp eq i64 %761, 16
  br i1 %762, label %763, label %755, !llvm.loop !23

763:                                              ; preds = %755
  %764 = getelementptr inbounds i8, ptr %754, i64 1024
  br label %765

765:                                              ; preds = %765, %763
  %766 = phi i64 [ 0, %763 ], [ %771, %765 ]
  %767 = shl nsw i64 %766, 6
  %768 = getelementptr inbounds i8, ptr %764, i64 %767
  %769 = getelementptr inbounds [16 x <16 x float>], ptr %385, i64 0, i64 %766
  %770 = load <16 x float>, ptr %769, align 64
  store <16 x float> %770, ptr %768, align 4
  %771 = add nuw nsw i64 %766, 1
  %772 = icmp eq i64 %771, 16
  br i1 %772, label %773, label %765, !llvm.loop !23

773:                                              ; preds = %765
  %774 = getelementptr inbounds i8, ptr %754, i64 2048
  br label %775

775:                                              ; preds = %775, %773
  %776 = phi i64 [ 0, %773 ], [ %781, %775 ]
  %777 = shl nsw i64 %776, 6
  %778 = getelementptr inbounds i8, ptr %774, i64 %777
  %779 = getelementptr inbounds [16 x <16 x float>], ptr %386, i64 0, i64 %776
  %780 = load <16 x float>, ptr %779, align 64
  store <16 x float> %780, ptr %778, align 4
  %781 = add nuw nsw i64 %776, 1
  %782 = icmp eq i64 %781, 16
  br i1 %782, label %783, label %775, !llvm.loop !23

783:                                              ; preds = %775
  %784 = getelementptr inbounds i8, ptr %754, i64 3072
  br label %785

785:                                              ; preds = %785, %783
  %786 = phi i64 [ 0, %783 ], [ %791, %785 ]
  %787 = shl nsw i64 %786, 6
  %788 = getelementptr inbounds i8, ptr %784, i64 %787
  %789 = getelementptr inbounds [16 x <16 x float>], ptr %387, i64 0, i64 %786
  %790 = load <16 x float>, ptr %789, align 64
  store <16 x float> %790, ptr %788, align 4
  %791 = add nuw nsw i64 %786, 1
  %792 = icmp eq i64 %791, 16
  br i1 %792, label %793, label %785, !llvm.loop !23

793:                                              ; preds = %785
  %794 = add nuw nsw i64 %676, 4
  %795 = icmp ult i64 %676, 8
  br i1 %795, label %675, label %925, !llvm.loop !30

796:                                              ; preds = %796, %751
  %797 = phi ptr [ %805, %796 ], [ %752, %751 ]
  %798 = phi i64 [ %804, %796 ], [ 0, %751 ]
  %799 = shl nsw i64 %798, 6
  %800 = getelementptr inbounds i8, ptr %664, i64 %799
  store ptr %800, ptr %389, align 64
  store i64 %625, ptr %390, align 8
  store ptr %797, ptr %392, align 64
  store i64 64, ptr %393, align 8
  %801 = getelementptr inbounds i8, ptr %797, i64 1024
  store ptr %801, ptr %395, align 64
  store i64 64, ptr %396, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %388, ptr noundef nonnull %391) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %385, ptr noundef nonnull %388, ptr noundef nonnull %394) #10
  %802 = getelementptr inbounds i8, ptr %797, i64 2048
  store ptr %802, ptr %392, align 64
  store i64 64, ptr %393, align 8
  %803 = getelementptr inbounds i8, ptr %797, i64 3072
  store ptr %803, ptr %395, align 64
  store i64 64, ptr %396, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %386, ptr noundef nonnull %388, ptr noundef nonnull %391) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %387, ptr noundef nonnull %388, ptr noundef nonnull %394) #10
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %619, ptr noundef nonnull %3, i64 noundef %674) #10
  %804 = add nuw nsw i64 %798, 1
  %805 = getelementptr inbounds i8, ptr %797, i64 12288
  %806 = icmp eq i64 %804, %624
  br i1 %806, label %753, label %796, !llvm.loop !31

807:                                              ; preds = %647
  %808 = add nsw i64 %632, %648
  %809 = sdiv i64 %808, %631
  br label %810

810:                                              ; preds = %912, %807
  %811 = phi i64 [ 0, %807 ], [ %913, %912 ]
  %812 = trunc i64 %811 to i8
  %813 = udiv i8 %812, 3
  %814 = shl nuw nsw i8 %813, 2
  %815 = urem i8 %812, 3
  %816 = add nuw nsw i8 %815, 1
  %817 = add nuw nsw i8 %816, %814
  %818 = zext nneg i8 %817 to i64
  %819 = shl nuw nsw i64 %818, 8
  %820 = getelementptr inbounds float, ptr %668, i64 %819
  br label %821

821:                                              ; preds = %821, %810
  %822 = phi i64 [ 0, %810 ], [ %827, %821 ]
  %823 = shl nsw i64 %822, 6
  %824 = getelementptr inbounds i8, ptr %820, i64 %823
  %825 = load <16 x float>, ptr %824, align 4
  %826 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %822
  store <16 x float> %825, ptr %826, align 64
  %827 = add nuw nsw i64 %822, 1
  %828 = icmp eq i64 %827, 16
  br i1 %828, label %829, label %821, !llvm.loop !22

829:                                              ; preds = %821
  %830 = trunc i64 %811 to i32
  %831 = or disjoint i32 %830, 1
  %832 = udiv i32 %831, 3
  %833 = urem i32 %831, 3
  %834 = shl i32 %832, 10
  %835 = shl nuw nsw i32 %833, 8
  %836 = add nuw nsw i32 %835, 256
  %837 = add nuw i32 %836, %834
  %838 = zext nneg i32 %837 to i64
  %839 = getelementptr inbounds float, ptr %668, i64 %838
  br label %840

840:                                              ; preds = %840, %829
  %841 = phi i64 [ 0, %829 ], [ %846, %840 ]
  %842 = shl nsw i64 %841, 6
  %843 = getelementptr inbounds i8, ptr %839, i64 %842
  %844 = load <16 x float>, ptr %843, align 4
  %845 = getelementptr inbounds [16 x <16 x float>], ptr %385, i64 0, i64 %841
  store <16 x float> %844, ptr %845, align 64
  %846 = add nuw nsw i64 %841, 1
  %847 = icmp eq i64 %846, 16
  br i1 %847, label %848, label %840, !llvm.loop !22

848:                                              ; preds = %840
  %849 = getelementptr inbounds float, ptr %669, i64 %819
  br label %850

850:                                              ; preds = %850, %848
  %851 = phi i64 [ 0, %848 ], [ %856, %850 ]
  %852 = shl nsw i64 %851, 6
  %853 = getelementptr inbounds i8, ptr %849, i64 %852
  %854 = load <16 x float>, ptr %853, align 4
  %855 = getelementptr inbounds [16 x <16 x float>], ptr %386, i64 0, i64 %851
  store <16 x float> %854, ptr %855, align 64
  %856 = add nuw nsw i64 %851, 1
  %857 = icmp eq i64 %856, 16
  br i1 %857, label %858, label %850, !llvm.loop !22

858:                                              ; preds = %850
  %859 = getelementptr inbounds float, ptr %669, i64 %838
  br label %860

860:                                              ; preds = %860, %858
  %861 = phi i64 [ 0, %858 ], [ %866, %860 ]
  %862 = shl nsw i64 %861, 6
  %863 = getelementptr inbounds i8, ptr %859, i64 %862
  %864 = load <16 x float>, ptr %863, align 4
  %865 = getelementptr inbounds [16 x <16 x float>], ptr %387, i64 0, i64 %861
  store <16 x float> %864, ptr %865, align 64
  %866 = add nuw nsw i64 %861, 1
  %867 = icmp eq i64 %866, 16
  br i1 %867, label %868, label %860, !llvm.loop !22

868:                                              ; preds = %860
  %869 = shl nsw i64 %811, 10
  br i1 %630, label %870, label %872

870:                                              ; preds = %868
  %871 = getelementptr inbounds i8, ptr %671, i64 %869
  br label %915

872:                                              ; preds = %915, %868
  %873 = getelementptr inbounds i8, ptr %655, i64 %869
  br label %874

874:                                              ; preds = %874, %872
  %875 = phi i64 [ 0, %872 ], [ %880, %874 ]
  %876 = shl nsw i64 %875, 6
  %877 = getelementptr inbounds i8, ptr %873, i64 %876
  %878 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %875
  %879 = load <16 x float>, ptr %878, align 64
  store <16 x float> %879, ptr %877, align 4
  %880 = add nuw nsw i64 %875, 1
  %881 = icmp eq i64 %880, 16
  br i1 %881, label %882, label %874, !llvm.loop !23

882:                                              ; preds = %874
  %883 = getelementptr inbounds i8, ptr %873, i64 1024
  br label %884

884:                                              ; preds = %884, %882
  %885 = phi i64 [ 0, %882 ], [ %890, %884 ]
  %886 = shl nsw i64 %885, 6
  %887 = getelementptr inbounds i8, ptr %883, i64 %886
  %888 = getelementptr inbounds [16 x <16 x float>], ptr %385, i64 0, i64 %885
  %889 = load <16 x float>, ptr %888, align 64
  store <16 x float> %889, ptr %887, align 4
  %890 = add nuw nsw i64 %885, 1
  %891 = icmp eq i64 %890, 16
  br i1 %891, label %892, label %884, !llvm.loop !23

892:                                              ; preds = %884
  %893 = getelementptr inbounds i8, ptr %873, i64 12288
  br label %894

894:                                              ; preds = %894, %892
  %895 = phi i64 [ %900, %894 ], [ 0, %892 ]
  %896 = shl nsw i64 %895, 6
  %897 = getelementptr inbounds i8, ptr %893, i64 %896
  %898 = getelementptr inbounds [16 x <16 x float>], ptr %386, i64 0, i64 %895
  %899 = load <16 x float>, ptr %898, align 64
  store <16 x float> %899, ptr %897, align 4
  %900 = add nuw nsw i64 %895, 1
  %901 = icmp eq i64 %900, 16
  br i1 %901, label %902, label %894, !llvm.loop !23

902:                                              ; preds = %894
  %903 = getelementptr inbounds i8, ptr %873, i64 13312
  br label %904

904:                                              ; preds = %904, %902
  %905 = phi i64 [ 0, %902 ], [ %910, %904 ]
  %906 = shl nsw i64 %905, 6
  %907 = getelementptr inbounds i8, ptr %903, i64 %906
  %908 = getelementptr inbounds [16 x <16 x float>], ptr %387, i64 0, i64 %905
  %909 = load <16 x float>, ptr %908, align 64
  store <16 x float> %909, ptr %907, align 4
  %910 = add nuw nsw i64 %905, 1
  %911 = icmp eq i64 %910, 16
  br i1 %911, label %912, label %904, !llvm.loop !23

912:                                              ; preds = %904
  %913 = add nuw nsw i64 %811, 2
  %914 = icmp ult i64 %811, 10
  br i1 %914, label %810, label %925, !llvm.loop !32

915:                                              ; preds = %915, %870
  %916 = phi ptr [ %923, %915 ], [ %871, %870 ]
  %917 = phi i64 [ %922, %915 ], [ 0, %870 ]
  %918 = shl nsw i64 %917, 5
  %919 = getelementptr inbounds i16, ptr %664, i64 %918
  store ptr %919, ptr %389, align 64
  store i64 %625, ptr %390, align 8
  %920 = getelementptr inbounds i16, ptr %666, i64 %918
  store ptr %920, ptr %398, align 64
  store i64 %625, ptr %399, align 8
  store ptr %916, ptr %392, align 64
  store i64 64, ptr %393, align 8
  %921 = getelementptr inbounds i8, ptr %916, i64 1024
  store ptr %921, ptr %395, align 64
  store i64 64, ptr %396, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %388, ptr noundef nonnull %391) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %386, ptr noundef nonnull %397, ptr noundef nonnull %391) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %385, ptr noundef nonnull %388, ptr noundef nonnull %394) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %387, ptr noundef nonnull %397, ptr noundef nonnull %394) #10
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %619, ptr noundef nonnull %3, i64 noundef %809) #10
  %922 = add nuw nsw i64 %917, 1
  %923 = getelementptr inbounds i8, ptr %916, i64 12288
  %924 = icmp eq i64 %922, %624
  br i1 %924, label %872, label %915, !llvm.loop !33

925:                                              ; preds = %793, %912
  %926 = phi i64 [ 128, %912 ], [ 64, %793 ]
  %927 = load i64, ptr %384, align 8
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %619, ptr noundef nonnull %3, i64 noundef %927) #10
  store i64 %640, ptr %3, align 8
  store i64 %659, ptr %400, align 8
  store i64 0, ptr %401, align 8
  store i64 %926, ptr %384, align 8
  store ptr %668, ptr %402, align 8
  store ptr %655, ptr %381, align 8
  store i64 %358, ptr %403, align 8
  %928 = add nuw nsw i64 %650, 2
  %929 = icmp slt i64 %928, %338
  br i1 %929, label %647, label %642, !llvm.loop !34

930:                                              ; preds = %642, %618
  %931 = phi i64 [ 0, %618 ], [ %643, %642 ]
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %619, ptr noundef nonnull %3, i64 noundef %931) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %2) #3
  br i1 %303, label %960, label %932

932:                                              ; preds = %930
  %933 = load ptr, ptr %404, align 8
  %934 = getelementptr inbounds i8, ptr %933, i64 %405
  %935 = load i64, ptr %934, align 8
  %936 = add nsw i64 %935, 1
  store atomic i64 %936, ptr %934 release, align 8
  br i1 %406, label %937, label %960

937:                                              ; preds = %932, %944
  %938 = phi i64 [ %945, %944 ], [ 0, %932 ]
  %939 = shl nsw i64 %938, 6
  %940 = load ptr, ptr %404, align 8
  %941 = getelementptr inbounds i8, ptr %940, i64 %939
  %942 = load atomic i64, ptr %941 acquire, align 8
  %943 = icmp sgt i64 %942, %935
  br i1 %943, label %944, label %947

944:                                              ; preds = %953, %937
  %945 = add nuw nsw i64 %938, 1
  %946 = icmp eq i64 %945, %22
  br i1 %946, label %960, label %937, !llvm.loop !17

947:                                              ; preds = %937, %953
  %948 = phi i32 [ %955, %953 ], [ 0, %937 ]
  tail call void @llvm.x86.sse2.pause()
  %949 = icmp eq i32 %948, 2000
  br i1 %949, label %950, label %953

950:                                              ; preds = %947
  %951 = load ptr, ptr %407, align 8
  %952 = tail call i32 %951() #9
  br label %953

953:                                              ; preds = %950, %947
  %954 = phi i32 [ 0, %950 ], [ %948, %947 ]
  %955 = add nsw i32 %954, 1
  %956 = load ptr, ptr %404, align 8
  %957 = getelementptr inbounds i8, ptr %956, i64 %939
  %958 = load atomic i64, ptr %957 acquire, align 8
  %959 = icmp sgt i64 %958, %935
  br i1 %959, label %944, label %947, !llvm.loop !18

960:                                              ; preds = %944, %930, %932
  %961 = add nsw i64 %619, 1
  %962 = icmp slt i64 %961, %616
  br i1 %962, label %618, label %408, !llvm.loop !35
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
  %8 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !noalias !36
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = sdiv i64 %10, 64
  %12 = getelementptr inbounds i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8, !noalias !36
  %14 = icmp eq ptr %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %1
  %16 = tail call i32 %13() #9, !noalias !36
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
  %98 = mul nsw i64 %91, 3
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
  %121 = icmp eq i64 %120, 3
  br i1 %121, label %167, label %106, !llvm.loop !39

122:                                              ; preds = %130, %114
  %123 = phi i64 [ %131, %130 ], [ 0, %114 ]
  %124 = phi ptr [ %165, %130 ], [ %115, %114 ]
  %125 = shl i64 %123, 6
  %126 = getelementptr i8, ptr %105, i64 %125
  br label %133

127:                                              ; preds = %130
  %128 = add nuw nsw i64 %116, 32
  %129 = icmp slt i64 %128, %94
  br i1 %129, label %114, label %118, !llvm.loop !40

130:                                              ; preds = %133
  %131 = add nuw nsw i64 %123, 1
  %132 = icmp eq i64 %131, 4
  br i1 %132, label %127, label %122, !llvm.loop !41

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
  br i1 %166, label %130, label %133, !llvm.loop !42

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
  br i1 %202, label %184, label %185, !llvm.loop !43

203:                                              ; preds = %207
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #3
  %204 = add nuw nsw i64 %183, 32
  %205 = getelementptr inbounds i8, ptr %182, i64 1024
  %206 = icmp slt i64 %204, %49
  br i1 %206, label %181, label %215, !llvm.loop !44

207:                                              ; preds = %207, %184
  %208 = phi i64 [ 0, %184 ], [ %213, %207 ]
  %209 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %208
  %210 = load <16 x i32>, ptr %209, align 64
  %211 = shl nsw i64 %208, 6
  %212 = getelementptr inbounds i8, ptr %182, i64 %211
  store <16 x i32> %210, ptr %212, align 64
  %213 = add nuw nsw i64 %208, 1
  %214 = icmp eq i64 %213, 16
  br i1 %214, label %203, label %207, !llvm.loop !45

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
  br i1 %227, label %72, label %90, !llvm.loop !46

228:                                              ; preds = %252
  %229 = add nuw nsw i64 %220, 1
  %230 = load i64, ptr %34, align 8
  %231 = sdiv i64 %230, 16
  %232 = icmp slt i64 %229, %231
  br i1 %232, label %219, label %226, !llvm.loop !47

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
  br i1 %251, label %252, label %243, !llvm.loop !48

252:                                              ; preds = %243, %233
  %253 = add nuw nsw i64 %234, 1
  %254 = icmp eq i64 %253, 4
  br i1 %254, label %228, label %233, !llvm.loop !49

255:                                              ; preds = %378, %83
  %256 = phi i64 [ %80, %83 ], [ %379, %378 ]
  %257 = and i64 %256, 1
  %258 = icmp eq i64 %257, 0
  %259 = load i64, ptr %73, align 8
  br i1 %258, label %260, label %335

260:                                              ; preds = %255
  %261 = load ptr, ptr %84, align 8
  %262 = load ptr, ptr %85, align 8
  %263 = mul nsw i64 %256, 3
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
  %276 = getelementptr inbounds i32, ptr @X_ROWS, i64 %273
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
  %287 = icmp eq i64 %286, 3
  br i1 %287, label %333, label %272, !llvm.loop !39

288:                                              ; preds = %296, %280
  %289 = phi i64 [ %297, %296 ], [ 0, %280 ]
  %290 = phi ptr [ %331, %296 ], [ %281, %280 ]
  %291 = shl i64 %289, 6
  %292 = getelementptr i8, ptr %271, i64 %291
  br label %299

293:                                              ; preds = %296
  %294 = add nuw nsw i64 %282, 32
  %295 = icmp slt i64 %294, %264
  br i1 %295, label %280, label %284, !llvm.loop !40

296:                                              ; preds = %299
  %297 = add nuw nsw i64 %289, 1
  %298 = icmp eq i64 %297, 2
  br i1 %298, label %293, label %288, !llvm.loop !41

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
  br i1 %332, label %296, label %299, !llvm.loop !42

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
  br i1 %365, label %347, label %348, !llvm.loop !43

366:                                              ; preds = %370
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #3
  %367 = add nuw nsw i64 %346, 32
  %368 = getelementptr inbounds i8, ptr %345, i64 1024
  %369 = icmp slt i64 %367, %49
  br i1 %369, label %344, label %378, !llvm.loop !44

370:                                              ; preds = %370, %347
  %371 = phi i64 [ 0, %347 ], [ %376, %370 ]
  %372 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %371
  %373 = load <16 x i32>, ptr %372, align 64
  %374 = shl nsw i64 %371, 6
  %375 = getelementptr inbounds i8, ptr %345, i64 %374
  store <16 x i32> %373, ptr %375, align 64
  %376 = add nuw nsw i64 %371, 1
  %377 = icmp eq i64 %376, 16
  br i1 %377, label %366, label %370, !llvm.loop !45

378:                                              ; preds = %366, %335
  %379 = add nsw i64 %256, 1
  %380 = icmp eq i64 %379, %81
  br i1 %380, label %381, label %255, !llvm.loop !50

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
  br i1 %402, label %416, label %393, !llvm.loop !17

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
  br i1 %415, label %400, label %403, !llvm.loop !18

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
  br i1 %428, label %429, label %459

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
  %451 = getelementptr inbounds i8, ptr %0, i64 296
  %452 = icmp slt i64 %45, %46
  %453 = getelementptr inbounds i8, ptr %0, i64 56
  %454 = shl nsw i64 %8, 6
  %455 = icmp sgt i64 %23, 0
  %456 = getelementptr inbounds i8, ptr %0, i64 40
  br label %751

457:                                              ; preds = %938
  %458 = load i64, ptr %0, align 8
  br label %459

459:                                              ; preds = %457, %416
  %460 = phi i64 [ %458, %457 ], [ %423, %416 ]
  %461 = load i64, ptr %34, align 8
  %462 = mul nsw i64 %461, %460
  %463 = sdiv i64 %462, 16
  %464 = mul nsw i64 %463, %8
  %465 = sdiv i64 %464, %23
  %466 = mul nsw i64 %463, %54
  %467 = sdiv i64 %466, %23
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %4) #3
  %468 = load i64, ptr %9, align 8
  %469 = sdiv i64 %468, 8
  %470 = shl i64 %469, 10
  %471 = icmp slt i64 %465, %467
  br i1 %471, label %472, label %633

472:                                              ; preds = %459
  %473 = mul nsw i64 %468, 3
  %474 = sdiv i64 %473, 32
  %475 = getelementptr inbounds i8, ptr %0, i64 160
  %476 = shl i64 %474, 10
  %477 = getelementptr inbounds i8, ptr %0, i64 208
  %478 = getelementptr inbounds i8, ptr %4, i64 1088
  %479 = getelementptr inbounds i8, ptr %4, i64 2176
  %480 = getelementptr inbounds i8, ptr %4, i64 3264
  %481 = icmp sgt i64 %468, 10
  %482 = getelementptr inbounds i8, ptr %4, i64 4352
  %483 = getelementptr inbounds i8, ptr %4, i64 5376
  %484 = getelementptr inbounds i8, ptr %4, i64 5384
  %485 = getelementptr inbounds i8, ptr %4, i64 5440
  %486 = getelementptr inbounds i8, ptr %4, i64 6464
  %487 = getelementptr inbounds i8, ptr %4, i64 6472
  %488 = getelementptr inbounds i8, ptr %4, i64 6528
  %489 = getelementptr inbounds i8, ptr %4, i64 7552
  %490 = getelementptr inbounds i8, ptr %4, i64 7560
  %491 = getelementptr inbounds i8, ptr %4, i64 7616
  %492 = getelementptr inbounds i8, ptr %4, i64 8640
  %493 = getelementptr inbounds i8, ptr %4, i64 8648
  %494 = getelementptr inbounds i8, ptr %422, i64 1024
  %495 = getelementptr inbounds i8, ptr %422, i64 2048
  %496 = getelementptr inbounds i8, ptr %422, i64 3072
  %497 = getelementptr inbounds i8, ptr %0, i64 232
  %498 = tail call i64 @llvm.smax.i64(i64 %474, i64 1)
  %499 = load i64, ptr %73, align 8
  br label %500

500:                                              ; preds = %511, %472
  %501 = phi i64 [ %499, %472 ], [ %512, %511 ]
  %502 = phi i64 [ %465, %472 ], [ %513, %511 ]
  %503 = mul i64 %502, %470
  %504 = icmp sgt i64 %501, 15
  br i1 %504, label %505, label %511

505:                                              ; preds = %500
  %506 = add nsw i64 %502, 1
  %507 = icmp slt i64 %506, %467
  %508 = select i1 %507, i64 %470, i64 0
  %509 = select i1 %507, i64 32, i64 16
  %510 = shl nsw i64 %502, 4
  br label %515

511:                                              ; preds = %599, %500
  %512 = phi i64 [ %501, %500 ], [ %601, %599 ]
  %513 = add nsw i64 %502, 2
  %514 = icmp slt i64 %513, %467
  br i1 %514, label %500, label %631, !llvm.loop !51

515:                                              ; preds = %599, %505
  %516 = phi i64 [ 0, %505 ], [ %600, %599 ]
  %517 = load ptr, ptr %475, align 8
  %518 = load ptr, ptr %477, align 8
  br label %519

519:                                              ; preds = %519, %515
  %520 = phi i64 [ 0, %515 ], [ %522, %519 ]
  %521 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %520
  store <16 x float> zeroinitializer, ptr %521, align 64
  %522 = add nuw nsw i64 %520, 1
  %523 = icmp eq i64 %522, 16
  br i1 %523, label %524, label %519, !llvm.loop !52

524:                                              ; preds = %519
  %525 = getelementptr inbounds i8, ptr %518, i64 %503
  br label %526

526:                                              ; preds = %526, %524
  %527 = phi i64 [ %529, %526 ], [ 0, %524 ]
  %528 = getelementptr inbounds [16 x <16 x float>], ptr %478, i64 0, i64 %527
  store <16 x float> zeroinitializer, ptr %528, align 64
  %529 = add nuw nsw i64 %527, 1
  %530 = icmp eq i64 %529, 16
  br i1 %530, label %531, label %526, !llvm.loop !52

531:                                              ; preds = %526
  %532 = mul i64 %476, %516
  br label %533

533:                                              ; preds = %531, %533
  %534 = phi i64 [ %536, %533 ], [ 0, %531 ]
  %535 = getelementptr inbounds [16 x <16 x float>], ptr %479, i64 0, i64 %534
  store <16 x float> zeroinitializer, ptr %535, align 64
  %536 = add nuw nsw i64 %534, 1
  %537 = icmp eq i64 %536, 16
  br i1 %537, label %538, label %533, !llvm.loop !52

538:                                              ; preds = %533, %538
  %539 = phi i64 [ %541, %538 ], [ 0, %533 ]
  %540 = getelementptr inbounds [16 x <16 x float>], ptr %480, i64 0, i64 %539
  store <16 x float> zeroinitializer, ptr %540, align 64
  %541 = add nuw nsw i64 %539, 1
  %542 = icmp eq i64 %541, 16
  br i1 %542, label %543, label %538, !llvm.loop !52

543:                                              ; preds = %538
  br i1 %481, label %545, label %544

544:                                              ; preds = %580, %543
  br label %548

545:                                              ; preds = %543
  %546 = getelementptr inbounds i8, ptr %517, i64 %532
  %547 = getelementptr inbounds i8, ptr %525, i64 %508
  br label %580

548:                                              ; preds = %544, %548
  %549 = phi i64 [ %554, %548 ], [ 0, %544 ]
  %550 = shl nsw i64 %549, 6
  %551 = getelementptr inbounds i8, ptr %422, i64 %550
  %552 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %549
  %553 = load <16 x float>, ptr %552, align 64
  store <16 x float> %553, ptr %551, align 4
  %554 = add nuw nsw i64 %549, 1
  %555 = icmp eq i64 %554, 16
  br i1 %555, label %556, label %548, !llvm.loop !23

556:                                              ; preds = %548, %556
  %557 = phi i64 [ %562, %556 ], [ 0, %548 ]
  %558 = shl nsw i64 %557, 6
  %559 = getelementptr inbounds i8, ptr %494, i64 %558
  %560 = getelementptr inbounds [16 x <16 x float>], ptr %478, i64 0, i64 %557
  %561 = load <16 x float>, ptr %560, align 64
  store <16 x float> %561, ptr %559, align 4
  %562 = add nuw nsw i64 %557, 1
  %563 = icmp eq i64 %562, 16
  br i1 %563, label %564, label %556, !llvm.loop !23

564:                                              ; preds = %556, %564
  %565 = phi i64 [ %570, %564 ], [ 0, %556 ]
  %566 = shl nsw i64 %565, 6
  %567 = getelementptr inbounds i8, ptr %495, i64 %566
  %568 = getelementptr inbounds [16 x <16 x float>], ptr %479, i64 0, i64 %565
  %569 = load <16 x float>, ptr %568, align 64
  store <16 x float> %569, ptr %567, align 4
  %570 = add nuw nsw i64 %565, 1
  %571 = icmp eq i64 %570, 16
  br i1 %571, label %572, label %564, !llvm.loop !23

572:                                              ; preds = %564, %572
  %573 = phi i64 [ %578, %572 ], [ 0, %564 ]
  %574 = shl nsw i64 %573, 6
  %575 = getelementptr inbounds i8, ptr %496, i64 %574
  %576 = getelementptr inbounds [16 x <16 x float>], ptr %480, i64 0, i64 %573
  %577 = load <16 x float>, ptr %576, align 64
  store <16 x float> %577, ptr %575, align 4
  %578 = add nuw nsw i64 %573, 1
  %579 = icmp eq i64 %578, 16
  br i1 %579, label %591, label %572, !llvm.loop !23

580:                                              ; preds = %580, %545
  %581 = phi i64 [ %586, %580 ], [ 0, %545 ]
  %582 = phi ptr [ %588, %580 ], [ %547, %545 ]
  %583 = phi ptr [ %587, %580 ], [ %525, %545 ]
  %584 = phi ptr [ %589, %580 ], [ %546, %545 ]
  store ptr %583, ptr %483, align 64
  store i64 64, ptr %484, align 8
  store ptr %582, ptr %486, align 64
  store i64 64, ptr %487, align 8
  store ptr %584, ptr %489, align 64
  store i64 64, ptr %490, align 8
  %585 = getelementptr inbounds i8, ptr %584, i64 1024
  store ptr %585, ptr %492, align 64
  store i64 64, ptr %493, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef nonnull %482, ptr noundef nonnull %488) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %479, ptr noundef nonnull %485, ptr noundef nonnull %488) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %478, ptr noundef nonnull %482, ptr noundef nonnull %491) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %480, ptr noundef nonnull %485, ptr noundef nonnull %491) #10
  %586 = add nuw nsw i64 %581, 1
  %587 = getelementptr inbounds i8, ptr %583, i64 1024
  %588 = getelementptr inbounds i8, ptr %582, i64 1024
  %589 = getelementptr inbounds i8, ptr %584, i64 2048
  %590 = icmp eq i64 %586, %498
  br i1 %590, label %544, label %580, !llvm.loop !53

591:                                              ; preds = %572, %604
  %592 = phi i64 [ %605, %604 ], [ 0, %572 ]
  %593 = add nsw i64 %592, %510
  %594 = lshr i64 %592, 3
  %595 = and i64 %594, 1152921504606846974
  %596 = shl i64 %592, 4
  %597 = and i64 %596, 240
  %598 = getelementptr inbounds float, ptr %422, i64 %597
  br label %607

599:                                              ; preds = %604
  %600 = add nuw nsw i64 %516, 2
  %601 = load i64, ptr %73, align 8
  %602 = sdiv i64 %601, 16
  %603 = icmp slt i64 %600, %602
  br i1 %603, label %515, label %511, !llvm.loop !54

604:                                              ; preds = %607
  %605 = add nuw nsw i64 %592, 1
  %606 = icmp eq i64 %605, %509
  br i1 %606, label %599, label %591, !llvm.loop !55

607:                                              ; preds = %607, %591
  %608 = phi i1 [ true, %591 ], [ false, %607 ]
  %609 = phi i64 [ 0, %591 ], [ 1, %607 ]
  %610 = load ptr, ptr %497, align 8
  %611 = load i64, ptr %73, align 8
  %612 = mul nsw i64 %611, %593
  %613 = getelementptr inbounds i16, ptr %610, i64 %612
  %614 = or disjoint i64 %609, %516
  %615 = shl nsw i64 %614, 5
  %616 = getelementptr inbounds i8, ptr %613, i64 %615
  %617 = or disjoint i64 %609, %595
  %618 = shl nsw i64 %617, 10
  %619 = getelementptr inbounds i8, ptr %598, i64 %618
  %620 = load <16 x float>, ptr %619, align 4
  %621 = bitcast <16 x float> %620 to <16 x i32>
  %622 = add <16 x i32> %621, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %623 = lshr <16 x i32> %621, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %624 = and <16 x i32> %623, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %625 = add <16 x i32> %622, %624
  %626 = fcmp contract uno <16 x float> %620, zeroinitializer
  %627 = or <16 x i32> %621, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %628 = select <16 x i1> %626, <16 x i32> %627, <16 x i32> %625
  %629 = lshr <16 x i32> %628, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %630 = trunc nuw <16 x i32> %629 to <16 x i16>
  store <16 x i16> %630, ptr %616, align 2
  br i1 %608, label %607, label %604, !llvm.loop !56

631:                                              ; preds = %511
  %632 = load i64, ptr %9, align 8
  br label %633

633:                                              ; preds = %631, %459
  %634 = phi i64 [ %632, %631 ], [ %468, %459 ]
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %4) #3
  %635 = sdiv i64 %634, 16
  %636 = mul nsw i64 %635, 3
  %637 = sdiv i64 %636, 2
  %638 = mul nsw i64 %637, %8
  %639 = sdiv i64 %638, %23
  %640 = mul nsw i64 %637, %54
  %641 = sdiv i64 %640, %23
  %642 = shl nsw i64 %639, 1
  %643 = shl nsw i64 %641, 1
  %644 = icmp slt i64 %642, %643
  br i1 %644, label %645, label %656

645:                                              ; preds = %633
  %646 = load i64, ptr %34, align 8
  %647 = load i64, ptr %0, align 8
  %648 = mul nsw i64 %647, %646
  %649 = add nsw i64 %648, 31
  %650 = sdiv i64 %649, 32
  %651 = getelementptr inbounds i8, ptr %0, i64 216
  %652 = shl i64 %650, 10
  %653 = getelementptr inbounds i8, ptr %0, i64 224
  %654 = getelementptr inbounds i8, ptr %0, i64 240
  %655 = getelementptr inbounds i8, ptr %0, i64 248
  br label %664

656:                                              ; preds = %664, %633
  %657 = icmp eq i64 %8, 0
  %658 = icmp sgt i64 %634, 15
  %659 = and i1 %657, %658
  br i1 %659, label %660, label %750

660:                                              ; preds = %656
  %661 = getelementptr inbounds i8, ptr %0, i64 288
  %662 = getelementptr inbounds i8, ptr %0, i64 256
  %663 = getelementptr inbounds i8, ptr %0, i64 264
  br label %699

664:                                              ; preds = %664, %645
  %665 = phi i64 [ %642, %645 ], [ %697, %664 ]
  %666 = sdiv i64 %665, %635
  %667 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %666
  %668 = load i32, ptr %667, align 4
  %669 = sext i32 %668 to i64
  %670 = load i64, ptr %9, align 8
  %671 = mul nsw i64 %670, %669
  %672 = srem i64 %665, %635
  %673 = shl nsw i64 %672, 4
  %674 = add nsw i64 %673, %671
  %675 = load ptr, ptr %651, align 8
  %676 = mul i64 %665, %652
  %677 = getelementptr inbounds i8, ptr %675, i64 %676
  %678 = load ptr, ptr %653, align 8
  %679 = load ptr, ptr %654, align 8
  %680 = load i64, ptr %73, align 8
  %681 = mul nsw i64 %680, %674
  %682 = getelementptr inbounds float, ptr %679, i64 %681
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %677, ptr noundef %678, ptr noundef %682, i64 noundef %680, ptr noundef %422) #10
  %683 = load ptr, ptr %651, align 8
  %684 = add nsw i64 %665, %635
  %685 = mul i64 %684, %652
  %686 = getelementptr inbounds i8, ptr %683, i64 %685
  %687 = load ptr, ptr %653, align 8
  %688 = load i64, ptr %73, align 8
  %689 = sdiv i64 %688, 16
  %690 = mul i64 %689, %652
  %691 = getelementptr inbounds i8, ptr %687, i64 %690
  %692 = load ptr, ptr %655, align 8
  %693 = shl nsw i64 %665, 4
  %694 = load i64, ptr %9, align 8
  %695 = mul nsw i64 %693, %694
  %696 = getelementptr inbounds float, ptr %692, i64 %695
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %686, ptr noundef %691, ptr noundef %696, i64 noundef %694, ptr noundef %422) #10
  %697 = add nsw i64 %665, 2
  %698 = icmp slt i64 %697, %643
  br i1 %698, label %664, label %656, !llvm.loop !57

699:                                              ; preds = %711, %660
  %700 = phi i64 [ 0, %660 ], [ %712, %711 ]
  %701 = shl nsw i64 %700, 6
  br label %702

702:                                              ; preds = %747, %699
  %703 = phi i64 [ 0, %699 ], [ %748, %747 ]
  %704 = load i64, ptr %34, align 8
  %705 = sdiv i64 %704, 16
  %706 = icmp sgt i64 %704, 15
  br i1 %706, label %707, label %714

707:                                              ; preds = %702
  %708 = load ptr, ptr %661, align 8
  %709 = shl i64 %703, 6
  %710 = getelementptr i8, ptr %708, i64 %709
  br label %718

711:                                              ; preds = %747
  %712 = add nuw nsw i64 %700, 1
  %713 = icmp eq i64 %712, %635
  br i1 %713, label %750, label %699, !llvm.loop !58

714:                                              ; preds = %718, %702
  %715 = phi <16 x float> [ zeroinitializer, %702 ], [ %726, %718 ]
  %716 = icmp eq i64 %703, 3
  %717 = load i64, ptr %9, align 8
  br i1 %716, label %740, label %729

718:                                              ; preds = %718, %707
  %719 = phi i64 [ 0, %707 ], [ %727, %718 ]
  %720 = phi <16 x float> [ zeroinitializer, %707 ], [ %726, %718 ]
  %721 = mul nuw nsw i64 %719, %635
  %722 = add nuw nsw i64 %721, %700
  %723 = shl i64 %722, 8
  %724 = getelementptr i8, ptr %710, i64 %723
  %725 = load <16 x float>, ptr %724, align 4
  %726 = fadd contract <16 x float> %720, %725
  %727 = add nuw nsw i64 %719, 1
  %728 = icmp eq i64 %727, %705
  br i1 %728, label %714, label %718, !llvm.loop !59

729:                                              ; preds = %714
  %730 = load ptr, ptr %662, align 8
  %731 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %703
  %732 = load i32, ptr %731, align 4
  %733 = sext i32 %732 to i64
  %734 = mul nsw i64 %717, %733
  %735 = getelementptr inbounds float, ptr %730, i64 %734
  %736 = getelementptr inbounds i8, ptr %735, i64 %701
  store <16 x float> %715, ptr %736, align 4
  %737 = icmp eq i64 %703, 0
  br i1 %737, label %747, label %738

738:                                              ; preds = %729
  %739 = load i64, ptr %9, align 8
  br label %740

740:                                              ; preds = %738, %714
  %741 = phi i64 [ %739, %738 ], [ %717, %714 ]
  %742 = load ptr, ptr %663, align 8
  %743 = add nsw i64 %703, -1
  %744 = mul nsw i64 %741, %743
  %745 = getelementptr inbounds float, ptr %742, i64 %744
  %746 = getelementptr inbounds i8, ptr %745, i64 %701
  store <16 x float> %715, ptr %746, align 4
  br label %747

747:                                              ; preds = %740, %729
  %748 = add nuw nsw i64 %703, 1
  %749 = icmp eq i64 %748, 4
  br i1 %749, label %711, label %702, !llvm.loop !60

750:                                              ; preds = %711, %656
  ret void

751:                                              ; preds = %429, %938
  %752 = phi i64 [ %423, %429 ], [ %753, %938 ]
  %753 = add nsw i64 %752, -1
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %2) #3
  %754 = load i64, ptr %9, align 8
  %755 = mul nsw i64 %754, 3
  %756 = sdiv i64 %755, 32
  %757 = sdiv i64 %754, 8
  %758 = load i64, ptr %34, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %759 = shl i64 %756, 10
  br i1 %430, label %760, label %908

760:                                              ; preds = %751
  %761 = sdiv i64 %758, 16
  %762 = mul nsw i64 %761, %752
  %763 = add nsw i64 %756, -1
  %764 = icmp sgt i64 %754, 10
  %765 = icmp eq i64 %752, 0
  %766 = tail call i64 @llvm.smax.i64(i64 %756, i64 1)
  br label %769

767:                                              ; preds = %772
  %768 = load i64, ptr %437, align 8
  br label %908

769:                                              ; preds = %772, %760
  %770 = phi i64 [ %32, %760 ], [ %773, %772 ]
  %771 = mul i64 %759, %770
  br i1 %452, label %775, label %772

772:                                              ; preds = %905, %769
  %773 = add nsw i64 %770, 4
  %774 = icmp slt i64 %773, %33
  br i1 %774, label %769, label %767, !llvm.loop !61

775:                                              ; preds = %769, %905
  %776 = phi i64 [ %906, %905 ], [ %45, %769 ]
  %777 = load ptr, ptr %431, align 8
  %778 = icmp eq ptr %777, %422
  br label %779

779:                                              ; preds = %779, %775
  %780 = phi i64 [ 0, %775 ], [ %782, %779 ]
  %781 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %780
  store <16 x float> zeroinitializer, ptr %781, align 64
  %782 = add nuw nsw i64 %780, 1
  %783 = icmp eq i64 %782, 16
  br i1 %783, label %784, label %779, !llvm.loop !52

784:                                              ; preds = %779, %784
  %785 = phi i64 [ %787, %784 ], [ 0, %779 ]
  %786 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %785
  store <16 x float> zeroinitializer, ptr %786, align 64
  %787 = add nuw nsw i64 %785, 1
  %788 = icmp eq i64 %787, 16
  br i1 %788, label %789, label %784, !llvm.loop !52

789:                                              ; preds = %784, %789
  %790 = phi i64 [ %792, %789 ], [ 0, %784 ]
  %791 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %790
  store <16 x float> zeroinitializer, ptr %791, align 64
  %792 = add nuw nsw i64 %790, 1
  %793 = icmp eq i64 %792, 16
  br i1 %793, label %794, label %789, !llvm.loop !52

794:                                              ; preds = %789, %794
  %795 = phi i64 [ %797, %794 ], [ 0, %789 ]
  %796 = getelementptr inbounds [16 x <16 x float>], ptr %434, i64 0, i64 %795
  store <16 x float> zeroinitializer, ptr %796, align 64
  %797 = add nuw nsw i64 %795, 1
  %798 = icmp eq i64 %797, 16
  br i1 %798, label %799, label %794, !llvm.loop !52

799:                                              ; preds = %794
  %800 = select i1 %778, i64 4096, i64 0
  %801 = getelementptr inbounds i8, ptr %422, i64 %800
  %802 = load i64, ptr %0, align 8
  %803 = icmp sgt i64 %802, %752
  br i1 %803, label %804, label %831

804:                                              ; preds = %799
  %805 = load i64, ptr %437, align 8
  %806 = sdiv i64 %805, 2
  %807 = add nsw i64 %763, %806
  %808 = sdiv i64 %807, %756
  br i1 %764, label %809, label %831

809:                                              ; preds = %804
  %810 = load ptr, ptr %436, align 8
  %811 = getelementptr inbounds i8, ptr %810, i64 %771
  %812 = load ptr, ptr %435, align 8
  %813 = load i64, ptr %9, align 8
  %814 = sdiv i64 %813, 32
  %815 = add nsw i64 %776, %762
  %816 = mul nsw i64 %815, %757
  %817 = add nsw i64 %814, %816
  %818 = shl nsw i64 %817, 10
  %819 = getelementptr inbounds i8, ptr %812, i64 %818
  br label %820

820:                                              ; preds = %820, %809
  %821 = phi ptr [ %828, %820 ], [ %819, %809 ]
  %822 = phi ptr [ %829, %820 ], [ %811, %809 ]
  %823 = phi i64 [ %827, %820 ], [ 0, %809 ]
  store ptr %821, ptr %439, align 64
  store i64 64, ptr %440, align 8
  store ptr %822, ptr %442, align 64
  store i64 64, ptr %443, align 8
  %824 = getelementptr inbounds i8, ptr %822, i64 1024
  store ptr %824, ptr %445, align 64
  store i64 64, ptr %446, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %438, ptr noundef nonnull %441) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %432, ptr noundef nonnull %438, ptr noundef nonnull %444) #10
  %825 = getelementptr inbounds i8, ptr %822, i64 2048
  store ptr %825, ptr %442, align 64
  store i64 64, ptr %443, align 8
  %826 = getelementptr inbounds i8, ptr %822, i64 3072
  store ptr %826, ptr %445, align 64
  store i64 64, ptr %446, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %433, ptr noundef nonnull %438, ptr noundef nonnull %441) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %434, ptr noundef nonnull %438, ptr noundef nonnull %444) #10
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %753, ptr noundef nonnull %3, i64 noundef %808) #10
  %827 = add nuw nsw i64 %823, 1
  %828 = getelementptr inbounds i8, ptr %821, i64 1024
  %829 = getelementptr inbounds i8, ptr %822, i64 4096
  %830 = icmp eq i64 %827, %766
  br i1 %830, label %831, label %820, !llvm.loop !62

831:                                              ; preds = %820, %804, %799
  br label %832

832:                                              ; preds = %831, %832
  %833 = phi i64 [ %838, %832 ], [ 0, %831 ]
  %834 = shl nsw i64 %833, 6
  %835 = getelementptr inbounds i8, ptr %801, i64 %834
  %836 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %833
  %837 = load <16 x float>, ptr %836, align 64
  store <16 x float> %837, ptr %835, align 4
  %838 = add nuw nsw i64 %833, 1
  %839 = icmp eq i64 %838, 16
  br i1 %839, label %840, label %832, !llvm.loop !23

840:                                              ; preds = %832
  %841 = getelementptr inbounds i8, ptr %801, i64 1024
  br label %842

842:                                              ; preds = %842, %840
  %843 = phi i64 [ 0, %840 ], [ %848, %842 ]
  %844 = shl nsw i64 %843, 6
  %845 = getelementptr inbounds i8, ptr %841, i64 %844
  %846 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %843
  %847 = load <16 x float>, ptr %846, align 64
  store <16 x float> %847, ptr %845, align 4
  %848 = add nuw nsw i64 %843, 1
  %849 = icmp eq i64 %848, 16
  br i1 %849, label %850, label %842, !llvm.loop !23

850:                                              ; preds = %842
  %851 = getelementptr inbounds i8, ptr %801, i64 2048
  br label %852

852:                                              ; preds = %852, %850
  %853 = phi i64 [ 0, %850 ], [ %858, %852 ]
  %854 = shl nsw i64 %853, 6
  %855 = getelementptr inbounds i8, ptr %851, i64 %854
  %856 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %853
  %857 = load <16 x float>, ptr %856, align 64
  store <16 x float> %857, ptr %855, align 4
  %858 = add nuw nsw i64 %853, 1
  %859 = icmp eq i64 %858, 16
  br i1 %859, label %860, label %852, !llvm.loop !23

860:                                              ; preds = %852
  %861 = getelementptr inbounds i8, ptr %801, i64 3072
  br label %862

862:                                              ; preds = %862, %860
  %863 = phi i64 [ 0, %860 ], [ %868, %862 ]
  %864 = shl nsw i64 %863, 6
  %865 = getelementptr inbounds i8, ptr %861, i64 %864
  %866 = getelementptr inbounds [16 x <16 x float>], ptr %434, i64 0, i64 %863
  %867 = load <16 x float>, ptr %866, align 64
  store <16 x float> %867, ptr %865, align 4
  %868 = add nuw nsw i64 %863, 1
  %869 = icmp eq i64 %868, 16
  br i1 %869, label %870, label %862, !llvm.loop !23

870:                                              ; preds = %862
  br i1 %765, label %871, label %903

871:                                              ; preds = %870
  %872 = shl nsw i64 %776, 4
  br label %873

873:                                              ; preds = %879, %871
  %874 = phi i64 [ 0, %871 ], [ %880, %879 ]
  %875 = add nsw i64 %874, %770
  %876 = shl nsw i64 %874, 10
  %877 = getelementptr inbounds i8, ptr %801, i64 %876
  %878 = shl i64 %875, 6
  br label %882

879:                                              ; preds = %882
  %880 = add nuw nsw i64 %874, 1
  %881 = icmp eq i64 %880, 4
  br i1 %881, label %905, label %873, !llvm.loop !63

882:                                              ; preds = %882, %873
  %883 = phi i64 [ 0, %873 ], [ %901, %882 ]
  %884 = add nuw nsw i64 %883, %872
  %885 = load i64, ptr %9, align 8
  %886 = mul nsw i64 %885, %884
  %887 = load ptr, ptr %451, align 8
  %888 = load i64, ptr %34, align 8
  %889 = mul nsw i64 %888, %875
  %890 = add nsw i64 %889, %884
  %891 = shl nsw i64 %890, 6
  %892 = getelementptr inbounds i8, ptr %887, i64 %891
  %893 = load <16 x float>, ptr %892, align 4
  %894 = shl nsw i64 %883, 6
  %895 = getelementptr inbounds i8, ptr %877, i64 %894
  %896 = load <16 x float>, ptr %895, align 4
  %897 = fadd contract <16 x float> %893, %896
  %898 = load ptr, ptr %424, align 8
  %899 = getelementptr float, ptr %898, i64 %886
  %900 = getelementptr i8, ptr %899, i64 %878
  store <16 x float> %897, ptr %900, align 4
  %901 = add nuw nsw i64 %883, 1
  %902 = icmp eq i64 %901, 16
  br i1 %902, label %879, label %882, !llvm.loop !64

903:                                              ; preds = %870
  %904 = load i64, ptr %437, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %753, ptr noundef nonnull %3, i64 noundef %904) #10
  store i64 %770, ptr %3, align 8
  store i64 %776, ptr %447, align 8
  store i64 0, ptr %448, align 8
  store i64 64, ptr %437, align 8
  store ptr null, ptr %449, align 8
  store ptr %801, ptr %431, align 8
  store i64 0, ptr %450, align 8
  br label %905

905:                                              ; preds = %879, %903
  %906 = add i64 %776, 1
  %907 = icmp eq i64 %906, %46
  br i1 %907, label %772, label %775, !llvm.loop !65

908:                                              ; preds = %751, %767
  %909 = phi i64 [ %768, %767 ], [ 0, %751 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %753, ptr noundef nonnull %3, i64 noundef %909) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %2) #3
  br i1 %382, label %938, label %910

910:                                              ; preds = %908
  %911 = load ptr, ptr %453, align 8
  %912 = getelementptr inbounds i8, ptr %911, i64 %454
  %913 = load i64, ptr %912, align 8
  %914 = add nsw i64 %913, 1
  store atomic i64 %914, ptr %912 release, align 8
  br i1 %455, label %915, label %938

915:                                              ; preds = %910, %922
  %916 = phi i64 [ %923, %922 ], [ 0, %910 ]
  %917 = shl nsw i64 %916, 6
  %918 = load ptr, ptr %453, align 8
  %919 = getelementptr inbounds i8, ptr %918, i64 %917
  %920 = load atomic i64, ptr %919 acquire, align 8
  %921 = icmp sgt i64 %920, %913
  br i1 %921, label %922, label %925

922:                                              ; preds = %931, %915
  %923 = add nuw nsw i64 %916, 1
  %924 = icmp eq i64 %923, %23
  br i1 %924, label %938, label %915, !llvm.loop !17

925:                                              ; preds = %915, %931
  %926 = phi i32 [ %933, %931 ], [ 0, %915 ]
  tail call void @llvm.x86.sse2.pause()
  %927 = icmp eq i32 %926, 2000
  br i1 %927, label %928, label %931

928:                                              ; preds = %925
  %929 = load ptr, ptr %456, align 8
  %930 = tail call i32 %929() #9
  br label %931

931:                                              ; preds = %928, %925
  %932 = phi i32 [ 0, %928 ], [ %926, %925 ]
  %933 = add nsw i32 %932, 1
  %934 = load ptr, ptr %453, align 8
  %935 = getelementptr inbounds i8, ptr %934, i64 %917
  %936 = load atomic i64, ptr %935 acquire, align 8
  %937 = icmp sgt i64 %936, %913
  br i1 %937, label %922, label %925, !llvm.loop !18

938:                                              ; preds = %922, %908, %910
  %939 = load ptr, ptr %424, align 8
  %940 = icmp ne ptr %939, null
  %941 = sext i1 %940 to i64
  %942 = icmp sgt i64 %753, %941
  br i1 %942, label %751, label %457, !llvm.loop !66
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
  br i1 %21, label %8, label %9, !llvm.loop !67

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
  br i1 %48, label %19, label %22, !llvm.loop !68
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @forward_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = alloca [4 x <16 x float>], align 64
  %6 = getelementptr inbounds i8, ptr %2, i64 16
  %7 = icmp sgt i64 %3, 0
  br i1 %7, label %8, label %214

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %2, i64 24
  %10 = getelementptr inbounds i8, ptr %0, i64 24
  %11 = getelementptr inbounds i8, ptr %2, i64 8
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = getelementptr inbounds i8, ptr %2, i64 32
  %14 = getelementptr inbounds i8, ptr %2, i64 48
  %15 = getelementptr inbounds i8, ptr %2, i64 40
  %16 = getelementptr inbounds i8, ptr %0, i64 152
  %17 = getelementptr inbounds i8, ptr %5, i64 64
  %18 = getelementptr inbounds i8, ptr %5, i64 128
  %19 = getelementptr inbounds i8, ptr %5, i64 192
  %20 = getelementptr inbounds i8, ptr %0, i64 120
  %21 = add nsw i64 %1, 1
  %22 = getelementptr inbounds i8, ptr %0, i64 144
  %23 = getelementptr inbounds i8, ptr %0, i64 128
  %24 = getelementptr inbounds i8, ptr %0, i64 136
  br label %25

25:                                               ; preds = %8, %211
  %26 = phi i64 [ %3, %8 ], [ %212, %211 ]
  %27 = load i64, ptr %6, align 8
  %28 = load i64, ptr %9, align 8
  %29 = icmp slt i64 %27, %28
  br i1 %29, label %30, label %214

30:                                               ; preds = %25
  %31 = load i64, ptr %10, align 8
  %32 = sdiv i64 %31, 16
  %33 = and i64 %27, 15
  %34 = ashr i64 %27, 4
  %35 = srem i64 %34, 4
  %36 = sdiv i64 %34, 4
  %37 = load i64, ptr %2, align 8
  %38 = add nsw i64 %37, %35
  %39 = load i64, ptr %11, align 8
  %40 = add nsw i64 %39, %36
  %41 = shl nsw i64 %40, 4
  %42 = or disjoint i64 %41, %33
  %43 = mul nsw i64 %32, %1
  %44 = add nsw i64 %38, %43
  %45 = load i64, ptr %12, align 8
  %46 = mul nsw i64 %44, %45
  %47 = add nsw i64 %42, %46
  %48 = load ptr, ptr %13, align 8
  %49 = load i64, ptr %14, align 8
  %50 = mul nsw i64 %49, %36
  %51 = getelementptr inbounds float, ptr %48, i64 %50
  %52 = shl nsw i64 %35, 12
  %53 = getelementptr inbounds i8, ptr %51, i64 %52
  %54 = shl nuw nsw i64 %33, 4
  %55 = getelementptr inbounds float, ptr %53, i64 %54
  %56 = load ptr, ptr %15, align 8
  %57 = mul nsw i64 %36, 12
  %58 = mul nsw i64 %35, 3
  %59 = add nsw i64 %57, %58
  %60 = shl nsw i64 %59, 10
  %61 = getelementptr inbounds i8, ptr %56, i64 %60
  %62 = getelementptr inbounds float, ptr %61, i64 %54
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %5) #3
  %63 = load ptr, ptr %16, align 8
  %64 = shl nsw i64 %47, 6
  %65 = getelementptr inbounds i8, ptr %63, i64 %64
  %66 = load <16 x float>, ptr %65, align 4
  %67 = load <16 x float>, ptr %62, align 4
  %68 = fmul contract <16 x float> %67, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %69 = fcmp contract ogt <16 x float> %68, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %70 = select <16 x i1> %69, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %68
  %71 = fcmp contract olt <16 x float> %70, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %72 = select <16 x i1> %71, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %70
  %73 = fadd contract <16 x float> %72, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %74 = fadd contract <16 x float> %73, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %75 = fsub contract <16 x float> %72, %74
  %76 = fmul contract <16 x float> %75, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %77 = fadd contract <16 x float> %76, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %78 = fmul contract <16 x float> %75, %77
  %79 = fadd contract <16 x float> %78, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %80 = fmul contract <16 x float> %75, %79
  %81 = fadd contract <16 x float> %80, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %82 = fmul contract <16 x float> %75, %81
  %83 = fadd contract <16 x float> %82, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %84 = fmul contract <16 x float> %75, %83
  %85 = fadd contract <16 x float> %84, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %86 = bitcast <16 x float> %73 to <16 x i32>
  %87 = shl <16 x i32> %86, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %88 = add <16 x i32> %87, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %89 = bitcast <16 x i32> %88 to <16 x float>
  %90 = fmul contract <16 x float> %85, %89
  %91 = fadd contract <16 x float> %90, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %92 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %91
  %93 = getelementptr inbounds i8, ptr %62, i64 1024
  %94 = load <16 x float>, ptr %93, align 4
  %95 = fmul contract <16 x float> %94, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %96 = fcmp contract ogt <16 x float> %95, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %97 = select <16 x i1> %96, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %95
  %98 = fcmp contract olt <16 x float> %97, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %99 = select <16 x i1> %98, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %97
  %100 = fadd contract <16 x float> %99, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %101 = fadd contract <16 x float> %100, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %102 = fsub contract <16 x float> %99, %101
  %103 = fmul contract <16 x float> %102, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %104 = fadd contract <16 x float> %103, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %105 = fmul contract <16 x float> %102, %104
  %106 = fadd contract <16 x float> %105, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %107 = fmul contract <16 x float> %102, %106
  %108 = fadd contract <16 x float> %107, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %109 = fmul contract <16 x float> %102, %108
  %110 = fadd contract <16 x float> %109, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %111 = fmul contract <16 x float> %102, %110
  %112 = fadd contract <16 x float> %111, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %113 = bitcast <16 x float> %100 to <16 x i32>
  %114 = shl <16 x i32> %113, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %115 = add <16 x i32> %114, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %116 = bitcast <16 x i32> %115 to <16 x float>
  %117 = fmul contract <16 x float> %112, %116
  %118 = fadd contract <16 x float> %117, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %119 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %118
  %120 = getelementptr inbounds i8, ptr %62, i64 2048
  %121 = load <16 x float>, ptr %120, align 4
  %122 = load <16 x float>, ptr %55, align 4
  %123 = fmul contract <16 x float> %121, %92
  %124 = fadd contract <16 x float> %122, %123
  %125 = fmul contract <16 x float> %124, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %126 = fcmp contract ogt <16 x float> %125, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %127 = select <16 x i1> %126, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %125
  %128 = fcmp contract olt <16 x float> %127, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %129 = select <16 x i1> %128, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %127
  %130 = fadd contract <16 x float> %129, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %131 = fadd contract <16 x float> %130, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %132 = fsub contract <16 x float> %129, %131
  %133 = fmul contract <16 x float> %132, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %134 = fadd contract <16 x float> %133, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %135 = fmul contract <16 x float> %132, %134
  %136 = fadd contract <16 x float> %135, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %137 = fmul contract <16 x float> %132, %136
  %138 = fadd contract <16 x float> %137, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %139 = fmul contract <16 x float> %132, %138
  %140 = fadd contract <16 x float> %139, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %141 = fmul contract <16 x float> %132, %140
  %142 = fadd contract <16 x float> %141, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %143 = bitcast <16 x float> %130 to <16 x i32>
  %144 = shl <16 x i32> %143, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %145 = add <16 x i32> %144, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %146 = bitcast <16 x i32> %145 to <16 x float>
  %147 = fmul contract <16 x float> %142, %146
  %148 = fadd contract <16 x float> %147, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %149 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %148
  %150 = fmul contract <16 x float> %149, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %151 = fadd contract <16 x float> %150, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %152 = fsub contract <16 x float> %66, %151
  %153 = fmul contract <16 x float> %119, %152
  %154 = fadd contract <16 x float> %151, %153
  store <16 x float> %92, ptr %5, align 64
  store <16 x float> %119, ptr %17, align 64
  store <16 x float> %151, ptr %18, align 64
  store <16 x float> %121, ptr %19, align 64
  %155 = add nsw i64 %27, 1
  store i64 %155, ptr %6, align 8
  %156 = load ptr, ptr %16, align 8
  %157 = load i64, ptr %12, align 8
  %158 = mul nsw i64 %157, %32
  %159 = add nsw i64 %158, %47
  %160 = shl nsw i64 %159, 6
  %161 = getelementptr inbounds i8, ptr %156, i64 %160
  store <16 x float> %154, ptr %161, align 4
  %162 = load ptr, ptr %20, align 8
  %163 = load i64, ptr %12, align 8
  %164 = mul nsw i64 %163, %21
  %165 = add nsw i64 %164, %42
  %166 = load i64, ptr %10, align 8
  %167 = mul nsw i64 %165, %166
  %168 = getelementptr inbounds i16, ptr %162, i64 %167
  %169 = shl nsw i64 %38, 4
  %170 = getelementptr inbounds i16, ptr %168, i64 %169
  %171 = bitcast <16 x float> %154 to <16 x i32>
  %172 = add <16 x i32> %171, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %173 = lshr <16 x i32> %171, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %174 = and <16 x i32> %173, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %175 = add <16 x i32> %172, %174
  %176 = fcmp contract uno <16 x float> %154, zeroinitializer
  %177 = or <16 x i32> %171, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %178 = select <16 x i1> %176, <16 x i32> %177, <16 x i32> %175
  %179 = lshr <16 x i32> %178, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %180 = trunc nuw <16 x i32> %179 to <16 x i16>
  store <16 x i16> %180, ptr %170, align 2
  %181 = load ptr, ptr %22, align 8
  %182 = icmp eq ptr %181, null
  br i1 %182, label %194, label %183

183:                                              ; preds = %30, %183
  %184 = phi i64 [ %192, %183 ], [ 0, %30 ]
  %185 = load ptr, ptr %22, align 8
  %186 = shl nuw nsw i64 %184, 5
  %187 = getelementptr i8, ptr %185, i64 %186
  %188 = getelementptr half, ptr %187, i64 %64
  %189 = getelementptr inbounds [4 x <16 x float>], ptr %5, i64 0, i64 %184
  %190 = load <16 x float>, ptr %189, align 64
  %191 = fptrunc <16 x float> %190 to <16 x half>
  store <16 x half> %191, ptr %188, align 2
  %192 = add nuw nsw i64 %184, 1
  %193 = icmp eq i64 %192, 4
  br i1 %193, label %194, label %183, !llvm.loop !69

194:                                              ; preds = %183, %30
  %195 = load i64, ptr %0, align 8
  %196 = add nsw i64 %195, -1
  %197 = icmp eq i64 %196, %1
  br i1 %197, label %198, label %211

198:                                              ; preds = %194
  %199 = load ptr, ptr %23, align 8
  %200 = load i64, ptr %10, align 8
  %201 = mul nsw i64 %200, %42
  %202 = getelementptr inbounds float, ptr %199, i64 %201
  %203 = getelementptr inbounds float, ptr %202, i64 %169
  store <16 x float> %154, ptr %203, align 4
  %204 = load ptr, ptr %24, align 8
  %205 = icmp eq ptr %204, null
  br i1 %205, label %211, label %206

206:                                              ; preds = %198
  %207 = load i64, ptr %10, align 8
  %208 = mul nsw i64 %207, %42
  %209 = getelementptr inbounds float, ptr %204, i64 %208
  %210 = getelementptr inbounds float, ptr %209, i64 %169
  store <16 x float> %154, ptr %210, align 4
  br label %211

211:                                              ; preds = %194, %198, %206
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %5) #3
  %212 = add nsw i64 %26, -1
  %213 = icmp sgt i64 %26, 1
  br i1 %213, label %25, label %214, !llvm.loop !70

214:                                              ; preds = %25, %211, %4
  ret void
}

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = alloca [2 x [4 x <16 x float>]], align 64
  %6 = alloca [4 x <16 x float>], align 64
  %7 = getelementptr inbounds i8, ptr %5, i64 256
  %8 = getelementptr inbounds i8, ptr %2, i64 16
  %9 = icmp sgt i64 %3, 0
  br i1 %9, label %10, label %226

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
  %23 = getelementptr inbounds i8, ptr %0, i64 192
  %24 = getelementptr inbounds i8, ptr %0, i64 200
  %25 = getelementptr inbounds i8, ptr %0, i64 288
  %26 = getelementptr inbounds i8, ptr %0, i64 208
  %27 = getelementptr inbounds i8, ptr %0, i64 216
  br label %28

28:                                               ; preds = %10, %223
  %29 = phi i64 [ %3, %10 ], [ %224, %223 ]
  %30 = load i64, ptr %8, align 8
  %31 = load i64, ptr %11, align 8
  %32 = icmp slt i64 %30, %31
  br i1 %32, label %33, label %226

33:                                               ; preds = %28
  %34 = load i64, ptr %12, align 8
  %35 = sdiv i64 %34, 16
  %36 = load i64, ptr %13, align 8
  %37 = load i64, ptr %0, align 8
  %38 = mul nsw i64 %37, %36
  %39 = ashr i64 %30, 4
  %40 = and i64 %30, 15
  %41 = load i64, ptr %2, align 8
  %42 = add nsw i64 %41, %39
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %5) #3
  %43 = add nsw i64 %30, 2
  store i64 %43, ptr %8, align 8
  %44 = mul nsw i64 %35, %1
  %45 = add nsw i64 %42, %44
  %46 = shl nsw i64 %42, 4
  %47 = shl nsw i64 %39, 10
  br label %65

48:                                               ; preds = %130
  %49 = sdiv i64 %36, 16
  %50 = add nsw i64 %38, 31
  %51 = sdiv i64 %34, 8
  %52 = sdiv i64 %50, 32
  %53 = load i64, ptr %13, align 8
  %54 = mul nsw i64 %53, %1
  %55 = load i64, ptr %14, align 8
  %56 = shl nsw i64 %55, 4
  %57 = add i64 %54, %40
  %58 = add i64 %57, %56
  %59 = mul nsw i64 %49, %1
  %60 = shl nuw nsw i64 %40, 6
  %61 = and i64 %46, 16
  %62 = sdiv i64 %58, 32
  %63 = srem i64 %58, 32
  %64 = shl nsw i64 %63, 5
  br label %161

65:                                               ; preds = %130, %33
  %66 = phi i1 [ true, %33 ], [ false, %130 ]
  %67 = phi ptr [ %5, %33 ], [ %7, %130 ]
  %68 = phi i64 [ 0, %33 ], [ 1, %130 ]
  %69 = load i64, ptr %14, align 8
  %70 = shl nsw i64 %69, 4
  %71 = add nuw nsw i64 %68, %40
  %72 = add i64 %70, %71
  %73 = load i64, ptr %13, align 8
  %74 = mul nsw i64 %73, %45
  %75 = add nsw i64 %72, %74
  %76 = load i64, ptr %12, align 8
  %77 = mul nsw i64 %72, %76
  %78 = add nsw i64 %77, %46
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %6) #3
  %79 = load ptr, ptr %15, align 8
  %80 = getelementptr inbounds i8, ptr %79, i64 %47
  %81 = shl nuw nsw i64 %71, 6
  %82 = getelementptr inbounds i8, ptr %80, i64 %81
  %83 = load <16 x float>, ptr %82, align 4
  %84 = load ptr, ptr %16, align 8
  %85 = mul nsw i64 %73, %1
  %86 = mul nsw i64 %85, %76
  %87 = getelementptr inbounds i16, ptr %84, i64 %86
  %88 = getelementptr inbounds i16, ptr %87, i64 %78
  %89 = load <16 x i16>, ptr %88, align 2
  %90 = zext <16 x i16> %89 to <16 x i32>
  %91 = shl nuw <16 x i32> %90, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %92 = load ptr, ptr %17, align 8
  %93 = shl i64 %75, 7
  %94 = getelementptr i8, ptr %92, i64 %93
  br label %107

95:                                               ; preds = %107
  %96 = bitcast <16 x i32> %91 to <16 x float>
  %97 = fadd contract <16 x float> %83, %96
  %98 = load ptr, ptr %18, align 8
  %99 = mul nsw i64 %73, %42
  %100 = add nsw i64 %72, %99
  %101 = shl nsw i64 %100, 6
  %102 = getelementptr inbounds i8, ptr %98, i64 %101
  %103 = load <16 x float>, ptr %102, align 4
  %104 = load i64, ptr %0, align 8
  %105 = add nsw i64 %104, -1
  %106 = icmp eq i64 %105, %1
  br i1 %106, label %116, label %130

107:                                              ; preds = %107, %65
  %108 = phi i64 [ 0, %65 ], [ %114, %107 ]
  %109 = shl nuw nsw i64 %108, 5
  %110 = getelementptr i8, ptr %94, i64 %109
  %111 = load <16 x half>, ptr %110, align 2
  %112 = fpext <16 x half> %111 to <16 x float>
  %113 = getelementptr inbounds [4 x <16 x float>], ptr %6, i64 0, i64 %108
  store <16 x float> %112, ptr %113, align 64
  %114 = add nuw nsw i64 %108, 1
  %115 = icmp eq i64 %114, 4
  br i1 %115, label %95, label %107, !llvm.loop !71

116:                                              ; preds = %95
  %117 = load ptr, ptr %23, align 8
  %118 = icmp eq ptr %117, null
  br i1 %118, label %123, label %119

119:                                              ; preds = %116
  %120 = getelementptr inbounds float, ptr %117, i64 %78
  %121 = load <16 x float>, ptr %120, align 4
  %122 = fadd contract <16 x float> %97, %121
  br label %123

123:                                              ; preds = %119, %116
  %124 = phi <16 x float> [ %122, %119 ], [ %97, %116 ]
  %125 = load ptr, ptr %24, align 8
  %126 = icmp eq ptr %125, null
  br i1 %126, label %130, label %127

127:                                              ; preds = %123
  %128 = getelementptr inbounds float, ptr %125, i64 %78
  %129 = load <16 x float>, ptr %128, align 4
  br label %130

130:                                              ; preds = %127, %123, %95
  %131 = phi <16 x float> [ %103, %95 ], [ %129, %127 ], [ zeroinitializer, %123 ]
  %132 = phi <16 x float> [ %97, %95 ], [ %124, %127 ], [ %124, %123 ]
  %133 = load ptr, ptr %19, align 8
  %134 = shl nsw i64 %75, 6
  %135 = getelementptr inbounds i8, ptr %133, i64 %134
  %136 = load <16 x float>, ptr %135, align 4
  %137 = load <16 x float>, ptr %6, align 64
  %138 = load <16 x float>, ptr %20, align 64
  %139 = load <16 x float>, ptr %21, align 64
  %140 = load <16 x float>, ptr %22, align 64
  %141 = fadd contract <16 x float> %131, %132
  %142 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %138
  %143 = fmul contract <16 x float> %141, %142
  %144 = fmul contract <16 x float> %139, %139
  %145 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %144
  %146 = fmul contract <16 x float> %143, %145
  store <16 x float> %146, ptr %67, align 64
  %147 = fmul contract <16 x float> %140, %146
  %148 = fmul contract <16 x float> %137, %137
  %149 = fsub contract <16 x float> %137, %148
  %150 = fmul contract <16 x float> %149, %147
  %151 = getelementptr inbounds i8, ptr %67, i64 64
  store <16 x float> %150, ptr %151, align 64
  %152 = fsub contract <16 x float> %136, %139
  %153 = fmul contract <16 x float> %141, %152
  %154 = fmul contract <16 x float> %138, %138
  %155 = fsub contract <16 x float> %138, %154
  %156 = fmul contract <16 x float> %155, %153
  %157 = getelementptr inbounds i8, ptr %67, i64 128
  store <16 x float> %156, ptr %157, align 64
  %158 = fmul contract <16 x float> %137, %146
  %159 = getelementptr inbounds i8, ptr %67, i64 192
  store <16 x float> %158, ptr %159, align 64
  %160 = fmul contract <16 x float> %141, %138
  store <16 x float> %160, ptr %102, align 4
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %6) #3
  br i1 %66, label %65, label %48, !llvm.loop !72

161:                                              ; preds = %161, %48
  %162 = phi i64 [ 0, %48 ], [ %221, %161 ]
  %163 = load ptr, ptr %25, align 8
  %164 = load i64, ptr %14, align 8
  %165 = mul nsw i64 %164, %35
  %166 = add nsw i64 %165, %42
  %167 = shl i64 %166, 8
  %168 = getelementptr i8, ptr %163, i64 %167
  %169 = shl nuw nsw i64 %162, 6
  %170 = getelementptr i8, ptr %168, i64 %169
  %171 = load <16 x float>, ptr %170, align 4
  %172 = getelementptr inbounds [4 x <16 x float>], ptr %5, i64 0, i64 %162
  %173 = load <16 x float>, ptr %172, align 64
  %174 = getelementptr inbounds [4 x <16 x float>], ptr %7, i64 0, i64 %162
  %175 = load <16 x float>, ptr %174, align 64
  %176 = fadd contract <16 x float> %173, %175
  %177 = fadd contract <16 x float> %171, %176
  store <16 x float> %177, ptr %170, align 4
  %178 = bitcast <16 x float> %173 to <16 x i32>
  %179 = add <16 x i32> %178, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %180 = lshr <16 x i32> %178, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %181 = and <16 x i32> %180, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %182 = add <16 x i32> %179, %181
  %183 = fcmp contract uno <16 x float> %173, zeroinitializer
  %184 = or <16 x i32> %178, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %185 = select <16 x i1> %183, <16 x i32> %184, <16 x i32> %182
  %186 = lshr <16 x i32> %185, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %187 = trunc nuw <16 x i32> %186 to <16 x i16>
  %188 = bitcast <16 x float> %175 to <16 x i32>
  %189 = add <16 x i32> %188, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %190 = lshr <16 x i32> %188, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %191 = and <16 x i32> %190, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %192 = add <16 x i32> %189, %191
  %193 = fcmp contract uno <16 x float> %175, zeroinitializer
  %194 = or <16 x i32> %188, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %195 = select <16 x i1> %193, <16 x i32> %194, <16 x i32> %192
  %196 = lshr <16 x i32> %195, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %197 = trunc nuw <16 x i32> %196 to <16 x i16>
  %198 = load ptr, ptr %26, align 8
  %199 = load i64, ptr %14, align 8
  %200 = add nsw i64 %199, %59
  %201 = mul nsw i64 %200, %51
  %202 = load i64, ptr %12, align 8
  %203 = mul nsw i64 %202, %162
  %204 = add nsw i64 %203, %46
  %205 = sdiv i64 %204, 32
  %206 = add nsw i64 %205, %201
  %207 = shl nsw i64 %206, 10
  %208 = getelementptr inbounds i8, ptr %198, i64 %207
  %209 = getelementptr inbounds i8, ptr %208, i64 %60
  %210 = getelementptr inbounds i16, ptr %209, i64 %61
  store <16 x i16> %187, ptr %210, align 2
  %211 = getelementptr inbounds i8, ptr %210, i64 64
  store <16 x i16> %197, ptr %211, align 2
  %212 = shufflevector <16 x i16> %187, <16 x i16> %197, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %213 = load ptr, ptr %27, align 8
  %214 = mul nsw i64 %162, %35
  %215 = add nsw i64 %214, %42
  %216 = mul nsw i64 %215, %52
  %217 = add nsw i64 %216, %62
  %218 = shl nsw i64 %217, 10
  %219 = getelementptr inbounds i8, ptr %213, i64 %218
  %220 = getelementptr inbounds i8, ptr %219, i64 %64
  store <32 x i16> %212, ptr %220, align 64
  %221 = add nuw nsw i64 %162, 1
  %222 = icmp eq i64 %221, 4
  br i1 %222, label %223, label %161, !llvm.loop !73

223:                                              ; preds = %161
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %5) #3
  %224 = add nsw i64 %29, -1
  %225 = icmp sgt i64 %29, 1
  br i1 %225, label %28, label %226, !llvm.loop !74

226:                                              ; preds = %28, %223, %4
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
  br i1 %50, label %51, label %46, !llvm.loop !52

51:                                               ; preds = %46, %51
  %52 = phi i64 [ %54, %51 ], [ 0, %46 ]
  %53 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %52
  store <16 x float> zeroinitializer, ptr %53, align 64
  %54 = add nuw nsw i64 %52, 1
  %55 = icmp eq i64 %54, 16
  br i1 %55, label %56, label %51, !llvm.loop !52

56:                                               ; preds = %51, %56
  %57 = phi i64 [ %59, %56 ], [ 0, %51 ]
  %58 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %57
  store <16 x float> zeroinitializer, ptr %58, align 64
  %59 = add nuw nsw i64 %57, 1
  %60 = icmp eq i64 %59, 16
  br i1 %60, label %61, label %56, !llvm.loop !52

61:                                               ; preds = %56, %61
  %62 = phi i64 [ %64, %61 ], [ 0, %56 ]
  %63 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %62
  store <16 x float> zeroinitializer, ptr %63, align 64
  %64 = add nuw nsw i64 %62, 1
  %65 = icmp eq i64 %64, 16
  br i1 %65, label %66, label %61, !llvm.loop !52

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
  br i1 %77, label %78, label %70, !llvm.loop !23

78:                                               ; preds = %70, %78
  %79 = phi i64 [ %84, %78 ], [ 0, %70 ]
  %80 = shl nsw i64 %79, 6
  %81 = getelementptr inbounds i8, ptr %37, i64 %80
  %82 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %79
  %83 = load <16 x float>, ptr %82, align 64
  store <16 x float> %83, ptr %81, align 4
  %84 = add nuw nsw i64 %79, 1
  %85 = icmp eq i64 %84, 16
  br i1 %85, label %86, label %78, !llvm.loop !23

86:                                               ; preds = %78, %86
  %87 = phi i64 [ %92, %86 ], [ 0, %78 ]
  %88 = shl nsw i64 %87, 6
  %89 = getelementptr inbounds i8, ptr %38, i64 %88
  %90 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %87
  %91 = load <16 x float>, ptr %90, align 64
  store <16 x float> %91, ptr %89, align 4
  %92 = add nuw nsw i64 %87, 1
  %93 = icmp eq i64 %92, 16
  br i1 %93, label %94, label %86, !llvm.loop !23

94:                                               ; preds = %86, %94
  %95 = phi i64 [ %100, %94 ], [ 0, %86 ]
  %96 = shl nsw i64 %95, 6
  %97 = getelementptr inbounds i8, ptr %39, i64 %96
  %98 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %95
  %99 = load <16 x float>, ptr %98, align 64
  store <16 x float> %99, ptr %97, align 4
  %100 = add nuw nsw i64 %95, 1
  %101 = icmp eq i64 %100, 16
  br i1 %101, label %117, label %94, !llvm.loop !23

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
  br i1 %113, label %67, label %102, !llvm.loop !75

114:                                              ; preds = %147
  %115 = add nuw nsw i64 %43, 2
  %116 = icmp slt i64 %115, %9
  br i1 %116, label %42, label %41, !llvm.loop !76

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
  br i1 %138, label %128, label %131, !llvm.loop !77

139:                                              ; preds = %139, %128
  %140 = phi i64 [ 0, %128 ], [ %145, %139 ]
  %141 = getelementptr inbounds [16 x <16 x i32>], ptr %7, i64 0, i64 %140
  %142 = load <16 x i32>, ptr %141, align 64
  %143 = mul nuw nsw i64 %140, %4
  %144 = getelementptr inbounds float, ptr %130, i64 %143
  store <16 x i32> %142, ptr %144, align 4
  %145 = add nuw nsw i64 %140, 1
  %146 = icmp eq i64 %145, 16
  br i1 %146, label %147, label %139, !llvm.loop !78

147:                                              ; preds = %139
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %7) #3
  %148 = add nuw nsw i64 %118, 1
  %149 = icmp eq i64 %148, 4
  br i1 %149, label %114, label %117, !llvm.loop !79
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
!31 = distinct !{!31, !8, !9}
!32 = distinct !{!32, !8, !9}
!33 = distinct !{!33, !8, !9}
!34 = distinct !{!34, !8, !9}
!35 = distinct !{!35, !8, !9}
!36 = !{!37}
!37 = distinct !{!37, !38, !"join: argument 0"}
!38 = distinct !{!38, !"join"}
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
!76 = distinct !{!76, !8, !9}
!77 = distinct !{!77, !8, !9}
!78 = distinct !{!78, !8, !9}
!79 = distinct !{!79, !8, !9}
