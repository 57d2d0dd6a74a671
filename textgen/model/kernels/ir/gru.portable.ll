; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.Tile = type { [16 x <16 x float>], [16 x <16 x i32>], ptr, [56 x i8] }
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
  br i1 %356, label %357, label %399

357:                                              ; preds = %346
  %358 = shl i64 %339, 12
  %359 = getelementptr inbounds i8, ptr %0, i64 16
  %360 = icmp sgt i64 %339, 0
  %361 = getelementptr inbounds i8, ptr %0, i64 176
  %362 = getelementptr inbounds i8, ptr %0, i64 64
  %363 = getelementptr inbounds i8, ptr %0, i64 160
  %364 = getelementptr inbounds i8, ptr %4, i64 2112
  %365 = getelementptr inbounds i8, ptr %4, i64 4224
  %366 = getelementptr inbounds i8, ptr %4, i64 6336
  %367 = getelementptr inbounds i8, ptr %4, i64 9472
  %368 = getelementptr inbounds i8, ptr %4, i64 10496
  %369 = getelementptr inbounds i8, ptr %4, i64 11584
  %370 = getelementptr inbounds i8, ptr %4, i64 12608
  %371 = getelementptr inbounds i8, ptr %4, i64 14720
  %372 = getelementptr inbounds i8, ptr %4, i64 16832
  %373 = mul i64 %358, %338
  %374 = icmp sgt i64 %338, 0
  %375 = getelementptr inbounds i8, ptr %3, i64 40
  %376 = getelementptr inbounds i8, ptr %0, i64 120
  %377 = getelementptr inbounds i8, ptr %0, i64 168
  %378 = getelementptr inbounds i8, ptr %3, i64 24
  %379 = getelementptr inbounds i8, ptr %2, i64 2112
  %380 = getelementptr inbounds i8, ptr %2, i64 4224
  %381 = getelementptr inbounds i8, ptr %2, i64 6336
  %382 = getelementptr inbounds i8, ptr %2, i64 9472
  %383 = getelementptr inbounds i8, ptr %2, i64 10496
  %384 = getelementptr inbounds i8, ptr %2, i64 14720
  %385 = getelementptr inbounds i8, ptr %2, i64 16832
  %386 = getelementptr inbounds i8, ptr %2, i64 11584
  %387 = getelementptr inbounds i8, ptr %2, i64 12608
  %388 = getelementptr inbounds i8, ptr %3, i64 8
  %389 = getelementptr inbounds i8, ptr %3, i64 16
  %390 = getelementptr inbounds i8, ptr %3, i64 32
  %391 = getelementptr inbounds i8, ptr %3, i64 48
  %392 = getelementptr inbounds i8, ptr %0, i64 56
  %393 = shl nsw i64 %8, 6
  %394 = icmp sgt i64 %22, 0
  %395 = getelementptr inbounds i8, ptr %0, i64 40
  br label %400

396:                                              ; preds = %1030, %636
  %397 = load i64, ptr %0, align 8
  %398 = icmp slt i64 %403, %397
  br i1 %398, label %400, label %399, !llvm.loop !19

399:                                              ; preds = %396, %346
  ret void

400:                                              ; preds = %357, %396
  %401 = phi i64 [ %355, %357 ], [ %397, %396 ]
  %402 = phi i64 [ 0, %357 ], [ %403, %396 ]
  %403 = add nsw i64 %402, %347
  %404 = icmp slt i64 %403, %401
  %405 = sub nsw i64 %401, %402
  %406 = select i1 %404, i64 %347, i64 %405
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #3
  %407 = load i64, ptr %359, align 8
  %408 = sdiv i64 %407, 32
  %409 = shl nsw i64 %407, 1
  %410 = mul nsw i64 %406, %338
  br i1 %360, label %411, label %421

411:                                              ; preds = %400
  %412 = icmp sgt i64 %410, 0
  %413 = mul nsw i64 %408, 3
  %414 = icmp sgt i64 %407, 31
  %415 = icmp eq i64 %407, 32
  br label %416

416:                                              ; preds = %423, %411
  %417 = phi i64 [ 0, %411 ], [ %424, %423 ]
  %418 = add nsw i64 %417, %31
  %419 = shl nsw i64 %418, 8
  %420 = mul i64 %413, %418
  br label %426

421:                                              ; preds = %423, %400
  %422 = icmp sgt i64 %410, 0
  br i1 %422, label %608, label %636

423:                                              ; preds = %457
  %424 = add nuw nsw i64 %417, 4
  %425 = icmp slt i64 %424, %340
  br i1 %425, label %416, label %421, !llvm.loop !20

426:                                              ; preds = %457, %416
  %427 = phi i64 [ 0, %416 ], [ %458, %457 ]
  %428 = load ptr, ptr %361, align 8
  %429 = getelementptr inbounds i8, ptr %428, i64 %419
  %430 = trunc i64 %427 to i8
  %431 = udiv i8 %430, 3
  %432 = zext nneg i8 %431 to i32
  %433 = urem i8 %430, 3
  %434 = zext nneg i8 %433 to i32
  %435 = shl nuw nsw i32 %432, 10
  %436 = shl nuw nsw i32 %434, 8
  %437 = or disjoint i32 %435, %436
  %438 = lshr exact i32 %437, 4
  %439 = zext nneg i32 %438 to i64
  %440 = getelementptr inbounds float, ptr %429, i64 %439
  %441 = or disjoint i8 %430, 1
  %442 = udiv i8 %441, 3
  %443 = zext nneg i8 %442 to i32
  %444 = urem i8 %441, 3
  %445 = zext nneg i8 %444 to i32
  %446 = shl nuw nsw i32 %443, 10
  %447 = shl nuw nsw i32 %445, 8
  %448 = or disjoint i32 %446, %447
  %449 = lshr exact i32 %448, 4
  %450 = zext nneg i32 %449 to i64
  %451 = getelementptr inbounds float, ptr %429, i64 %450
  br i1 %412, label %452, label %457

452:                                              ; preds = %426
  %453 = zext nneg i32 %437 to i64
  %454 = zext nneg i32 %448 to i64
  %455 = add nsw i64 %427, %420
  %456 = shl nsw i64 %455, 10
  br label %460

457:                                              ; preds = %565, %426
  %458 = add nuw nsw i64 %427, 2
  %459 = icmp ult i64 %427, 10
  br i1 %459, label %426, label %423, !llvm.loop !21

460:                                              ; preds = %565, %452
  %461 = phi i64 [ 0, %452 ], [ %566, %565 ]
  %462 = or disjoint i64 %461, 1
  %463 = icmp slt i64 %462, %410
  %464 = select i1 %463, i64 %462, i64 %461
  %465 = load ptr, ptr %362, align 8
  %466 = sdiv i64 %461, %338
  %467 = load i64, ptr %32, align 8
  %468 = srem i64 %461, %338
  %469 = add nsw i64 %468, %43
  %470 = shl nsw i64 %469, 4
  %471 = load i64, ptr %359, align 8
  %472 = sdiv i64 %464, %338
  %473 = add nsw i64 %472, %402
  %474 = mul nsw i64 %473, %467
  %475 = srem i64 %464, %338
  %476 = add nsw i64 %475, %43
  %477 = shl nsw i64 %476, 4
  %478 = add nsw i64 %477, %474
  %479 = load ptr, ptr %363, align 8
  br label %480

480:                                              ; preds = %480, %460
  %481 = phi i64 [ 0, %460 ], [ %484, %480 ]
  %482 = load <16 x float>, ptr %440, align 4
  %483 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %481
  store <16 x float> %482, ptr %483, align 64
  %484 = add nuw nsw i64 %481, 1
  %485 = icmp eq i64 %484, 16
  br i1 %485, label %486, label %480, !llvm.loop !22

486:                                              ; preds = %480
  %487 = add nsw i64 %466, %402
  %488 = mul nsw i64 %487, %467
  %489 = add nsw i64 %470, %488
  %490 = mul nsw i64 %478, %471
  br label %491

491:                                              ; preds = %491, %486
  %492 = phi i64 [ %495, %491 ], [ 0, %486 ]
  %493 = load <16 x float>, ptr %451, align 4
  %494 = getelementptr inbounds [16 x <16 x float>], ptr %364, i64 0, i64 %492
  store <16 x float> %493, ptr %494, align 64
  %495 = add nuw nsw i64 %492, 1
  %496 = icmp eq i64 %495, 16
  br i1 %496, label %497, label %491, !llvm.loop !22

497:                                              ; preds = %491
  %498 = getelementptr inbounds i16, ptr %465, i64 %490
  br label %499

499:                                              ; preds = %499, %497
  %500 = phi i64 [ %503, %499 ], [ 0, %497 ]
  %501 = load <16 x float>, ptr %440, align 4
  %502 = getelementptr inbounds [16 x <16 x float>], ptr %365, i64 0, i64 %500
  store <16 x float> %501, ptr %502, align 64
  %503 = add nuw nsw i64 %500, 1
  %504 = icmp eq i64 %503, 16
  br i1 %504, label %505, label %499, !llvm.loop !22

505:                                              ; preds = %499
  %506 = mul nsw i64 %489, %471
  br label %507

507:                                              ; preds = %505, %507
  %508 = phi i64 [ %511, %507 ], [ 0, %505 ]
  %509 = load <16 x float>, ptr %451, align 4
  %510 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %508
  store <16 x float> %509, ptr %510, align 64
  %511 = add nuw nsw i64 %508, 1
  %512 = icmp eq i64 %511, 16
  br i1 %512, label %513, label %507, !llvm.loop !22

513:                                              ; preds = %507
  %514 = getelementptr inbounds i16, ptr %465, i64 %506
  br i1 %414, label %515, label %517

515:                                              ; preds = %513
  %516 = getelementptr inbounds i8, ptr %479, i64 %456
  br label %568

517:                                              ; preds = %596, %513
  %518 = mul nuw nsw i64 %461, %340
  %519 = add nuw nsw i64 %518, %417
  %520 = shl nsw i64 %519, 12
  %521 = getelementptr inbounds i8, ptr %354, i64 %520
  %522 = mul nuw nsw i64 %464, %340
  %523 = add nuw nsw i64 %522, %417
  %524 = getelementptr inbounds float, ptr %521, i64 %453
  br label %525

525:                                              ; preds = %525, %517
  %526 = phi i64 [ 0, %517 ], [ %531, %525 ]
  %527 = shl nsw i64 %526, 6
  %528 = getelementptr inbounds i8, ptr %524, i64 %527
  %529 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %526
  %530 = load <16 x float>, ptr %529, align 64
  store <16 x float> %530, ptr %528, align 4
  %531 = add nuw nsw i64 %526, 1
  %532 = icmp eq i64 %531, 16
  br i1 %532, label %533, label %525, !llvm.loop !23

533:                                              ; preds = %525
  %534 = getelementptr inbounds float, ptr %521, i64 %454
  br label %535

535:                                              ; preds = %535, %533
  %536 = phi i64 [ 0, %533 ], [ %541, %535 ]
  %537 = shl nsw i64 %536, 6
  %538 = getelementptr inbounds i8, ptr %534, i64 %537
  %539 = getelementptr inbounds [16 x <16 x float>], ptr %364, i64 0, i64 %536
  %540 = load <16 x float>, ptr %539, align 64
  store <16 x float> %540, ptr %538, align 4
  %541 = add nuw nsw i64 %536, 1
  %542 = icmp eq i64 %541, 16
  br i1 %542, label %543, label %535, !llvm.loop !23

543:                                              ; preds = %535
  %544 = shl nsw i64 %523, 12
  %545 = getelementptr inbounds i8, ptr %354, i64 %544
  %546 = getelementptr inbounds float, ptr %545, i64 %453
  br label %547

547:                                              ; preds = %547, %543
  %548 = phi i64 [ 0, %543 ], [ %553, %547 ]
  %549 = shl nsw i64 %548, 6
  %550 = getelementptr inbounds i8, ptr %546, i64 %549
  %551 = getelementptr inbounds [16 x <16 x float>], ptr %365, i64 0, i64 %548
  %552 = load <16 x float>, ptr %551, align 64
  store <16 x float> %552, ptr %550, align 4
  %553 = add nuw nsw i64 %548, 1
  %554 = icmp eq i64 %553, 16
  br i1 %554, label %555, label %547, !llvm.loop !23

555:                                              ; preds = %547
  %556 = getelementptr inbounds float, ptr %545, i64 %454
  br label %557

557:                                              ; preds = %557, %555
  %558 = phi i64 [ 0, %555 ], [ %563, %557 ]
  %559 = shl nsw i64 %558, 6
  %560 = getelementptr inbounds i8, ptr %556, i64 %559
  %561 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %558
  %562 = load <16 x float>, ptr %561, align 64
  store <16 x float> %562, ptr %560, align 4
  %563 = add nuw nsw i64 %558, 1
  %564 = icmp eq i64 %563, 16
  br i1 %564, label %565, label %557, !llvm.loop !23

565:                                              ; preds = %557
  %566 = add nuw nsw i64 %461, 2
  %567 = icmp slt i64 %566, %410
  br i1 %567, label %460, label %457, !llvm.loop !24

568:                                              ; preds = %596, %515
  %569 = phi i64 [ %605, %596 ], [ 0, %515 ]
  %570 = phi ptr [ %606, %596 ], [ %516, %515 ]
  %571 = shl nsw i64 %569, 5
  %572 = getelementptr inbounds i16, ptr %514, i64 %571
  %573 = select i1 %415, ptr %572, ptr %367
  store ptr %573, ptr %368, align 64
  br i1 %415, label %574, label %576

574:                                              ; preds = %568
  %575 = getelementptr inbounds i16, ptr %498, i64 %571
  store ptr %575, ptr %370, align 64
  br label %596

576:                                              ; preds = %568, %576
  %577 = phi i64 [ %582, %576 ], [ 0, %568 ]
  %578 = mul nuw nsw i64 %577, %409
  %579 = getelementptr inbounds i8, ptr %572, i64 %578
  %580 = load <16 x i32>, ptr %579, align 4
  %581 = getelementptr inbounds [16 x <16 x i32>], ptr %367, i64 0, i64 %577
  store <16 x i32> %580, ptr %581, align 64
  %582 = add nuw nsw i64 %577, 1
  %583 = icmp eq i64 %582, 16
  br i1 %583, label %584, label %576, !llvm.loop !25

584:                                              ; preds = %576
  %585 = getelementptr inbounds i16, ptr %498, i64 %571
  store ptr %369, ptr %370, align 64
  br label %586

586:                                              ; preds = %586, %584
  %587 = phi i64 [ %592, %586 ], [ 0, %584 ]
  %588 = mul nuw nsw i64 %587, %409
  %589 = getelementptr inbounds i8, ptr %585, i64 %588
  %590 = load <16 x i32>, ptr %589, align 4
  %591 = getelementptr inbounds [16 x <16 x i32>], ptr %369, i64 0, i64 %587
  store <16 x i32> %590, ptr %591, align 64
  %592 = add nuw nsw i64 %587, 1
  %593 = icmp eq i64 %592, 16
  br i1 %593, label %594, label %586, !llvm.loop !25

594:                                              ; preds = %586
  %595 = load ptr, ptr %368, align 64
  br label %596

596:                                              ; preds = %594, %574
  %597 = phi ptr [ %595, %594 ], [ %572, %574 ]
  store ptr %570, ptr %371, align 64
  %598 = getelementptr inbounds i8, ptr %570, i64 1024
  store ptr %598, ptr %372, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %597, ptr noundef %570) #10
  %599 = load ptr, ptr %370, align 64
  %600 = load ptr, ptr %371, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %365, ptr noundef %599, ptr noundef %600) #10
  %601 = load ptr, ptr %368, align 64
  %602 = load ptr, ptr %372, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %364, ptr noundef %601, ptr noundef %602) #10
  %603 = load ptr, ptr %370, align 64
  %604 = load ptr, ptr %372, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %366, ptr noundef %603, ptr noundef %604) #10
  %605 = add nuw nsw i64 %569, 1
  %606 = getelementptr inbounds i8, ptr %570, i64 12288
  %607 = icmp eq i64 %605, %408
  br i1 %607, label %517, label %568, !llvm.loop !26

608:                                              ; preds = %421, %621
  %609 = phi i64 [ %622, %621 ], [ 0, %421 ]
  br i1 %360, label %610, label %621

610:                                              ; preds = %608
  %611 = mul nuw nsw i64 %609, %340
  br label %612

612:                                              ; preds = %624, %610
  %613 = phi i64 [ 0, %610 ], [ %625, %624 ]
  %614 = add nuw nsw i64 %613, %611
  %615 = shl i64 %614, 10
  %616 = or disjoint i64 %615, 768
  %617 = getelementptr inbounds float, ptr %354, i64 %616
  %618 = add nsw i64 %613, %31
  %619 = shl i64 %618, 6
  %620 = or disjoint i64 %619, 48
  br label %627

621:                                              ; preds = %624, %608
  %622 = add nuw nsw i64 %609, 1
  %623 = icmp eq i64 %622, %410
  br i1 %623, label %636, label %608, !llvm.loop !27

624:                                              ; preds = %627
  %625 = add nuw nsw i64 %613, 1
  %626 = icmp eq i64 %625, %340
  br i1 %626, label %621, label %612, !llvm.loop !28

627:                                              ; preds = %627, %612
  %628 = phi i64 [ 0, %612 ], [ %634, %627 ]
  %629 = load ptr, ptr %361, align 8
  %630 = getelementptr inbounds float, ptr %629, i64 %620
  %631 = load <16 x float>, ptr %630, align 4
  %632 = shl nsw i64 %628, 6
  %633 = getelementptr inbounds i8, ptr %617, i64 %632
  store <16 x float> %631, ptr %633, align 4
  %634 = add nuw nsw i64 %628, 1
  %635 = icmp eq i64 %634, 16
  br i1 %635, label %624, label %627, !llvm.loop !29

636:                                              ; preds = %621, %421
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #3
  %637 = add nsw i64 %406, %402
  %638 = icmp sgt i64 %406, 0
  br i1 %638, label %639, label %396

639:                                              ; preds = %636, %1030
  %640 = phi i64 [ %1031, %1030 ], [ %402, %636 ]
  %641 = sub nsw i64 %640, %402
  %642 = mul nsw i64 %373, %641
  %643 = getelementptr inbounds float, ptr %354, i64 %642
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #3
  %644 = load i64, ptr %9, align 8
  %645 = sdiv i64 %644, 32
  %646 = shl nsw i64 %644, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  br i1 %360, label %647, label %1000

647:                                              ; preds = %639
  %648 = mul i64 %645, 3072
  %649 = mul nsw i64 %645, 3
  %650 = add nsw i64 %649, -1
  %651 = icmp sgt i64 %644, 31
  %652 = icmp eq i64 %644, 32
  %653 = mul nsw i64 %645, 6
  %654 = add nsw i64 %653, -1
  br label %655

655:                                              ; preds = %664, %647
  %656 = phi i64 [ 0, %647 ], [ %665, %664 ]
  %657 = phi ptr [ null, %647 ], [ %666, %664 ]
  %658 = phi i64 [ 0, %647 ], [ %667, %664 ]
  br i1 %374, label %659, label %664

659:                                              ; preds = %655
  %660 = shl nsw i64 %658, 12
  %661 = getelementptr i8, ptr %643, i64 %660
  %662 = add nsw i64 %658, %31
  %663 = mul i64 %648, %662
  br label %669

664:                                              ; preds = %995, %655
  %665 = phi i64 [ %656, %655 ], [ %996, %995 ]
  %666 = phi ptr [ %657, %655 ], [ %677, %995 ]
  %667 = add nuw nsw i64 %658, 4
  %668 = icmp slt i64 %667, %340
  br i1 %668, label %655, label %1000, !llvm.loop !30

669:                                              ; preds = %995, %659
  %670 = phi i64 [ %656, %659 ], [ %996, %995 ]
  %671 = phi ptr [ %657, %659 ], [ %677, %995 ]
  %672 = phi i64 [ 0, %659 ], [ %998, %995 ]
  %673 = or disjoint i64 %672, 1
  %674 = icmp slt i64 %673, %338
  %675 = icmp eq ptr %671, %353
  %676 = select i1 %675, i64 24576, i64 0
  %677 = getelementptr inbounds i8, ptr %353, i64 %676
  %678 = load ptr, ptr %376, align 8
  %679 = load i64, ptr %32, align 8
  %680 = mul nsw i64 %679, %640
  %681 = add nsw i64 %672, %43
  %682 = shl nsw i64 %681, 4
  %683 = add nsw i64 %680, %682
  %684 = load i64, ptr %9, align 8
  %685 = mul nsw i64 %683, %684
  %686 = getelementptr inbounds i16, ptr %678, i64 %685
  %687 = shl nsw i64 %684, 5
  %688 = getelementptr inbounds i8, ptr %686, i64 %687
  %689 = mul nuw nsw i64 %672, %358
  %690 = getelementptr float, ptr %661, i64 %689
  %691 = getelementptr inbounds float, ptr %690, i64 %358
  %692 = load ptr, ptr %377, align 8
  %693 = getelementptr inbounds i8, ptr %692, i64 %663
  br i1 %674, label %847, label %694

694:                                              ; preds = %669
  %695 = add nsw i64 %650, %670
  %696 = sdiv i64 %695, %649
  br label %697

697:                                              ; preds = %815, %694
  %698 = phi i64 [ 0, %694 ], [ %816, %815 ]
  %699 = trunc i64 %698 to i8
  %700 = udiv i8 %699, 3
  %701 = shl nuw nsw i8 %700, 2
  %702 = urem i8 %699, 3
  %703 = add nuw nsw i8 %702, 1
  %704 = add nuw nsw i8 %703, %701
  %705 = zext nneg i8 %704 to i64
  %706 = shl nuw nsw i64 %705, 10
  %707 = getelementptr inbounds i8, ptr %690, i64 %706
  br label %708

708:                                              ; preds = %708, %697
  %709 = phi i64 [ 0, %697 ], [ %714, %708 ]
  %710 = shl nsw i64 %709, 6
  %711 = getelementptr inbounds i8, ptr %707, i64 %710
  %712 = load <16 x float>, ptr %711, align 4
  %713 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %709
  store <16 x float> %712, ptr %713, align 64
  %714 = add nuw nsw i64 %709, 1
  %715 = icmp eq i64 %714, 16
  br i1 %715, label %716, label %708, !llvm.loop !22

716:                                              ; preds = %708
  %717 = trunc i64 %698 to i32
  %718 = or disjoint i32 %717, 1
  %719 = udiv i32 %718, 3
  %720 = urem i32 %718, 3
  %721 = shl i32 %719, 10
  %722 = shl nuw nsw i32 %720, 8
  %723 = add nuw nsw i32 %722, 256
  %724 = add nuw i32 %723, %721
  %725 = zext nneg i32 %724 to i64
  %726 = getelementptr inbounds float, ptr %690, i64 %725
  br label %727

727:                                              ; preds = %727, %716
  %728 = phi i64 [ 0, %716 ], [ %733, %727 ]
  %729 = shl nsw i64 %728, 6
  %730 = getelementptr inbounds i8, ptr %726, i64 %729
  %731 = load <16 x float>, ptr %730, align 4
  %732 = getelementptr inbounds [16 x <16 x float>], ptr %379, i64 0, i64 %728
  store <16 x float> %731, ptr %732, align 64
  %733 = add nuw nsw i64 %728, 1
  %734 = icmp eq i64 %733, 16
  br i1 %734, label %735, label %727, !llvm.loop !22

735:                                              ; preds = %727
  %736 = or disjoint i32 %717, 2
  %737 = udiv i32 %736, 3
  %738 = urem i32 %736, 3
  %739 = shl i32 %737, 10
  %740 = shl nuw nsw i32 %738, 8
  %741 = add nuw nsw i32 %740, 256
  %742 = add nuw i32 %741, %739
  %743 = zext nneg i32 %742 to i64
  %744 = getelementptr inbounds float, ptr %690, i64 %743
  br label %745

745:                                              ; preds = %745, %735
  %746 = phi i64 [ 0, %735 ], [ %751, %745 ]
  %747 = shl nsw i64 %746, 6
  %748 = getelementptr inbounds i8, ptr %744, i64 %747
  %749 = load <16 x float>, ptr %748, align 4
  %750 = getelementptr inbounds [16 x <16 x float>], ptr %380, i64 0, i64 %746
  store <16 x float> %749, ptr %750, align 64
  %751 = add nuw nsw i64 %746, 1
  %752 = icmp eq i64 %751, 16
  br i1 %752, label %753, label %745, !llvm.loop !22

753:                                              ; preds = %745
  %754 = or disjoint i32 %717, 3
  %755 = udiv i32 %754, 3
  %756 = urem i32 %754, 3
  %757 = shl i32 %755, 10
  %758 = shl nuw nsw i32 %756, 8
  %759 = add nuw nsw i32 %758, 256
  %760 = add nuw i32 %759, %757
  %761 = zext nneg i32 %760 to i64
  %762 = getelementptr inbounds float, ptr %690, i64 %761
  br label %763

763:                                              ; preds = %763, %753
  %764 = phi i64 [ 0, %753 ], [ %769, %763 ]
  %765 = shl nsw i64 %764, 6
  %766 = getelementptr inbounds i8, ptr %762, i64 %765
  %767 = load <16 x float>, ptr %766, align 4
  %768 = getelementptr inbounds [16 x <16 x float>], ptr %381, i64 0, i64 %764
  store <16 x float> %767, ptr %768, align 64
  %769 = add nuw nsw i64 %764, 1
  %770 = icmp eq i64 %769, 16
  br i1 %770, label %771, label %763, !llvm.loop !22

771:                                              ; preds = %763
  %772 = shl nsw i64 %698, 10
  br i1 %651, label %773, label %775

773:                                              ; preds = %771
  %774 = getelementptr inbounds i8, ptr %693, i64 %772
  br label %818

775:                                              ; preds = %834, %771
  %776 = getelementptr inbounds i8, ptr %677, i64 %772
  br label %777

777:                                              ; preds = %777, %775
  %778 = phi i64 [ 0, %775 ], [ %783, %777 ]
  %779 = shl nsw i64 %778, 6
  %780 = getelementptr inbounds i8, ptr %776, i64 %779
  %781 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %778
  %782 = load <16 x float>, ptr %781, align 64
  store <16 x float> %782, ptr %780, align 4
  %783 = add nuw nsw i64 %778, 1
  %784 = icmp eq i64 %783, 16
  br i1 %784, label %785, label %777, !llvm.loop !23

785:                                              ; preds = %777
  %786 = getelementptr inbounds i8, ptr %776, i64 1024
  br label %787

787:                                              ; preds = %787, %785
  %788 = phi i64 [ 0, %785 ], [ %793, %787 ]
  %789 = shl nsw i64 %788, 6
  %790 = getelementptr inbounds i8, ptr %786, i64 %789
  %791 = getelementptr inbounds [16 x <16 x float>], ptr %379, i64 0, i64 %788
  %792 = load <16 x float>, ptr %791, align 64
  store <16 x float> %792, ptr %790, align 4
  %793 = add nuw nsw i64 %788, 1
  %794 = icmp eq i64 %793, 16
  br i1 %794, label %795, label %787, !llvm.loop !23

795:                                              ; preds = %787
  %796 = getelementptr inbounds i8, ptr %776, i64 2048
  br label %797

797:                                              ; preds = %797, %795
  %798 = phi i64 [ 0, %795 ], [ %803, %797 ]
  %799 = shl nsw i64 %798, 6
  %800 = getelementptr inbounds i8, ptr %796, i64 %799
  %801 = getelementptr inbounds [16 x <16 x float>], ptr %380, i64 0, i64 %798
  %802 = load <16 x float>, ptr %801, align 64
  store <16 x float> %802, ptr %800, align 4
  %803 = add nuw nsw i64 %798, 1
  %804 = icmp eq i64 %803, 16
  br i1 %804, label %805, label %797, !llvm.loop !23

805:                                              ; preds = %797
  %806 = getelementptr inbounds i8, ptr %776, i64 3072
  br label %807

807:                                              ; preds = %807, %805
  %808 = phi i64 [ 0, %805 ], [ %813, %807 ]
  %809 = shl nsw i64 %808, 6
  %810 = getelementptr inbounds i8, ptr %806, i64 %809
  %811 = getelementptr inbounds [16 x <16 x float>], ptr %381, i64 0, i64 %808
  %812 = load <16 x float>, ptr %811, align 64
  store <16 x float> %812, ptr %810, align 4
  %813 = add nuw nsw i64 %808, 1
  %814 = icmp eq i64 %813, 16
  br i1 %814, label %815, label %807, !llvm.loop !23

815:                                              ; preds = %807
  %816 = add nuw nsw i64 %698, 4
  %817 = icmp ult i64 %698, 8
  br i1 %817, label %697, label %995, !llvm.loop !31

818:                                              ; preds = %834, %773
  %819 = phi ptr [ %845, %834 ], [ %774, %773 ]
  %820 = phi i64 [ %844, %834 ], [ 0, %773 ]
  %821 = shl nsw i64 %820, 6
  %822 = getelementptr inbounds i8, ptr %686, i64 %821
  %823 = select i1 %652, ptr %822, ptr %382
  store ptr %823, ptr %383, align 64
  br i1 %652, label %834, label %824

824:                                              ; preds = %818, %824
  %825 = phi i64 [ %830, %824 ], [ 0, %818 ]
  %826 = mul nuw nsw i64 %825, %646
  %827 = getelementptr inbounds i8, ptr %822, i64 %826
  %828 = load <16 x i32>, ptr %827, align 4
  %829 = getelementptr inbounds [16 x <16 x i32>], ptr %382, i64 0, i64 %825
  store <16 x i32> %828, ptr %829, align 64
  %830 = add nuw nsw i64 %825, 1
  %831 = icmp eq i64 %830, 16
  br i1 %831, label %832, label %824, !llvm.loop !25

832:                                              ; preds = %824
  %833 = load ptr, ptr %383, align 64
  br label %834

834:                                              ; preds = %832, %818
  %835 = phi ptr [ %833, %832 ], [ %822, %818 ]
  store ptr %819, ptr %384, align 64
  %836 = getelementptr inbounds i8, ptr %819, i64 1024
  store ptr %836, ptr %385, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %835, ptr noundef %819) #10
  %837 = load ptr, ptr %383, align 64
  %838 = load ptr, ptr %385, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %379, ptr noundef %837, ptr noundef %838) #10
  %839 = getelementptr inbounds i8, ptr %819, i64 2048
  store ptr %839, ptr %384, align 64
  %840 = getelementptr inbounds i8, ptr %819, i64 3072
  store ptr %840, ptr %385, align 64
  %841 = load ptr, ptr %383, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %380, ptr noundef %841, ptr noundef nonnull %839) #10
  %842 = load ptr, ptr %383, align 64
  %843 = load ptr, ptr %385, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %381, ptr noundef %842, ptr noundef %843) #10
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %640, ptr noundef nonnull %3, i64 noundef %696) #10
  %844 = add nuw nsw i64 %820, 1
  %845 = getelementptr inbounds i8, ptr %819, i64 12288
  %846 = icmp eq i64 %844, %645
  br i1 %846, label %775, label %818, !llvm.loop !32

847:                                              ; preds = %669
  %848 = add nsw i64 %654, %670
  %849 = sdiv i64 %848, %653
  br label %850

850:                                              ; preds = %952, %847
  %851 = phi i64 [ 0, %847 ], [ %953, %952 ]
  %852 = trunc i64 %851 to i8
  %853 = udiv i8 %852, 3
  %854 = shl nuw nsw i8 %853, 2
  %855 = urem i8 %852, 3
  %856 = add nuw nsw i8 %855, 1
  %857 = add nuw nsw i8 %856, %854
  %858 = zext nneg i8 %857 to i64
  %859 = shl nuw nsw i64 %858, 8
  %860 = getelementptr inbounds float, ptr %690, i64 %859
  br label %861

861:                                              ; preds = %861, %850
  %862 = phi i64 [ 0, %850 ], [ %867, %861 ]
  %863 = shl nsw i64 %862, 6
  %864 = getelementptr inbounds i8, ptr %860, i64 %863
  %865 = load <16 x float>, ptr %864, align 4
  %866 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %862
  store <16 x float> %865, ptr %866, align 64
  %867 = add nuw nsw i64 %862, 1
  %868 = icmp eq i64 %867, 16
  br i1 %868, label %869, label %861, !llvm.loop !22

869:                                              ; preds = %861
  %870 = trunc i64 %851 to i32
  %871 = or disjoint i32 %870, 1
  %872 = udiv i32 %871, 3
  %873 = urem i32 %871, 3
  %874 = shl i32 %872, 10
  %875 = shl nuw nsw i32 %873, 8
  %876 = add nuw nsw i32 %875, 256
  %877 = add nuw i32 %876, %874
  %878 = zext nneg i32 %877 to i64
  %879 = getelementptr inbounds float, ptr %690, i64 %878
  br label %880

880:                                              ; preds = %880, %869
  %881 = phi i64 [ 0, %869 ], [ %886, %880 ]
  %882 = shl nsw i64 %881, 6
  %883 = getelementptr inbounds i8, ptr %879, i64 %882
  %884 = load <16 x float>, ptr %883, align 4
  %885 = getelementptr inbounds [16 x <16 x float>], ptr %379, i64 0, i64 %881
  store <16 x float> %884, ptr %885, align 64
  %886 = add nuw nsw i64 %881, 1
  %887 = icmp eq i64 %886, 16
  br i1 %887, label %888, label %880, !llvm.loop !22

888:                                              ; preds = %880
  %889 = getelementptr inbounds float, ptr %691, i64 %859
  br label %890

890:                                              ; preds = %890, %888
  %891 = phi i64 [ 0, %888 ], [ %896, %890 ]
  %892 = shl nsw i64 %891, 6
  %893 = getelementptr inbounds i8, ptr %889, i64 %892
  %894 = load <16 x float>, ptr %893, align 4
  %895 = getelementptr inbounds [16 x <16 x float>], ptr %380, i64 0, i64 %891
  store <16 x float> %894, ptr %895, align 64
  %896 = add nuw nsw i64 %891, 1
  %897 = icmp eq i64 %896, 16
  br i1 %897, label %898, label %890, !llvm.loop !22

898:                                              ; preds = %890
  %899 = getelementptr inbounds float, ptr %691, i64 %878
  br label %900

900:                                              ; preds = %900, %898
  %901 = phi i64 [ 0, %898 ], [ %906, %900 ]
  %902 = shl nsw i64 %901, 6
  %903 = getelementptr inbounds i8, ptr %899, i64 %902
  %904 = load <16 x float>, ptr %903, align 4
  %905 = getelementptr inbounds [16 x <16 x float>], ptr %381, i64 0, i64 %901
  store <16 x float> %904, ptr %905, align 64
  %906 = add nuw nsw i64 %901, 1
  %907 = icmp eq i64 %906, 16
  br i1 %907, label %908, label %900, !llvm.loop !22

908:                                              ; preds = %900
  %909 = shl nsw i64 %851, 10
  br i1 %651, label %910, label %912

910:                                              ; preds = %908
  %911 = getelementptr inbounds i8, ptr %693, i64 %909
  br label %955

912:                                              ; preds = %983, %908
  %913 = getelementptr inbounds i8, ptr %677, i64 %909
  br label %914

914:                                              ; preds = %914, %912
  %915 = phi i64 [ 0, %912 ], [ %920, %914 ]
  %916 = shl nsw i64 %915, 6
  %917 = getelementptr inbounds i8, ptr %913, i64 %916
  %918 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %915
  %919 = load <16 x float>, ptr %918, align 64
  store <16 x float> %919, ptr %917, align 4
  %920 = add nuw nsw i64 %915, 1
  %921 = icmp eq i64 %920, 16
  br i1 %921, label %922, label %914, !llvm.loop !23

922:                                              ; preds = %914
  %923 = getelementptr inbounds i8, ptr %913, i64 1024
  br label %924

924:                                              ; preds = %924, %922
  %925 = phi i64 [ 0, %922 ], [ %930, %924 ]
  %926 = shl nsw i64 %925, 6
  %927 = getelementptr inbounds i8, ptr %923, i64 %926
  %928 = getelementptr inbounds [16 x <16 x float>], ptr %379, i64 0, i64 %925
  %929 = load <16 x float>, ptr %928, align 64
  store <16 x float> %929, ptr %927, align 4
  %930 = add nuw nsw i64 %925, 1
  %931 = icmp eq i64 %930, 16
  br i1 %931, label %932, label %924, !llvm.loop !23

932:                                              ; preds = %924
  %933 = getelementptr inbounds i8, ptr %913, i64 12288
  br label %934

934:                                              ; preds = %934, %932
  %935 = phi i64 [ %940, %934 ], [ 0, %932 ]
  %936 = shl nsw i64 %935, 6
  %937 = getelementptr inbounds i8, ptr %933, i64 %936
  %938 = getelementptr inbounds [16 x <16 x float>], ptr %380, i64 0, i64 %935
  %939 = load <16 x float>, ptr %938, align 64
  store <16 x float> %939, ptr %937, align 4
  %940 = add nuw nsw i64 %935, 1
  %941 = icmp eq i64 %940, 16
  br i1 %941, label %942, label %934, !llvm.loop !23

942:                                              ; preds = %934
  %943 = getelementptr inbounds i8, ptr %913, i64 13312
  br label %944

944:                                              ; preds = %944, %942
  %945 = phi i64 [ 0, %942 ], [ %950, %944 ]
  %946 = shl nsw i64 %945, 6
  %947 = getelementptr inbounds i8, ptr %943, i64 %946
  %948 = getelementptr inbounds [16 x <16 x float>], ptr %381, i64 0, i64 %945
  %949 = load <16 x float>, ptr %948, align 64
  store <16 x float> %949, ptr %947, align 4
  %950 = add nuw nsw i64 %945, 1
  %951 = icmp eq i64 %950, 16
  br i1 %951, label %952, label %944, !llvm.loop !23

952:                                              ; preds = %944
  %953 = add nuw nsw i64 %851, 2
  %954 = icmp ult i64 %851, 10
  br i1 %954, label %850, label %995, !llvm.loop !33

955:                                              ; preds = %983, %910
  %956 = phi ptr [ %993, %983 ], [ %911, %910 ]
  %957 = phi i64 [ %992, %983 ], [ 0, %910 ]
  %958 = shl nsw i64 %957, 5
  %959 = getelementptr inbounds i16, ptr %686, i64 %958
  %960 = select i1 %652, ptr %959, ptr %382
  store ptr %960, ptr %383, align 64
  br i1 %652, label %961, label %963

961:                                              ; preds = %955
  %962 = getelementptr inbounds i16, ptr %688, i64 %958
  store ptr %962, ptr %387, align 64
  br label %983

963:                                              ; preds = %955, %963
  %964 = phi i64 [ %969, %963 ], [ 0, %955 ]
  %965 = mul nuw nsw i64 %964, %646
  %966 = getelementptr inbounds i8, ptr %959, i64 %965
  %967 = load <16 x i32>, ptr %966, align 4
  %968 = getelementptr inbounds [16 x <16 x i32>], ptr %382, i64 0, i64 %964
  store <16 x i32> %967, ptr %968, align 64
  %969 = add nuw nsw i64 %964, 1
  %970 = icmp eq i64 %969, 16
  br i1 %970, label %971, label %963, !llvm.loop !25

971:                                              ; preds = %963
  %972 = getelementptr inbounds i16, ptr %688, i64 %958
  store ptr %386, ptr %387, align 64
  br label %973

973:                                              ; preds = %973, %971
  %974 = phi i64 [ %979, %973 ], [ 0, %971 ]
  %975 = mul nuw nsw i64 %974, %646
  %976 = getelementptr inbounds i8, ptr %972, i64 %975
  %977 = load <16 x i32>, ptr %976, align 4
  %978 = getelementptr inbounds [16 x <16 x i32>], ptr %386, i64 0, i64 %974
  store <16 x i32> %977, ptr %978, align 64
  %979 = add nuw nsw i64 %974, 1
  %980 = icmp eq i64 %979, 16
  br i1 %980, label %981, label %973, !llvm.loop !25

981:                                              ; preds = %973
  %982 = load ptr, ptr %383, align 64
  br label %983

983:                                              ; preds = %981, %961
  %984 = phi ptr [ %982, %981 ], [ %959, %961 ]
  store ptr %956, ptr %384, align 64
  %985 = getelementptr inbounds i8, ptr %956, i64 1024
  store ptr %985, ptr %385, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %984, ptr noundef %956) #10
  %986 = load ptr, ptr %387, align 64
  %987 = load ptr, ptr %384, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %380, ptr noundef %986, ptr noundef %987) #10
  %988 = load ptr, ptr %383, align 64
  %989 = load ptr, ptr %385, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %379, ptr noundef %988, ptr noundef %989) #10
  %990 = load ptr, ptr %387, align 64
  %991 = load ptr, ptr %385, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %381, ptr noundef %990, ptr noundef %991) #10
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %640, ptr noundef nonnull %3, i64 noundef %849) #10
  %992 = add nuw nsw i64 %957, 1
  %993 = getelementptr inbounds i8, ptr %956, i64 12288
  %994 = icmp eq i64 %992, %645
  br i1 %994, label %912, label %955, !llvm.loop !34

995:                                              ; preds = %815, %952
  %996 = phi i64 [ 128, %952 ], [ 64, %815 ]
  %997 = load i64, ptr %378, align 8
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %640, ptr noundef nonnull %3, i64 noundef %997) #10
  store i64 %662, ptr %3, align 8
  store i64 %681, ptr %388, align 8
  store i64 0, ptr %389, align 8
  store i64 %996, ptr %378, align 8
  store ptr %690, ptr %390, align 8
  store ptr %677, ptr %375, align 8
  store i64 %358, ptr %391, align 8
  %998 = add nuw nsw i64 %672, 2
  %999 = icmp slt i64 %998, %338
  br i1 %999, label %669, label %664, !llvm.loop !35

1000:                                             ; preds = %664, %639
  %1001 = phi i64 [ 0, %639 ], [ %665, %664 ]
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %640, ptr noundef nonnull %3, i64 noundef %1001) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #3
  br i1 %303, label %1030, label %1002

1002:                                             ; preds = %1000
  %1003 = load ptr, ptr %392, align 8
  %1004 = getelementptr inbounds i8, ptr %1003, i64 %393
  %1005 = load i64, ptr %1004, align 8
  %1006 = add nsw i64 %1005, 1
  store atomic i64 %1006, ptr %1004 release, align 8
  br i1 %394, label %1007, label %1030

1007:                                             ; preds = %1002, %1014
  %1008 = phi i64 [ %1015, %1014 ], [ 0, %1002 ]
  %1009 = shl nsw i64 %1008, 6
  %1010 = load ptr, ptr %392, align 8
  %1011 = getelementptr inbounds i8, ptr %1010, i64 %1009
  %1012 = load atomic i64, ptr %1011 acquire, align 8
  %1013 = icmp sgt i64 %1012, %1005
  br i1 %1013, label %1014, label %1017

1014:                                             ; preds = %1023, %1007
  %1015 = add nuw nsw i64 %1008, 1
  %1016 = icmp eq i64 %1015, %22
  br i1 %1016, label %1030, label %1007, !llvm.loop !17

1017:                                             ; preds = %1007, %1023
  %1018 = phi i32 [ %1025, %1023 ], [ 0, %1007 ]
  call void @llvm.x86.sse2.pause()
  %1019 = icmp eq i32 %1018, 2000
  br i1 %1019, label %1020, label %1023

1020:                                             ; preds = %1017
  %1021 = load ptr, ptr %395, align 8
  %1022 = call i32 %1021() #9
  br label %1023

1023:                                             ; preds = %1020, %1017
  %1024 = phi i32 [ 0, %1020 ], [ %1018, %1017 ]
  %1025 = add nsw i32 %1024, 1
  %1026 = load ptr, ptr %392, align 8
  %1027 = getelementptr inbounds i8, ptr %1026, i64 %1009
  %1028 = load atomic i64, ptr %1027 acquire, align 8
  %1029 = icmp sgt i64 %1028, %1005
  br i1 %1029, label %1014, label %1017, !llvm.loop !18

1030:                                             ; preds = %1014, %1000, %1002
  %1031 = add nsw i64 %640, 1
  %1032 = icmp slt i64 %1031, %637
  br i1 %1032, label %639, label %396, !llvm.loop !36
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
  %8 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !noalias !37
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = sdiv i64 %10, 64
  %12 = getelementptr inbounds i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8, !noalias !37
  %14 = icmp eq ptr %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %1
  %16 = tail call i32 %13() #9, !noalias !37
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
  br i1 %121, label %167, label %106, !llvm.loop !40

122:                                              ; preds = %130, %114
  %123 = phi i64 [ %131, %130 ], [ 0, %114 ]
  %124 = phi ptr [ %165, %130 ], [ %115, %114 ]
  %125 = shl i64 %123, 6
  %126 = getelementptr i8, ptr %105, i64 %125
  br label %133

127:                                              ; preds = %130
  %128 = add nuw nsw i64 %116, 32
  %129 = icmp slt i64 %128, %94
  br i1 %129, label %114, label %118, !llvm.loop !41

130:                                              ; preds = %133
  %131 = add nuw nsw i64 %123, 1
  %132 = icmp eq i64 %131, 4
  br i1 %132, label %127, label %122, !llvm.loop !42

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
  br i1 %166, label %130, label %133, !llvm.loop !43

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
  br i1 %202, label %184, label %185, !llvm.loop !44

203:                                              ; preds = %207
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #3
  %204 = add nuw nsw i64 %183, 32
  %205 = getelementptr inbounds i8, ptr %182, i64 1024
  %206 = icmp slt i64 %204, %49
  br i1 %206, label %181, label %215, !llvm.loop !45

207:                                              ; preds = %207, %184
  %208 = phi i64 [ 0, %184 ], [ %213, %207 ]
  %209 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %208
  %210 = load <16 x i32>, ptr %209, align 64
  %211 = shl nsw i64 %208, 6
  %212 = getelementptr inbounds i8, ptr %182, i64 %211
  store <16 x i32> %210, ptr %212, align 64
  %213 = add nuw nsw i64 %208, 1
  %214 = icmp eq i64 %213, 16
  br i1 %214, label %203, label %207, !llvm.loop !46

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
  br i1 %227, label %72, label %90, !llvm.loop !47

228:                                              ; preds = %252
  %229 = add nuw nsw i64 %220, 1
  %230 = load i64, ptr %34, align 8
  %231 = sdiv i64 %230, 16
  %232 = icmp slt i64 %229, %231
  br i1 %232, label %219, label %226, !llvm.loop !48

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
  br i1 %251, label %252, label %243, !llvm.loop !49

252:                                              ; preds = %243, %233
  %253 = add nuw nsw i64 %234, 1
  %254 = icmp eq i64 %253, 4
  br i1 %254, label %228, label %233, !llvm.loop !50

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
  br i1 %287, label %333, label %272, !llvm.loop !40

288:                                              ; preds = %296, %280
  %289 = phi i64 [ %297, %296 ], [ 0, %280 ]
  %290 = phi ptr [ %331, %296 ], [ %281, %280 ]
  %291 = shl i64 %289, 6
  %292 = getelementptr i8, ptr %271, i64 %291
  br label %299

293:                                              ; preds = %296
  %294 = add nuw nsw i64 %282, 32
  %295 = icmp slt i64 %294, %264
  br i1 %295, label %280, label %284, !llvm.loop !41

296:                                              ; preds = %299
  %297 = add nuw nsw i64 %289, 1
  %298 = icmp eq i64 %297, 2
  br i1 %298, label %293, label %288, !llvm.loop !42

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
  br i1 %332, label %296, label %299, !llvm.loop !43

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
  br i1 %365, label %347, label %348, !llvm.loop !44

366:                                              ; preds = %370
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #3
  %367 = add nuw nsw i64 %346, 32
  %368 = getelementptr inbounds i8, ptr %345, i64 1024
  %369 = icmp slt i64 %367, %49
  br i1 %369, label %344, label %378, !llvm.loop !45

370:                                              ; preds = %370, %347
  %371 = phi i64 [ 0, %347 ], [ %376, %370 ]
  %372 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %371
  %373 = load <16 x i32>, ptr %372, align 64
  %374 = shl nsw i64 %371, 6
  %375 = getelementptr inbounds i8, ptr %345, i64 %374
  store <16 x i32> %373, ptr %375, align 64
  %376 = add nuw nsw i64 %371, 1
  %377 = icmp eq i64 %376, 16
  br i1 %377, label %366, label %370, !llvm.loop !46

378:                                              ; preds = %366, %335
  %379 = add nsw i64 %256, 1
  %380 = icmp eq i64 %379, %81
  br i1 %380, label %381, label %255, !llvm.loop !51

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
  br i1 %428, label %429, label %453

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
  %445 = getelementptr inbounds i8, ptr %0, i64 296
  %446 = icmp slt i64 %45, %46
  %447 = getelementptr inbounds i8, ptr %0, i64 56
  %448 = shl nsw i64 %8, 6
  %449 = icmp sgt i64 %23, 0
  %450 = getelementptr inbounds i8, ptr %0, i64 40
  br label %743

451:                                              ; preds = %935
  %452 = load i64, ptr %0, align 8
  br label %453

453:                                              ; preds = %451, %416
  %454 = phi i64 [ %452, %451 ], [ %423, %416 ]
  %455 = load i64, ptr %34, align 8
  %456 = mul nsw i64 %455, %454
  %457 = sdiv i64 %456, 16
  %458 = mul nsw i64 %457, %8
  %459 = sdiv i64 %458, %23
  %460 = mul nsw i64 %457, %54
  %461 = sdiv i64 %460, %23
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #3
  %462 = load i64, ptr %9, align 8
  %463 = sdiv i64 %462, 8
  %464 = shl i64 %463, 10
  %465 = icmp slt i64 %459, %461
  br i1 %465, label %466, label %625

466:                                              ; preds = %453
  %467 = mul nsw i64 %462, 3
  %468 = sdiv i64 %467, 32
  %469 = getelementptr inbounds i8, ptr %0, i64 160
  %470 = shl i64 %468, 10
  %471 = getelementptr inbounds i8, ptr %0, i64 208
  %472 = getelementptr inbounds i8, ptr %4, i64 2112
  %473 = getelementptr inbounds i8, ptr %4, i64 4224
  %474 = getelementptr inbounds i8, ptr %4, i64 6336
  %475 = icmp sgt i64 %462, 10
  %476 = getelementptr inbounds i8, ptr %4, i64 10496
  %477 = getelementptr inbounds i8, ptr %4, i64 12608
  %478 = getelementptr inbounds i8, ptr %4, i64 14720
  %479 = getelementptr inbounds i8, ptr %4, i64 16832
  %480 = getelementptr inbounds i8, ptr %422, i64 1024
  %481 = getelementptr inbounds i8, ptr %422, i64 2048
  %482 = getelementptr inbounds i8, ptr %422, i64 3072
  %483 = getelementptr inbounds i8, ptr %0, i64 232
  %484 = tail call i64 @llvm.smax.i64(i64 %468, i64 1)
  %485 = load i64, ptr %73, align 8
  br label %486

486:                                              ; preds = %497, %466
  %487 = phi i64 [ %485, %466 ], [ %498, %497 ]
  %488 = phi i64 [ %459, %466 ], [ %499, %497 ]
  %489 = mul i64 %488, %464
  %490 = icmp sgt i64 %487, 15
  br i1 %490, label %491, label %497

491:                                              ; preds = %486
  %492 = add nsw i64 %488, 1
  %493 = icmp slt i64 %492, %461
  %494 = select i1 %493, i64 %464, i64 0
  %495 = select i1 %493, i64 32, i64 16
  %496 = shl nsw i64 %488, 4
  br label %501

497:                                              ; preds = %591, %486
  %498 = phi i64 [ %487, %486 ], [ %593, %591 ]
  %499 = add nsw i64 %488, 2
  %500 = icmp slt i64 %499, %461
  br i1 %500, label %486, label %623, !llvm.loop !52

501:                                              ; preds = %591, %491
  %502 = phi i64 [ 0, %491 ], [ %592, %591 ]
  %503 = load ptr, ptr %469, align 8
  %504 = load ptr, ptr %471, align 8
  br label %505

505:                                              ; preds = %505, %501
  %506 = phi i64 [ 0, %501 ], [ %508, %505 ]
  %507 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %506
  store <16 x float> zeroinitializer, ptr %507, align 64
  %508 = add nuw nsw i64 %506, 1
  %509 = icmp eq i64 %508, 16
  br i1 %509, label %510, label %505, !llvm.loop !53

510:                                              ; preds = %505
  %511 = getelementptr inbounds i8, ptr %504, i64 %489
  br label %512

512:                                              ; preds = %512, %510
  %513 = phi i64 [ %515, %512 ], [ 0, %510 ]
  %514 = getelementptr inbounds [16 x <16 x float>], ptr %472, i64 0, i64 %513
  store <16 x float> zeroinitializer, ptr %514, align 64
  %515 = add nuw nsw i64 %513, 1
  %516 = icmp eq i64 %515, 16
  br i1 %516, label %517, label %512, !llvm.loop !53

517:                                              ; preds = %512
  %518 = mul i64 %470, %502
  br label %519

519:                                              ; preds = %517, %519
  %520 = phi i64 [ %522, %519 ], [ 0, %517 ]
  %521 = getelementptr inbounds [16 x <16 x float>], ptr %473, i64 0, i64 %520
  store <16 x float> zeroinitializer, ptr %521, align 64
  %522 = add nuw nsw i64 %520, 1
  %523 = icmp eq i64 %522, 16
  br i1 %523, label %524, label %519, !llvm.loop !53

524:                                              ; preds = %519, %524
  %525 = phi i64 [ %527, %524 ], [ 0, %519 ]
  %526 = getelementptr inbounds [16 x <16 x float>], ptr %474, i64 0, i64 %525
  store <16 x float> zeroinitializer, ptr %526, align 64
  %527 = add nuw nsw i64 %525, 1
  %528 = icmp eq i64 %527, 16
  br i1 %528, label %529, label %524, !llvm.loop !53

529:                                              ; preds = %524
  br i1 %475, label %531, label %530

530:                                              ; preds = %566, %529
  br label %534

531:                                              ; preds = %529
  %532 = getelementptr inbounds i8, ptr %503, i64 %518
  %533 = getelementptr inbounds i8, ptr %511, i64 %494
  br label %566

534:                                              ; preds = %530, %534
  %535 = phi i64 [ %540, %534 ], [ 0, %530 ]
  %536 = shl nsw i64 %535, 6
  %537 = getelementptr inbounds i8, ptr %422, i64 %536
  %538 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %535
  %539 = load <16 x float>, ptr %538, align 64
  store <16 x float> %539, ptr %537, align 4
  %540 = add nuw nsw i64 %535, 1
  %541 = icmp eq i64 %540, 16
  br i1 %541, label %542, label %534, !llvm.loop !23

542:                                              ; preds = %534, %542
  %543 = phi i64 [ %548, %542 ], [ 0, %534 ]
  %544 = shl nsw i64 %543, 6
  %545 = getelementptr inbounds i8, ptr %480, i64 %544
  %546 = getelementptr inbounds [16 x <16 x float>], ptr %472, i64 0, i64 %543
  %547 = load <16 x float>, ptr %546, align 64
  store <16 x float> %547, ptr %545, align 4
  %548 = add nuw nsw i64 %543, 1
  %549 = icmp eq i64 %548, 16
  br i1 %549, label %550, label %542, !llvm.loop !23

550:                                              ; preds = %542, %550
  %551 = phi i64 [ %556, %550 ], [ 0, %542 ]
  %552 = shl nsw i64 %551, 6
  %553 = getelementptr inbounds i8, ptr %481, i64 %552
  %554 = getelementptr inbounds [16 x <16 x float>], ptr %473, i64 0, i64 %551
  %555 = load <16 x float>, ptr %554, align 64
  store <16 x float> %555, ptr %553, align 4
  %556 = add nuw nsw i64 %551, 1
  %557 = icmp eq i64 %556, 16
  br i1 %557, label %558, label %550, !llvm.loop !23

558:                                              ; preds = %550, %558
  %559 = phi i64 [ %564, %558 ], [ 0, %550 ]
  %560 = shl nsw i64 %559, 6
  %561 = getelementptr inbounds i8, ptr %482, i64 %560
  %562 = getelementptr inbounds [16 x <16 x float>], ptr %474, i64 0, i64 %559
  %563 = load <16 x float>, ptr %562, align 64
  store <16 x float> %563, ptr %561, align 4
  %564 = add nuw nsw i64 %559, 1
  %565 = icmp eq i64 %564, 16
  br i1 %565, label %583, label %558, !llvm.loop !23

566:                                              ; preds = %566, %531
  %567 = phi i64 [ %578, %566 ], [ 0, %531 ]
  %568 = phi ptr [ %580, %566 ], [ %533, %531 ]
  %569 = phi ptr [ %579, %566 ], [ %511, %531 ]
  %570 = phi ptr [ %581, %566 ], [ %532, %531 ]
  store ptr %569, ptr %476, align 64
  store ptr %568, ptr %477, align 64
  store ptr %570, ptr %478, align 64
  %571 = getelementptr inbounds i8, ptr %570, i64 1024
  store ptr %571, ptr %479, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %569, ptr noundef %570) #10
  %572 = load ptr, ptr %477, align 64
  %573 = load ptr, ptr %478, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %473, ptr noundef %572, ptr noundef %573) #10
  %574 = load ptr, ptr %476, align 64
  %575 = load ptr, ptr %479, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %472, ptr noundef %574, ptr noundef %575) #10
  %576 = load ptr, ptr %477, align 64
  %577 = load ptr, ptr %479, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %474, ptr noundef %576, ptr noundef %577) #10
  %578 = add nuw nsw i64 %567, 1
  %579 = getelementptr inbounds i8, ptr %569, i64 1024
  %580 = getelementptr inbounds i8, ptr %568, i64 1024
  %581 = getelementptr inbounds i8, ptr %570, i64 2048
  %582 = icmp eq i64 %578, %484
  br i1 %582, label %530, label %566, !llvm.loop !54

583:                                              ; preds = %558, %596
  %584 = phi i64 [ %597, %596 ], [ 0, %558 ]
  %585 = add nsw i64 %584, %496
  %586 = lshr i64 %584, 3
  %587 = and i64 %586, 1152921504606846974
  %588 = shl i64 %584, 4
  %589 = and i64 %588, 240
  %590 = getelementptr inbounds float, ptr %422, i64 %589
  br label %599

591:                                              ; preds = %596
  %592 = add nuw nsw i64 %502, 2
  %593 = load i64, ptr %73, align 8
  %594 = sdiv i64 %593, 16
  %595 = icmp slt i64 %592, %594
  br i1 %595, label %501, label %497, !llvm.loop !55

596:                                              ; preds = %599
  %597 = add nuw nsw i64 %584, 1
  %598 = icmp eq i64 %597, %495
  br i1 %598, label %591, label %583, !llvm.loop !56

599:                                              ; preds = %599, %583
  %600 = phi i1 [ true, %583 ], [ false, %599 ]
  %601 = phi i64 [ 0, %583 ], [ 1, %599 ]
  %602 = load ptr, ptr %483, align 8
  %603 = load i64, ptr %73, align 8
  %604 = mul nsw i64 %603, %585
  %605 = getelementptr inbounds i16, ptr %602, i64 %604
  %606 = or disjoint i64 %601, %502
  %607 = shl nsw i64 %606, 5
  %608 = getelementptr inbounds i8, ptr %605, i64 %607
  %609 = or disjoint i64 %601, %587
  %610 = shl nsw i64 %609, 10
  %611 = getelementptr inbounds i8, ptr %590, i64 %610
  %612 = load <16 x float>, ptr %611, align 4
  %613 = bitcast <16 x float> %612 to <16 x i32>
  %614 = add <16 x i32> %613, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %615 = lshr <16 x i32> %613, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %616 = and <16 x i32> %615, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %617 = add <16 x i32> %614, %616
  %618 = fcmp contract uno <16 x float> %612, zeroinitializer
  %619 = or <16 x i32> %613, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %620 = select <16 x i1> %618, <16 x i32> %619, <16 x i32> %617
  %621 = lshr <16 x i32> %620, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %622 = trunc nuw <16 x i32> %621 to <16 x i16>
  store <16 x i16> %622, ptr %608, align 2
  br i1 %600, label %599, label %596, !llvm.loop !57

623:                                              ; preds = %497
  %624 = load i64, ptr %9, align 8
  br label %625

625:                                              ; preds = %623, %453
  %626 = phi i64 [ %624, %623 ], [ %462, %453 ]
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #3
  %627 = sdiv i64 %626, 16
  %628 = mul nsw i64 %627, 3
  %629 = sdiv i64 %628, 2
  %630 = mul nsw i64 %629, %8
  %631 = sdiv i64 %630, %23
  %632 = mul nsw i64 %629, %54
  %633 = sdiv i64 %632, %23
  %634 = shl nsw i64 %631, 1
  %635 = shl nsw i64 %633, 1
  %636 = icmp slt i64 %634, %635
  br i1 %636, label %637, label %648

637:                                              ; preds = %625
  %638 = load i64, ptr %34, align 8
  %639 = load i64, ptr %0, align 8
  %640 = mul nsw i64 %639, %638
  %641 = add nsw i64 %640, 31
  %642 = sdiv i64 %641, 32
  %643 = getelementptr inbounds i8, ptr %0, i64 216
  %644 = shl i64 %642, 10
  %645 = getelementptr inbounds i8, ptr %0, i64 224
  %646 = getelementptr inbounds i8, ptr %0, i64 240
  %647 = getelementptr inbounds i8, ptr %0, i64 248
  br label %656

648:                                              ; preds = %656, %625
  %649 = icmp eq i64 %8, 0
  %650 = icmp sgt i64 %626, 15
  %651 = and i1 %649, %650
  br i1 %651, label %652, label %742

652:                                              ; preds = %648
  %653 = getelementptr inbounds i8, ptr %0, i64 288
  %654 = getelementptr inbounds i8, ptr %0, i64 256
  %655 = getelementptr inbounds i8, ptr %0, i64 264
  br label %691

656:                                              ; preds = %656, %637
  %657 = phi i64 [ %634, %637 ], [ %689, %656 ]
  %658 = sdiv i64 %657, %627
  %659 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %658
  %660 = load i32, ptr %659, align 4
  %661 = sext i32 %660 to i64
  %662 = load i64, ptr %9, align 8
  %663 = mul nsw i64 %662, %661
  %664 = srem i64 %657, %627
  %665 = shl nsw i64 %664, 4
  %666 = add nsw i64 %665, %663
  %667 = load ptr, ptr %643, align 8
  %668 = mul i64 %657, %644
  %669 = getelementptr inbounds i8, ptr %667, i64 %668
  %670 = load ptr, ptr %645, align 8
  %671 = load ptr, ptr %646, align 8
  %672 = load i64, ptr %73, align 8
  %673 = mul nsw i64 %672, %666
  %674 = getelementptr inbounds float, ptr %671, i64 %673
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %669, ptr noundef %670, ptr noundef %674, i64 noundef %672, ptr noundef %422) #10
  %675 = load ptr, ptr %643, align 8
  %676 = add nsw i64 %657, %627
  %677 = mul i64 %676, %644
  %678 = getelementptr inbounds i8, ptr %675, i64 %677
  %679 = load ptr, ptr %645, align 8
  %680 = load i64, ptr %73, align 8
  %681 = sdiv i64 %680, 16
  %682 = mul i64 %681, %644
  %683 = getelementptr inbounds i8, ptr %679, i64 %682
  %684 = load ptr, ptr %647, align 8
  %685 = shl nsw i64 %657, 4
  %686 = load i64, ptr %9, align 8
  %687 = mul nsw i64 %685, %686
  %688 = getelementptr inbounds float, ptr %684, i64 %687
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %678, ptr noundef %683, ptr noundef %688, i64 noundef %686, ptr noundef %422) #10
  %689 = add nsw i64 %657, 2
  %690 = icmp slt i64 %689, %635
  br i1 %690, label %656, label %648, !llvm.loop !58

691:                                              ; preds = %703, %652
  %692 = phi i64 [ 0, %652 ], [ %704, %703 ]
  %693 = shl nsw i64 %692, 6
  br label %694

694:                                              ; preds = %739, %691
  %695 = phi i64 [ 0, %691 ], [ %740, %739 ]
  %696 = load i64, ptr %34, align 8
  %697 = sdiv i64 %696, 16
  %698 = icmp sgt i64 %696, 15
  br i1 %698, label %699, label %706

699:                                              ; preds = %694
  %700 = load ptr, ptr %653, align 8
  %701 = shl i64 %695, 6
  %702 = getelementptr i8, ptr %700, i64 %701
  br label %710

703:                                              ; preds = %739
  %704 = add nuw nsw i64 %692, 1
  %705 = icmp eq i64 %704, %627
  br i1 %705, label %742, label %691, !llvm.loop !59

706:                                              ; preds = %710, %694
  %707 = phi <16 x float> [ zeroinitializer, %694 ], [ %718, %710 ]
  %708 = icmp eq i64 %695, 3
  %709 = load i64, ptr %9, align 8
  br i1 %708, label %732, label %721

710:                                              ; preds = %710, %699
  %711 = phi i64 [ 0, %699 ], [ %719, %710 ]
  %712 = phi <16 x float> [ zeroinitializer, %699 ], [ %718, %710 ]
  %713 = mul nuw nsw i64 %711, %627
  %714 = add nuw nsw i64 %713, %692
  %715 = shl i64 %714, 8
  %716 = getelementptr i8, ptr %702, i64 %715
  %717 = load <16 x float>, ptr %716, align 4
  %718 = fadd contract <16 x float> %712, %717
  %719 = add nuw nsw i64 %711, 1
  %720 = icmp eq i64 %719, %697
  br i1 %720, label %706, label %710, !llvm.loop !60

721:                                              ; preds = %706
  %722 = load ptr, ptr %654, align 8
  %723 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %695
  %724 = load i32, ptr %723, align 4
  %725 = sext i32 %724 to i64
  %726 = mul nsw i64 %709, %725
  %727 = getelementptr inbounds float, ptr %722, i64 %726
  %728 = getelementptr inbounds i8, ptr %727, i64 %693
  store <16 x float> %707, ptr %728, align 4
  %729 = icmp eq i64 %695, 0
  br i1 %729, label %739, label %730

730:                                              ; preds = %721
  %731 = load i64, ptr %9, align 8
  br label %732

732:                                              ; preds = %730, %706
  %733 = phi i64 [ %731, %730 ], [ %709, %706 ]
  %734 = load ptr, ptr %655, align 8
  %735 = add nsw i64 %695, -1
  %736 = mul nsw i64 %733, %735
  %737 = getelementptr inbounds float, ptr %734, i64 %736
  %738 = getelementptr inbounds i8, ptr %737, i64 %693
  store <16 x float> %707, ptr %738, align 4
  br label %739

739:                                              ; preds = %732, %721
  %740 = add nuw nsw i64 %695, 1
  %741 = icmp eq i64 %740, 4
  br i1 %741, label %703, label %694, !llvm.loop !61

742:                                              ; preds = %703, %648
  ret void

743:                                              ; preds = %429, %935
  %744 = phi i64 [ %423, %429 ], [ %745, %935 ]
  %745 = add nsw i64 %744, -1
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #3
  %746 = load i64, ptr %9, align 8
  %747 = mul nsw i64 %746, 3
  %748 = sdiv i64 %747, 32
  %749 = sdiv i64 %746, 8
  %750 = load i64, ptr %34, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %751 = shl i64 %748, 10
  br i1 %430, label %752, label %905

752:                                              ; preds = %743
  %753 = sdiv i64 %750, 16
  %754 = mul nsw i64 %753, %744
  %755 = add nsw i64 %748, -1
  %756 = icmp sgt i64 %746, 10
  %757 = icmp eq i64 %744, 0
  %758 = tail call i64 @llvm.smax.i64(i64 %748, i64 1)
  br label %761

759:                                              ; preds = %764
  %760 = load i64, ptr %437, align 8
  br label %905

761:                                              ; preds = %764, %752
  %762 = phi i64 [ %32, %752 ], [ %765, %764 ]
  %763 = mul i64 %751, %762
  br i1 %446, label %767, label %764

764:                                              ; preds = %902, %761
  %765 = add nsw i64 %762, 4
  %766 = icmp slt i64 %765, %33
  br i1 %766, label %761, label %759, !llvm.loop !62

767:                                              ; preds = %761, %902
  %768 = phi i64 [ %903, %902 ], [ %45, %761 ]
  %769 = load ptr, ptr %431, align 8
  %770 = icmp eq ptr %769, %422
  br label %771

771:                                              ; preds = %771, %767
  %772 = phi i64 [ 0, %767 ], [ %774, %771 ]
  %773 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %772
  store <16 x float> zeroinitializer, ptr %773, align 64
  %774 = add nuw nsw i64 %772, 1
  %775 = icmp eq i64 %774, 16
  br i1 %775, label %776, label %771, !llvm.loop !53

776:                                              ; preds = %771, %776
  %777 = phi i64 [ %779, %776 ], [ 0, %771 ]
  %778 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %777
  store <16 x float> zeroinitializer, ptr %778, align 64
  %779 = add nuw nsw i64 %777, 1
  %780 = icmp eq i64 %779, 16
  br i1 %780, label %781, label %776, !llvm.loop !53

781:                                              ; preds = %776, %781
  %782 = phi i64 [ %784, %781 ], [ 0, %776 ]
  %783 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %782
  store <16 x float> zeroinitializer, ptr %783, align 64
  %784 = add nuw nsw i64 %782, 1
  %785 = icmp eq i64 %784, 16
  br i1 %785, label %786, label %781, !llvm.loop !53

786:                                              ; preds = %781, %786
  %787 = phi i64 [ %789, %786 ], [ 0, %781 ]
  %788 = getelementptr inbounds [16 x <16 x float>], ptr %434, i64 0, i64 %787
  store <16 x float> zeroinitializer, ptr %788, align 64
  %789 = add nuw nsw i64 %787, 1
  %790 = icmp eq i64 %789, 16
  br i1 %790, label %791, label %786, !llvm.loop !53

791:                                              ; preds = %786
  %792 = select i1 %770, i64 4096, i64 0
  %793 = getelementptr inbounds i8, ptr %422, i64 %792
  %794 = load i64, ptr %0, align 8
  %795 = icmp sgt i64 %794, %744
  br i1 %795, label %796, label %828

796:                                              ; preds = %791
  %797 = load i64, ptr %437, align 8
  %798 = sdiv i64 %797, 2
  %799 = add nsw i64 %755, %798
  %800 = sdiv i64 %799, %748
  br i1 %756, label %801, label %828

801:                                              ; preds = %796
  %802 = load ptr, ptr %436, align 8
  %803 = getelementptr inbounds i8, ptr %802, i64 %763
  %804 = load ptr, ptr %435, align 8
  %805 = load i64, ptr %9, align 8
  %806 = sdiv i64 %805, 32
  %807 = add nsw i64 %768, %754
  %808 = mul nsw i64 %807, %749
  %809 = add nsw i64 %806, %808
  %810 = shl nsw i64 %809, 10
  %811 = getelementptr inbounds i8, ptr %804, i64 %810
  br label %812

812:                                              ; preds = %812, %801
  %813 = phi ptr [ %825, %812 ], [ %811, %801 ]
  %814 = phi ptr [ %826, %812 ], [ %803, %801 ]
  %815 = phi i64 [ %824, %812 ], [ 0, %801 ]
  store ptr %813, ptr %438, align 64
  store ptr %814, ptr %439, align 64
  %816 = getelementptr inbounds i8, ptr %814, i64 1024
  store ptr %816, ptr %440, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %813, ptr noundef %814) #10
  %817 = load ptr, ptr %438, align 64
  %818 = load ptr, ptr %440, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %432, ptr noundef %817, ptr noundef %818) #10
  %819 = getelementptr inbounds i8, ptr %814, i64 2048
  store ptr %819, ptr %439, align 64
  %820 = getelementptr inbounds i8, ptr %814, i64 3072
  store ptr %820, ptr %440, align 64
  %821 = load ptr, ptr %438, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %433, ptr noundef %821, ptr noundef nonnull %819) #10
  %822 = load ptr, ptr %438, align 64
  %823 = load ptr, ptr %440, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %434, ptr noundef %822, ptr noundef %823) #10
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %745, ptr noundef nonnull %3, i64 noundef %800) #10
  %824 = add nuw nsw i64 %815, 1
  %825 = getelementptr inbounds i8, ptr %813, i64 1024
  %826 = getelementptr inbounds i8, ptr %814, i64 4096
  %827 = icmp eq i64 %824, %758
  br i1 %827, label %828, label %812, !llvm.loop !63

828:                                              ; preds = %812, %796, %791
  br label %829

829:                                              ; preds = %828, %829
  %830 = phi i64 [ %835, %829 ], [ 0, %828 ]
  %831 = shl nsw i64 %830, 6
  %832 = getelementptr inbounds i8, ptr %793, i64 %831
  %833 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %830
  %834 = load <16 x float>, ptr %833, align 64
  store <16 x float> %834, ptr %832, align 4
  %835 = add nuw nsw i64 %830, 1
  %836 = icmp eq i64 %835, 16
  br i1 %836, label %837, label %829, !llvm.loop !23

837:                                              ; preds = %829
  %838 = getelementptr inbounds i8, ptr %793, i64 1024
  br label %839

839:                                              ; preds = %839, %837
  %840 = phi i64 [ 0, %837 ], [ %845, %839 ]
  %841 = shl nsw i64 %840, 6
  %842 = getelementptr inbounds i8, ptr %838, i64 %841
  %843 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %840
  %844 = load <16 x float>, ptr %843, align 64
  store <16 x float> %844, ptr %842, align 4
  %845 = add nuw nsw i64 %840, 1
  %846 = icmp eq i64 %845, 16
  br i1 %846, label %847, label %839, !llvm.loop !23

847:                                              ; preds = %839
  %848 = getelementptr inbounds i8, ptr %793, i64 2048
  br label %849

849:                                              ; preds = %849, %847
  %850 = phi i64 [ 0, %847 ], [ %855, %849 ]
  %851 = shl nsw i64 %850, 6
  %852 = getelementptr inbounds i8, ptr %848, i64 %851
  %853 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %850
  %854 = load <16 x float>, ptr %853, align 64
  store <16 x float> %854, ptr %852, align 4
  %855 = add nuw nsw i64 %850, 1
  %856 = icmp eq i64 %855, 16
  br i1 %856, label %857, label %849, !llvm.loop !23

857:                                              ; preds = %849
  %858 = getelementptr inbounds i8, ptr %793, i64 3072
  br label %859

859:                                              ; preds = %859, %857
  %860 = phi i64 [ 0, %857 ], [ %865, %859 ]
  %861 = shl nsw i64 %860, 6
  %862 = getelementptr inbounds i8, ptr %858, i64 %861
  %863 = getelementptr inbounds [16 x <16 x float>], ptr %434, i64 0, i64 %860
  %864 = load <16 x float>, ptr %863, align 64
  store <16 x float> %864, ptr %862, align 4
  %865 = add nuw nsw i64 %860, 1
  %866 = icmp eq i64 %865, 16
  br i1 %866, label %867, label %859, !llvm.loop !23

867:                                              ; preds = %859
  br i1 %757, label %868, label %900

868:                                              ; preds = %867
  %869 = shl nsw i64 %768, 4
  br label %870

870:                                              ; preds = %876, %868
  %871 = phi i64 [ 0, %868 ], [ %877, %876 ]
  %872 = add nsw i64 %871, %762
  %873 = shl nsw i64 %871, 10
  %874 = getelementptr inbounds i8, ptr %793, i64 %873
  %875 = shl i64 %872, 6
  br label %879

876:                                              ; preds = %879
  %877 = add nuw nsw i64 %871, 1
  %878 = icmp eq i64 %877, 4
  br i1 %878, label %902, label %870, !llvm.loop !64

879:                                              ; preds = %879, %870
  %880 = phi i64 [ 0, %870 ], [ %898, %879 ]
  %881 = add nuw nsw i64 %880, %869
  %882 = load i64, ptr %9, align 8
  %883 = mul nsw i64 %882, %881
  %884 = load ptr, ptr %445, align 8
  %885 = load i64, ptr %34, align 8
  %886 = mul nsw i64 %885, %872
  %887 = add nsw i64 %886, %881
  %888 = shl nsw i64 %887, 6
  %889 = getelementptr inbounds i8, ptr %884, i64 %888
  %890 = load <16 x float>, ptr %889, align 4
  %891 = shl nsw i64 %880, 6
  %892 = getelementptr inbounds i8, ptr %874, i64 %891
  %893 = load <16 x float>, ptr %892, align 4
  %894 = fadd contract <16 x float> %890, %893
  %895 = load ptr, ptr %424, align 8
  %896 = getelementptr float, ptr %895, i64 %883
  %897 = getelementptr i8, ptr %896, i64 %875
  store <16 x float> %894, ptr %897, align 4
  %898 = add nuw nsw i64 %880, 1
  %899 = icmp eq i64 %898, 16
  br i1 %899, label %876, label %879, !llvm.loop !65

900:                                              ; preds = %867
  %901 = load i64, ptr %437, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %745, ptr noundef nonnull %3, i64 noundef %901) #10
  store i64 %762, ptr %3, align 8
  store i64 %768, ptr %441, align 8
  store i64 0, ptr %442, align 8
  store i64 64, ptr %437, align 8
  store ptr null, ptr %443, align 8
  store ptr %793, ptr %431, align 8
  store i64 0, ptr %444, align 8
  br label %902

902:                                              ; preds = %876, %900
  %903 = add i64 %768, 1
  %904 = icmp eq i64 %903, %46
  br i1 %904, label %764, label %767, !llvm.loop !66

905:                                              ; preds = %743, %759
  %906 = phi i64 [ %760, %759 ], [ 0, %743 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %745, ptr noundef nonnull %3, i64 noundef %906) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #3
  br i1 %382, label %935, label %907

907:                                              ; preds = %905
  %908 = load ptr, ptr %447, align 8
  %909 = getelementptr inbounds i8, ptr %908, i64 %448
  %910 = load i64, ptr %909, align 8
  %911 = add nsw i64 %910, 1
  store atomic i64 %911, ptr %909 release, align 8
  br i1 %449, label %912, label %935

912:                                              ; preds = %907, %919
  %913 = phi i64 [ %920, %919 ], [ 0, %907 ]
  %914 = shl nsw i64 %913, 6
  %915 = load ptr, ptr %447, align 8
  %916 = getelementptr inbounds i8, ptr %915, i64 %914
  %917 = load atomic i64, ptr %916 acquire, align 8
  %918 = icmp sgt i64 %917, %910
  br i1 %918, label %919, label %922

919:                                              ; preds = %928, %912
  %920 = add nuw nsw i64 %913, 1
  %921 = icmp eq i64 %920, %23
  br i1 %921, label %935, label %912, !llvm.loop !17

922:                                              ; preds = %912, %928
  %923 = phi i32 [ %930, %928 ], [ 0, %912 ]
  tail call void @llvm.x86.sse2.pause()
  %924 = icmp eq i32 %923, 2000
  br i1 %924, label %925, label %928

925:                                              ; preds = %922
  %926 = load ptr, ptr %450, align 8
  %927 = tail call i32 %926() #9
  br label %928

928:                                              ; preds = %925, %922
  %929 = phi i32 [ 0, %925 ], [ %923, %922 ]
  %930 = add nsw i32 %929, 1
  %931 = load ptr, ptr %447, align 8
  %932 = getelementptr inbounds i8, ptr %931, i64 %914
  %933 = load atomic i64, ptr %932 acquire, align 8
  %934 = icmp sgt i64 %933, %910
  br i1 %934, label %919, label %922, !llvm.loop !18

935:                                              ; preds = %919, %905, %907
  %936 = load ptr, ptr %424, align 8
  %937 = icmp ne ptr %936, null
  %938 = sext i1 %937 to i64
  %939 = icmp sgt i64 %745, %938
  br i1 %939, label %743, label %451, !llvm.loop !67
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
  br i1 %37, label %38, label %11, !llvm.loop !68

38:                                               ; preds = %11
  store <16 x float> %35, ptr %7, align 64
  %39 = add nuw nsw i64 %6, 1
  %40 = icmp eq i64 %39, 16
  br i1 %40, label %4, label %5, !llvm.loop !69
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
  br i1 %193, label %194, label %183, !llvm.loop !70

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
  br i1 %213, label %25, label %214, !llvm.loop !71

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
  br i1 %115, label %95, label %107, !llvm.loop !72

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
  br i1 %66, label %65, label %48, !llvm.loop !73

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
  br i1 %222, label %223, label %161, !llvm.loop !74

223:                                              ; preds = %161
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %5) #3
  %224 = add nsw i64 %29, -1
  %225 = icmp sgt i64 %29, 1
  br i1 %225, label %28, label %226, !llvm.loop !75

226:                                              ; preds = %28, %223, %4
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
  br i1 %42, label %43, label %38, !llvm.loop !53

43:                                               ; preds = %38, %43
  %44 = phi i64 [ %46, %43 ], [ 0, %38 ]
  %45 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %44
  store <16 x float> zeroinitializer, ptr %45, align 64
  %46 = add nuw nsw i64 %44, 1
  %47 = icmp eq i64 %46, 16
  br i1 %47, label %48, label %43, !llvm.loop !53

48:                                               ; preds = %43, %48
  %49 = phi i64 [ %51, %48 ], [ 0, %43 ]
  %50 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %49
  store <16 x float> zeroinitializer, ptr %50, align 64
  %51 = add nuw nsw i64 %49, 1
  %52 = icmp eq i64 %51, 16
  br i1 %52, label %53, label %48, !llvm.loop !53

53:                                               ; preds = %48, %53
  %54 = phi i64 [ %56, %53 ], [ 0, %48 ]
  %55 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %54
  store <16 x float> zeroinitializer, ptr %55, align 64
  %56 = add nuw nsw i64 %54, 1
  %57 = icmp eq i64 %56, 16
  br i1 %57, label %58, label %53, !llvm.loop !53

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
  br i1 %69, label %70, label %62, !llvm.loop !23

70:                                               ; preds = %62, %70
  %71 = phi i64 [ %76, %70 ], [ 0, %62 ]
  %72 = shl nsw i64 %71, 6
  %73 = getelementptr inbounds i8, ptr %29, i64 %72
  %74 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %71
  %75 = load <16 x float>, ptr %74, align 64
  store <16 x float> %75, ptr %73, align 4
  %76 = add nuw nsw i64 %71, 1
  %77 = icmp eq i64 %76, 16
  br i1 %77, label %78, label %70, !llvm.loop !23

78:                                               ; preds = %70, %78
  %79 = phi i64 [ %84, %78 ], [ 0, %70 ]
  %80 = shl nsw i64 %79, 6
  %81 = getelementptr inbounds i8, ptr %30, i64 %80
  %82 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %79
  %83 = load <16 x float>, ptr %82, align 64
  store <16 x float> %83, ptr %81, align 4
  %84 = add nuw nsw i64 %79, 1
  %85 = icmp eq i64 %84, 16
  br i1 %85, label %86, label %78, !llvm.loop !23

86:                                               ; preds = %78, %86
  %87 = phi i64 [ %92, %86 ], [ 0, %78 ]
  %88 = shl nsw i64 %87, 6
  %89 = getelementptr inbounds i8, ptr %31, i64 %88
  %90 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %87
  %91 = load <16 x float>, ptr %90, align 64
  store <16 x float> %91, ptr %89, align 4
  %92 = add nuw nsw i64 %87, 1
  %93 = icmp eq i64 %92, 16
  br i1 %93, label %115, label %86, !llvm.loop !23

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
  br i1 %111, label %59, label %94, !llvm.loop !76

112:                                              ; preds = %145
  %113 = add nuw nsw i64 %35, 2
  %114 = icmp slt i64 %113, %9
  br i1 %114, label %34, label %33, !llvm.loop !77

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
  br i1 %136, label %126, label %129, !llvm.loop !78

137:                                              ; preds = %137, %126
  %138 = phi i64 [ 0, %126 ], [ %143, %137 ]
  %139 = getelementptr inbounds [16 x <16 x i32>], ptr %7, i64 0, i64 %138
  %140 = load <16 x i32>, ptr %139, align 64
  %141 = mul nuw nsw i64 %138, %4
  %142 = getelementptr inbounds float, ptr %128, i64 %141
  store <16 x i32> %140, ptr %142, align 4
  %143 = add nuw nsw i64 %138, 1
  %144 = icmp eq i64 %143, 16
  br i1 %144, label %145, label %137, !llvm.loop !79

145:                                              ; preds = %137
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %7) #3
  %146 = add nuw nsw i64 %116, 1
  %147 = icmp eq i64 %146, 4
  br i1 %147, label %112, label %115, !llvm.loop !80
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
!32 = distinct !{!32, !8, !9}
!33 = distinct !{!33, !8, !9}
!34 = distinct !{!34, !8, !9}
!35 = distinct !{!35, !8, !9}
!36 = distinct !{!36, !8, !9}
!37 = !{!38}
!38 = distinct !{!38, !39, !"join: argument 0"}
!39 = distinct !{!39, !"join"}
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
!80 = distinct !{!80, !8, !9}
