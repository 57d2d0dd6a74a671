; sources b9a9ff1ddc641fb59de9cc826582be25cb216a467edcfbc12cbd58667f6aea7b

%struct.Tile = type { [16 x <16 x float>], ptr, i64, [48 x i8] }
%struct.Pending = type { i64, i64, i64, i64, ptr, ptr, i64 }

@X_ROWS = internal unnamed_addr constant [3 x i32] [i32 0, i32 1, i32 2], align 4
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
  br i1 %52, label %53, label %303

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

66:                                               ; preds = %264, %53
  %67 = phi i64 [ %50, %53 ], [ %265, %264 ]
  %68 = and i64 %67, 3
  %69 = icmp eq i64 %68, 0
  br i1 %69, label %72, label %70

70:                                               ; preds = %66
  %71 = mul nsw i64 %67, 3
  br label %232

72:                                               ; preds = %66
  %73 = load ptr, ptr %54, align 8
  %74 = mul nsw i64 %67, 3
  %75 = load i64, ptr %55, align 8
  %76 = load i64, ptr %9, align 8
  %77 = icmp sgt i64 %75, 0
  br i1 %77, label %78, label %154

78:                                               ; preds = %72
  %79 = load ptr, ptr %56, align 8
  %80 = mul nsw i64 %75, %74
  %81 = sdiv i64 %80, 32
  %82 = shl nsw i64 %81, 10
  %83 = getelementptr inbounds i8, ptr %79, i64 %82
  %84 = or disjoint i64 %67, 3
  br label %85

85:                                               ; preds = %93, %78
  %86 = phi ptr [ %83, %78 ], [ %142, %93 ]
  %87 = phi i64 [ 0, %78 ], [ %94, %93 ]
  %88 = getelementptr float, ptr %73, i64 %87
  br label %89

89:                                               ; preds = %96, %85
  %90 = phi ptr [ %86, %85 ], [ %142, %96 ]
  %91 = phi i64 [ %67, %85 ], [ %97, %96 ]
  %92 = shl nsw i64 %91, 4
  br label %99

93:                                               ; preds = %96
  %94 = add nuw nsw i64 %87, 32
  %95 = icmp slt i64 %94, %75
  br i1 %95, label %85, label %152, !llvm.loop !7

96:                                               ; preds = %140
  %97 = add nsw i64 %91, 1
  %98 = icmp slt i64 %91, %84
  br i1 %98, label %89, label %93, !llvm.loop !10

99:                                               ; preds = %140, %89
  %100 = phi i64 [ 0, %89 ], [ %141, %140 ]
  %101 = phi ptr [ %90, %89 ], [ %142, %140 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #3
  %102 = getelementptr inbounds i32, ptr @X_ROWS, i64 %100
  %103 = load i32, ptr %102, align 4
  %104 = sext i32 %103 to i64
  %105 = mul nsw i64 %76, %104
  %106 = add i64 %105, %92
  br label %108

107:                                              ; preds = %108
  call fastcc void @transpose(ptr noundef nonnull %6) #10
  br label %144

108:                                              ; preds = %108, %99
  %109 = phi i64 [ 0, %99 ], [ %138, %108 ]
  %110 = add i64 %106, %109
  %111 = mul nsw i64 %110, %75
  %112 = getelementptr float, ptr %88, i64 %111
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
  %124 = getelementptr inbounds i8, ptr %112, i64 64
  %125 = load <16 x float>, ptr %124, align 4
  %126 = bitcast <16 x float> %125 to <16 x i32>
  %127 = add <16 x i32> %126, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %128 = lshr <16 x i32> %126, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %129 = and <16 x i32> %128, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %130 = add <16 x i32> %127, %129
  %131 = fcmp contract uno <16 x float> %125, zeroinitializer
  %132 = or <16 x i32> %126, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %133 = select <16 x i1> %131, <16 x i32> %132, <16 x i32> %130
  %134 = lshr <16 x i32> %133, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %135 = trunc nuw <16 x i32> %134 to <16 x i16>
  %136 = shufflevector <16 x i16> %123, <16 x i16> %135, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %137 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %109
  store <32 x i16> %136, ptr %137, align 64
  %138 = add nuw nsw i64 %109, 1
  %139 = icmp eq i64 %138, 16
  br i1 %139, label %107, label %108, !llvm.loop !11

140:                                              ; preds = %144
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #3
  %141 = add nuw nsw i64 %100, 1
  %142 = getelementptr inbounds i8, ptr %101, i64 1024
  %143 = icmp eq i64 %141, 3
  br i1 %143, label %96, label %99, !llvm.loop !12

144:                                              ; preds = %144, %107
  %145 = phi i64 [ 0, %107 ], [ %150, %144 ]
  %146 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %145
  %147 = load <16 x i32>, ptr %146, align 64
  %148 = shl nsw i64 %145, 6
  %149 = getelementptr inbounds i8, ptr %101, i64 %148
  store <16 x i32> %147, ptr %149, align 64
  %150 = add nuw nsw i64 %145, 1
  %151 = icmp eq i64 %150, 16
  br i1 %151, label %140, label %144, !llvm.loop !13

152:                                              ; preds = %93
  %153 = load i64, ptr %9, align 8
  br label %154

154:                                              ; preds = %152, %72
  %155 = phi i64 [ %153, %152 ], [ %76, %72 ]
  %156 = load ptr, ptr %57, align 8
  %157 = icmp sgt i64 %155, 0
  br i1 %157, label %158, label %232

158:                                              ; preds = %154
  %159 = load ptr, ptr %58, align 8
  %160 = mul nsw i64 %155, %74
  %161 = sdiv i64 %160, 32
  %162 = shl nsw i64 %161, 10
  %163 = getelementptr inbounds i8, ptr %159, i64 %162
  %164 = or disjoint i64 %67, 3
  br label %165

165:                                              ; preds = %173, %158
  %166 = phi ptr [ %163, %158 ], [ %222, %173 ]
  %167 = phi i64 [ 0, %158 ], [ %174, %173 ]
  %168 = getelementptr float, ptr %156, i64 %167
  br label %169

169:                                              ; preds = %176, %165
  %170 = phi ptr [ %166, %165 ], [ %222, %176 ]
  %171 = phi i64 [ %67, %165 ], [ %177, %176 ]
  %172 = shl nsw i64 %171, 4
  br label %179

173:                                              ; preds = %176
  %174 = add nuw nsw i64 %167, 32
  %175 = icmp slt i64 %174, %155
  br i1 %175, label %165, label %232, !llvm.loop !7

176:                                              ; preds = %220
  %177 = add nsw i64 %171, 1
  %178 = icmp slt i64 %171, %164
  br i1 %178, label %169, label %173, !llvm.loop !10

179:                                              ; preds = %220, %169
  %180 = phi i64 [ 0, %169 ], [ %221, %220 ]
  %181 = phi ptr [ %170, %169 ], [ %222, %220 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #3
  %182 = getelementptr inbounds i32, ptr @H_ROWS, i64 %180
  %183 = load i32, ptr %182, align 4
  %184 = sext i32 %183 to i64
  %185 = mul nsw i64 %155, %184
  %186 = add i64 %185, %172
  br label %188

187:                                              ; preds = %188
  call fastcc void @transpose(ptr noundef nonnull %5) #10
  br label %224

188:                                              ; preds = %188, %179
  %189 = phi i64 [ 0, %179 ], [ %218, %188 ]
  %190 = add i64 %186, %189
  %191 = mul nsw i64 %190, %155
  %192 = getelementptr float, ptr %168, i64 %191
  %193 = load <16 x float>, ptr %192, align 4
  %194 = bitcast <16 x float> %193 to <16 x i32>
  %195 = add <16 x i32> %194, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %196 = lshr <16 x i32> %194, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %197 = and <16 x i32> %196, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %198 = add <16 x i32> %195, %197
  %199 = fcmp contract uno <16 x float> %193, zeroinitializer
  %200 = or <16 x i32> %194, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %201 = select <16 x i1> %199, <16 x i32> %200, <16 x i32> %198
  %202 = lshr <16 x i32> %201, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %203 = trunc nuw <16 x i32> %202 to <16 x i16>
  %204 = getelementptr inbounds i8, ptr %192, i64 64
  %205 = load <16 x float>, ptr %204, align 4
  %206 = bitcast <16 x float> %205 to <16 x i32>
  %207 = add <16 x i32> %206, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %208 = lshr <16 x i32> %206, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %209 = and <16 x i32> %208, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %210 = add <16 x i32> %207, %209
  %211 = fcmp contract uno <16 x float> %205, zeroinitializer
  %212 = or <16 x i32> %206, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %213 = select <16 x i1> %211, <16 x i32> %212, <16 x i32> %210
  %214 = lshr <16 x i32> %213, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %215 = trunc nuw <16 x i32> %214 to <16 x i16>
  %216 = shufflevector <16 x i16> %203, <16 x i16> %215, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %217 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %189
  store <32 x i16> %216, ptr %217, align 64
  %218 = add nuw nsw i64 %189, 1
  %219 = icmp eq i64 %218, 16
  br i1 %219, label %187, label %188, !llvm.loop !11

220:                                              ; preds = %224
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #3
  %221 = add nuw nsw i64 %180, 1
  %222 = getelementptr inbounds i8, ptr %181, i64 1024
  %223 = icmp eq i64 %221, 3
  br i1 %223, label %176, label %179, !llvm.loop !12

224:                                              ; preds = %224, %187
  %225 = phi i64 [ 0, %187 ], [ %230, %224 ]
  %226 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %225
  %227 = load <16 x i32>, ptr %226, align 64
  %228 = shl nsw i64 %225, 6
  %229 = getelementptr inbounds i8, ptr %181, i64 %228
  store <16 x i32> %227, ptr %229, align 64
  %230 = add nuw nsw i64 %225, 1
  %231 = icmp eq i64 %230, 16
  br i1 %231, label %220, label %224, !llvm.loop !13

232:                                              ; preds = %173, %154, %70
  %233 = phi i64 [ %71, %70 ], [ %74, %154 ], [ %74, %173 ]
  %234 = shl nsw i64 %67, 6
  br label %240

235:                                              ; preds = %240
  %236 = load i64, ptr %32, align 8
  %237 = icmp sgt i64 %236, 0
  br i1 %237, label %238, label %264

238:                                              ; preds = %235
  %239 = shl nsw i64 %67, 4
  br label %267

240:                                              ; preds = %240, %232
  %241 = phi i64 [ 0, %232 ], [ %262, %240 ]
  %242 = load ptr, ptr %59, align 8
  %243 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %241
  %244 = load i32, ptr %243, align 4
  %245 = sext i32 %244 to i64
  %246 = load i64, ptr %9, align 8
  %247 = mul nsw i64 %246, %245
  %248 = getelementptr inbounds float, ptr %242, i64 %247
  %249 = getelementptr inbounds i8, ptr %248, i64 %234
  %250 = load <16 x float>, ptr %249, align 4
  %251 = fadd contract <16 x float> %250, zeroinitializer
  %252 = load ptr, ptr %60, align 8
  %253 = mul nsw i64 %246, %241
  %254 = getelementptr inbounds float, ptr %252, i64 %253
  %255 = getelementptr inbounds i8, ptr %254, i64 %234
  %256 = load <16 x float>, ptr %255, align 4
  %257 = fadd contract <16 x float> %251, %256
  %258 = load ptr, ptr %61, align 8
  %259 = add nsw i64 %241, %233
  %260 = shl nsw i64 %259, 6
  %261 = getelementptr inbounds i8, ptr %258, i64 %260
  store <16 x float> %257, ptr %261, align 4
  %262 = add nuw nsw i64 %241, 1
  %263 = icmp eq i64 %262, 3
  br i1 %263, label %235, label %240, !llvm.loop !14

264:                                              ; preds = %267, %235
  %265 = add nsw i64 %67, 1
  %266 = icmp eq i64 %265, %51
  br i1 %266, label %303, label %66, !llvm.loop !15

267:                                              ; preds = %267, %238
  %268 = phi i64 [ 0, %238 ], [ %300, %267 ]
  %269 = load ptr, ptr %62, align 8
  %270 = load i64, ptr %9, align 8
  %271 = mul nsw i64 %270, %268
  %272 = getelementptr inbounds float, ptr %269, i64 %271
  %273 = getelementptr inbounds float, ptr %272, i64 %239
  %274 = load <16 x float>, ptr %273, align 4
  %275 = load ptr, ptr %63, align 8
  %276 = getelementptr inbounds i16, ptr %275, i64 %271
  %277 = getelementptr inbounds i16, ptr %276, i64 %239
  %278 = bitcast <16 x float> %274 to <16 x i32>
  %279 = add <16 x i32> %278, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %280 = lshr <16 x i32> %278, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %281 = and <16 x i32> %280, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %282 = add <16 x i32> %279, %281
  %283 = fcmp contract uno <16 x float> %274, zeroinitializer
  %284 = or <16 x i32> %278, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %285 = select <16 x i1> %283, <16 x i32> %284, <16 x i32> %282
  %286 = lshr <16 x i32> %285, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %287 = trunc nuw <16 x i32> %286 to <16 x i16>
  store <16 x i16> %287, ptr %277, align 2
  %288 = load ptr, ptr %64, align 8
  %289 = load i64, ptr %9, align 8
  %290 = mul nsw i64 %289, %268
  %291 = getelementptr inbounds float, ptr %288, i64 %290
  %292 = getelementptr inbounds float, ptr %291, i64 %239
  %293 = load <16 x float>, ptr %292, align 4
  %294 = load ptr, ptr %65, align 8
  %295 = load i64, ptr %32, align 8
  %296 = mul nsw i64 %295, %67
  %297 = add nsw i64 %296, %268
  %298 = shl nsw i64 %297, 6
  %299 = getelementptr inbounds i8, ptr %294, i64 %298
  store <16 x float> %293, ptr %299, align 4
  %300 = add nuw nsw i64 %268, 1
  %301 = load i64, ptr %32, align 8
  %302 = icmp slt i64 %300, %301
  br i1 %302, label %267, label %264, !llvm.loop !16

303:                                              ; preds = %264, %20
  %304 = icmp eq i64 %22, 1
  br i1 %304, label %338, label %305

305:                                              ; preds = %303
  %306 = getelementptr inbounds i8, ptr %0, i64 56
  %307 = load ptr, ptr %306, align 8
  %308 = shl nsw i64 %8, 6
  %309 = getelementptr inbounds i8, ptr %307, i64 %308
  %310 = load i64, ptr %309, align 8
  %311 = add nsw i64 %310, 1
  store atomic i64 %311, ptr %309 release, align 8
  %312 = icmp sgt i64 %22, 0
  br i1 %312, label %313, label %338

313:                                              ; preds = %305
  %314 = getelementptr inbounds i8, ptr %0, i64 40
  br label %315

315:                                              ; preds = %322, %313
  %316 = phi i64 [ 0, %313 ], [ %323, %322 ]
  %317 = shl nsw i64 %316, 6
  %318 = load ptr, ptr %306, align 8
  %319 = getelementptr inbounds i8, ptr %318, i64 %317
  %320 = load atomic i64, ptr %319 acquire, align 8
  %321 = icmp sgt i64 %320, %310
  br i1 %321, label %322, label %325

322:                                              ; preds = %331, %315
  %323 = add nuw nsw i64 %316, 1
  %324 = icmp eq i64 %323, %22
  br i1 %324, label %338, label %315, !llvm.loop !17

325:                                              ; preds = %315, %331
  %326 = phi i32 [ %333, %331 ], [ 0, %315 ]
  tail call void @llvm.x86.sse2.pause()
  %327 = icmp eq i32 %326, 2000
  br i1 %327, label %328, label %331

328:                                              ; preds = %325
  %329 = load ptr, ptr %314, align 8
  %330 = tail call i32 %329() #9
  br label %331

331:                                              ; preds = %328, %325
  %332 = phi i32 [ 0, %328 ], [ %326, %325 ]
  %333 = add nsw i32 %332, 1
  %334 = load ptr, ptr %306, align 8
  %335 = getelementptr inbounds i8, ptr %334, i64 %317
  %336 = load atomic i64, ptr %335 acquire, align 8
  %337 = icmp sgt i64 %336, %310
  br i1 %337, label %322, label %325, !llvm.loop !18

338:                                              ; preds = %322, %303, %305
  %339 = sub nsw i64 %44, %43
  %340 = sub nsw i64 %30, %27
  %341 = shl nsw i64 %340, 2
  %342 = icmp eq i64 %44, %43
  %343 = icmp sgt i64 %339, 3
  %344 = select i1 %342, i1 true, i1 %343
  br i1 %344, label %347, label %345

345:                                              ; preds = %338
  %346 = sdiv i64 4, %339
  br label %347

347:                                              ; preds = %338, %345
  %348 = phi i64 [ %346, %345 ], [ 1, %338 ]
  %349 = getelementptr inbounds i8, ptr %0, i64 304
  %350 = load ptr, ptr %349, align 8
  %351 = getelementptr inbounds i8, ptr %0, i64 312
  %352 = load i64, ptr %351, align 8
  %353 = mul nsw i64 %352, %8
  %354 = getelementptr inbounds float, ptr %350, i64 %353
  %355 = getelementptr inbounds i8, ptr %354, i64 49152
  %356 = load i64, ptr %0, align 8
  %357 = icmp sgt i64 %356, 0
  br i1 %357, label %358, label %412

358:                                              ; preds = %347
  %359 = mul i64 %340, 3072
  %360 = getelementptr inbounds i8, ptr %0, i64 16
  %361 = icmp sgt i64 %340, 0
  %362 = getelementptr inbounds i8, ptr %0, i64 176
  %363 = getelementptr inbounds i8, ptr %0, i64 64
  %364 = getelementptr inbounds i8, ptr %0, i64 160
  %365 = getelementptr inbounds i8, ptr %4, i64 1088
  %366 = getelementptr inbounds i8, ptr %4, i64 2176
  %367 = getelementptr inbounds i8, ptr %4, i64 3264
  %368 = getelementptr inbounds i8, ptr %4, i64 4352
  %369 = getelementptr inbounds i8, ptr %4, i64 5376
  %370 = getelementptr inbounds i8, ptr %4, i64 5384
  %371 = getelementptr inbounds i8, ptr %4, i64 5440
  %372 = getelementptr inbounds i8, ptr %4, i64 6464
  %373 = getelementptr inbounds i8, ptr %4, i64 6472
  %374 = getelementptr inbounds i8, ptr %4, i64 6528
  %375 = getelementptr inbounds i8, ptr %4, i64 7552
  %376 = getelementptr inbounds i8, ptr %4, i64 7560
  %377 = getelementptr inbounds i8, ptr %4, i64 7616
  %378 = getelementptr inbounds i8, ptr %4, i64 8640
  %379 = getelementptr inbounds i8, ptr %4, i64 8648
  %380 = mul i64 %359, %339
  %381 = icmp sgt i64 %339, 0
  %382 = getelementptr inbounds i8, ptr %3, i64 40
  %383 = getelementptr inbounds i8, ptr %0, i64 120
  %384 = getelementptr inbounds i8, ptr %0, i64 168
  %385 = getelementptr inbounds i8, ptr %3, i64 24
  %386 = getelementptr inbounds i8, ptr %2, i64 1088
  %387 = getelementptr inbounds i8, ptr %2, i64 2176
  %388 = getelementptr inbounds i8, ptr %2, i64 3264
  %389 = getelementptr inbounds i8, ptr %2, i64 4352
  %390 = getelementptr inbounds i8, ptr %2, i64 5376
  %391 = getelementptr inbounds i8, ptr %2, i64 5384
  %392 = getelementptr inbounds i8, ptr %2, i64 6528
  %393 = getelementptr inbounds i8, ptr %2, i64 7552
  %394 = getelementptr inbounds i8, ptr %2, i64 7560
  %395 = getelementptr inbounds i8, ptr %2, i64 7616
  %396 = getelementptr inbounds i8, ptr %2, i64 8640
  %397 = getelementptr inbounds i8, ptr %2, i64 8648
  %398 = getelementptr inbounds i8, ptr %2, i64 5440
  %399 = getelementptr inbounds i8, ptr %2, i64 6464
  %400 = getelementptr inbounds i8, ptr %2, i64 6472
  %401 = getelementptr inbounds i8, ptr %3, i64 8
  %402 = getelementptr inbounds i8, ptr %3, i64 16
  %403 = getelementptr inbounds i8, ptr %3, i64 32
  %404 = getelementptr inbounds i8, ptr %3, i64 48
  %405 = getelementptr inbounds i8, ptr %0, i64 56
  %406 = shl nsw i64 %8, 6
  %407 = icmp sgt i64 %22, 0
  %408 = getelementptr inbounds i8, ptr %0, i64 40
  br label %413

409:                                              ; preds = %870, %569
  %410 = load i64, ptr %0, align 8
  %411 = icmp slt i64 %416, %410
  br i1 %411, label %413, label %412, !llvm.loop !19

412:                                              ; preds = %409, %347
  ret void

413:                                              ; preds = %358, %409
  %414 = phi i64 [ %356, %358 ], [ %410, %409 ]
  %415 = phi i64 [ 0, %358 ], [ %416, %409 ]
  %416 = add nsw i64 %415, %348
  %417 = icmp slt i64 %416, %414
  %418 = sub nsw i64 %414, %415
  %419 = select i1 %417, i64 %348, i64 %418
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %4) #3
  %420 = load i64, ptr %360, align 8
  %421 = sdiv i64 %420, 32
  %422 = shl nsw i64 %420, 1
  br i1 %361, label %423, label %569

423:                                              ; preds = %413
  %424 = mul nsw i64 %419, %339
  %425 = icmp sgt i64 %424, 0
  %426 = mul nsw i64 %421, 3
  %427 = icmp sgt i64 %420, 31
  br label %428

428:                                              ; preds = %433, %423
  %429 = phi i64 [ 0, %423 ], [ %434, %433 ]
  %430 = add nsw i64 %429, %31
  %431 = mul i64 %430, 192
  %432 = mul i64 %426, %430
  br label %436

433:                                              ; preds = %450
  %434 = add nuw nsw i64 %429, 4
  %435 = icmp slt i64 %434, %341
  br i1 %435, label %428, label %569, !llvm.loop !20

436:                                              ; preds = %450, %428
  %437 = phi i64 [ 0, %428 ], [ %451, %450 ]
  %438 = load ptr, ptr %362, align 8
  %439 = getelementptr inbounds i8, ptr %438, i64 %431
  %440 = shl nuw nsw i64 %437, 6
  %441 = getelementptr inbounds i8, ptr %439, i64 %440
  %442 = or disjoint i64 %437, 1
  %443 = shl nuw nsw i64 %442, 6
  %444 = getelementptr inbounds i8, ptr %439, i64 %443
  br i1 %425, label %445, label %450

445:                                              ; preds = %436
  %446 = shl nuw nsw i64 %442, 8
  %447 = shl nuw nsw i64 %437, 8
  %448 = add nsw i64 %437, %432
  %449 = shl nsw i64 %448, 10
  br label %453

450:                                              ; preds = %556, %436
  %451 = add nuw nsw i64 %437, 2
  %452 = icmp ult i64 %437, 10
  br i1 %452, label %436, label %433, !llvm.loop !21

453:                                              ; preds = %556, %445
  %454 = phi i64 [ 0, %445 ], [ %557, %556 ]
  %455 = or disjoint i64 %454, 1
  %456 = icmp slt i64 %455, %424
  %457 = select i1 %456, i64 %455, i64 %454
  %458 = load ptr, ptr %363, align 8
  %459 = sdiv i64 %454, %339
  %460 = load i64, ptr %32, align 8
  %461 = srem i64 %454, %339
  %462 = add nsw i64 %461, %43
  %463 = shl nsw i64 %462, 4
  %464 = load i64, ptr %360, align 8
  %465 = sdiv i64 %457, %339
  %466 = add nsw i64 %465, %415
  %467 = mul nsw i64 %466, %460
  %468 = srem i64 %457, %339
  %469 = add nsw i64 %468, %43
  %470 = shl nsw i64 %469, 4
  %471 = add nsw i64 %470, %467
  %472 = load ptr, ptr %364, align 8
  %473 = load <16 x float>, ptr %441, align 4
  br label %474

474:                                              ; preds = %474, %453
  %475 = phi i64 [ 0, %453 ], [ %477, %474 ]
  %476 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %475
  store <16 x float> %473, ptr %476, align 64
  %477 = add nuw nsw i64 %475, 1
  %478 = icmp eq i64 %477, 16
  br i1 %478, label %479, label %474, !llvm.loop !22

479:                                              ; preds = %474
  %480 = add nsw i64 %459, %415
  %481 = mul nsw i64 %480, %460
  %482 = add nsw i64 %463, %481
  %483 = mul nsw i64 %471, %464
  %484 = load <16 x float>, ptr %444, align 4
  br label %485

485:                                              ; preds = %485, %479
  %486 = phi i64 [ 0, %479 ], [ %488, %485 ]
  %487 = getelementptr inbounds [16 x <16 x float>], ptr %365, i64 0, i64 %486
  store <16 x float> %484, ptr %487, align 64
  %488 = add nuw nsw i64 %486, 1
  %489 = icmp eq i64 %488, 16
  br i1 %489, label %490, label %485, !llvm.loop !22

490:                                              ; preds = %485
  %491 = getelementptr inbounds i16, ptr %458, i64 %483
  br label %492

492:                                              ; preds = %492, %490
  %493 = phi i64 [ %495, %492 ], [ 0, %490 ]
  %494 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %493
  store <16 x float> %473, ptr %494, align 64
  %495 = add nuw nsw i64 %493, 1
  %496 = icmp eq i64 %495, 16
  br i1 %496, label %497, label %492, !llvm.loop !22

497:                                              ; preds = %492
  %498 = mul nsw i64 %482, %464
  br label %499

499:                                              ; preds = %497, %499
  %500 = phi i64 [ %502, %499 ], [ 0, %497 ]
  %501 = getelementptr inbounds [16 x <16 x float>], ptr %367, i64 0, i64 %500
  store <16 x float> %484, ptr %501, align 64
  %502 = add nuw nsw i64 %500, 1
  %503 = icmp eq i64 %502, 16
  br i1 %503, label %504, label %499, !llvm.loop !22

504:                                              ; preds = %499
  %505 = getelementptr inbounds i16, ptr %458, i64 %498
  br i1 %427, label %506, label %508

506:                                              ; preds = %504
  %507 = getelementptr inbounds i8, ptr %472, i64 %449
  br label %559

508:                                              ; preds = %559, %504
  %509 = mul nuw nsw i64 %454, %341
  %510 = add nuw nsw i64 %509, %429
  %511 = mul i64 %510, 3072
  %512 = getelementptr inbounds i8, ptr %355, i64 %511
  %513 = mul nuw nsw i64 %457, %341
  %514 = add nuw nsw i64 %513, %429
  %515 = getelementptr inbounds float, ptr %512, i64 %447
  br label %516

516:                                              ; preds = %516, %508
  %517 = phi i64 [ 0, %508 ], [ %522, %516 ]
  %518 = shl nsw i64 %517, 6
  %519 = getelementptr inbounds i8, ptr %515, i64 %518
  %520 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %517
  %521 = load <16 x float>, ptr %520, align 64
  store <16 x float> %521, ptr %519, align 4
  %522 = add nuw nsw i64 %517, 1
  %523 = icmp eq i64 %522, 16
  br i1 %523, label %524, label %516, !llvm.loop !23

524:                                              ; preds = %516
  %525 = getelementptr inbounds float, ptr %512, i64 %446
  br label %526

526:                                              ; preds = %526, %524
  %527 = phi i64 [ 0, %524 ], [ %532, %526 ]
  %528 = shl nsw i64 %527, 6
  %529 = getelementptr inbounds i8, ptr %525, i64 %528
  %530 = getelementptr inbounds [16 x <16 x float>], ptr %365, i64 0, i64 %527
  %531 = load <16 x float>, ptr %530, align 64
  store <16 x float> %531, ptr %529, align 4
  %532 = add nuw nsw i64 %527, 1
  %533 = icmp eq i64 %532, 16
  br i1 %533, label %534, label %526, !llvm.loop !23

534:                                              ; preds = %526
  %535 = mul i64 %514, 3072
  %536 = getelementptr inbounds i8, ptr %355, i64 %535
  %537 = getelementptr inbounds float, ptr %536, i64 %447
  br label %538

538:                                              ; preds = %538, %534
  %539 = phi i64 [ 0, %534 ], [ %544, %538 ]
  %540 = shl nsw i64 %539, 6
  %541 = getelementptr inbounds i8, ptr %537, i64 %540
  %542 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %539
  %543 = load <16 x float>, ptr %542, align 64
  store <16 x float> %543, ptr %541, align 4
  %544 = add nuw nsw i64 %539, 1
  %545 = icmp eq i64 %544, 16
  br i1 %545, label %546, label %538, !llvm.loop !23

546:                                              ; preds = %538
  %547 = getelementptr inbounds float, ptr %536, i64 %446
  br label %548

548:                                              ; preds = %548, %546
  %549 = phi i64 [ 0, %546 ], [ %554, %548 ]
  %550 = shl nsw i64 %549, 6
  %551 = getelementptr inbounds i8, ptr %547, i64 %550
  %552 = getelementptr inbounds [16 x <16 x float>], ptr %367, i64 0, i64 %549
  %553 = load <16 x float>, ptr %552, align 64
  store <16 x float> %553, ptr %551, align 4
  %554 = add nuw nsw i64 %549, 1
  %555 = icmp eq i64 %554, 16
  br i1 %555, label %556, label %548, !llvm.loop !23

556:                                              ; preds = %548
  %557 = add nuw nsw i64 %454, 2
  %558 = icmp slt i64 %557, %424
  br i1 %558, label %453, label %450, !llvm.loop !24

559:                                              ; preds = %559, %506
  %560 = phi i64 [ %566, %559 ], [ 0, %506 ]
  %561 = phi ptr [ %567, %559 ], [ %507, %506 ]
  %562 = shl nsw i64 %560, 5
  %563 = getelementptr inbounds i16, ptr %505, i64 %562
  store ptr %563, ptr %369, align 64
  store i64 %422, ptr %370, align 8
  %564 = getelementptr inbounds i16, ptr %491, i64 %562
  store ptr %564, ptr %372, align 64
  store i64 %422, ptr %373, align 8
  store ptr %561, ptr %375, align 64
  store i64 64, ptr %376, align 8
  %565 = getelementptr inbounds i8, ptr %561, i64 1024
  store ptr %565, ptr %378, align 64
  store i64 64, ptr %379, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef nonnull %368, ptr noundef nonnull %374) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %366, ptr noundef nonnull %371, ptr noundef nonnull %374) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %365, ptr noundef nonnull %368, ptr noundef nonnull %377) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %367, ptr noundef nonnull %371, ptr noundef nonnull %377) #10
  %566 = add nuw nsw i64 %560, 1
  %567 = getelementptr inbounds i8, ptr %561, i64 12288
  %568 = icmp eq i64 %566, %421
  br i1 %568, label %508, label %559, !llvm.loop !25

569:                                              ; preds = %433, %413
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %4) #3
  %570 = add nsw i64 %419, %415
  %571 = icmp sgt i64 %419, 0
  br i1 %571, label %572, label %409

572:                                              ; preds = %569, %870
  %573 = phi i64 [ %871, %870 ], [ %415, %569 ]
  %574 = sub nsw i64 %573, %415
  %575 = mul nsw i64 %380, %574
  %576 = getelementptr inbounds float, ptr %355, i64 %575
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %2) #3
  %577 = load i64, ptr %9, align 8
  %578 = sdiv i64 %577, 32
  %579 = shl nsw i64 %577, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  br i1 %361, label %580, label %840

580:                                              ; preds = %572
  %581 = mul i64 %578, 3072
  %582 = mul nsw i64 %578, 3
  %583 = add nsw i64 %582, -1
  %584 = icmp sgt i64 %577, 31
  %585 = mul nsw i64 %578, 6
  %586 = add nsw i64 %585, -1
  br label %587

587:                                              ; preds = %596, %580
  %588 = phi i64 [ 0, %580 ], [ %597, %596 ]
  %589 = phi ptr [ null, %580 ], [ %598, %596 ]
  %590 = phi i64 [ 0, %580 ], [ %599, %596 ]
  br i1 %381, label %591, label %596

591:                                              ; preds = %587
  %592 = mul i64 %590, 3072
  %593 = getelementptr i8, ptr %576, i64 %592
  %594 = add nsw i64 %590, %31
  %595 = mul i64 %581, %594
  br label %601

596:                                              ; preds = %835, %587
  %597 = phi i64 [ %588, %587 ], [ %836, %835 ]
  %598 = phi ptr [ %589, %587 ], [ %609, %835 ]
  %599 = add nuw nsw i64 %590, 4
  %600 = icmp slt i64 %599, %341
  br i1 %600, label %587, label %840, !llvm.loop !26

601:                                              ; preds = %835, %591
  %602 = phi i64 [ %588, %591 ], [ %836, %835 ]
  %603 = phi ptr [ %589, %591 ], [ %609, %835 ]
  %604 = phi i64 [ 0, %591 ], [ %838, %835 ]
  %605 = or disjoint i64 %604, 1
  %606 = icmp slt i64 %605, %339
  %607 = icmp eq ptr %603, %354
  %608 = select i1 %607, i64 24576, i64 0
  %609 = getelementptr inbounds i8, ptr %354, i64 %608
  %610 = load ptr, ptr %383, align 8
  %611 = load i64, ptr %32, align 8
  %612 = mul nsw i64 %611, %573
  %613 = add nsw i64 %604, %43
  %614 = shl nsw i64 %613, 4
  %615 = add nsw i64 %612, %614
  %616 = load i64, ptr %9, align 8
  %617 = mul nsw i64 %615, %616
  %618 = getelementptr inbounds i16, ptr %610, i64 %617
  %619 = shl nsw i64 %616, 5
  %620 = getelementptr inbounds i8, ptr %618, i64 %619
  %621 = mul nsw i64 %604, %359
  %622 = getelementptr float, ptr %593, i64 %621
  %623 = getelementptr inbounds float, ptr %622, i64 %359
  %624 = load ptr, ptr %384, align 8
  %625 = getelementptr inbounds i8, ptr %624, i64 %595
  br i1 %606, label %732, label %626

626:                                              ; preds = %601
  %627 = add nsw i64 %583, %602
  %628 = sdiv i64 %627, %582
  br label %629

629:                                              ; preds = %718, %626
  %630 = phi i64 [ 0, %626 ], [ %719, %718 ]
  %631 = shl nuw nsw i64 %630, 8
  %632 = getelementptr inbounds float, ptr %622, i64 %631
  br label %633

633:                                              ; preds = %633, %629
  %634 = phi i64 [ 0, %629 ], [ %639, %633 ]
  %635 = shl nsw i64 %634, 6
  %636 = getelementptr inbounds i8, ptr %632, i64 %635
  %637 = load <16 x float>, ptr %636, align 4
  %638 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %634
  store <16 x float> %637, ptr %638, align 64
  %639 = add nuw nsw i64 %634, 1
  %640 = icmp eq i64 %639, 16
  br i1 %640, label %641, label %633, !llvm.loop !22

641:                                              ; preds = %633
  %642 = or disjoint i64 %631, 256
  %643 = getelementptr inbounds float, ptr %622, i64 %642
  br label %644

644:                                              ; preds = %644, %641
  %645 = phi i64 [ 0, %641 ], [ %650, %644 ]
  %646 = shl nsw i64 %645, 6
  %647 = getelementptr inbounds i8, ptr %643, i64 %646
  %648 = load <16 x float>, ptr %647, align 4
  %649 = getelementptr inbounds [16 x <16 x float>], ptr %386, i64 0, i64 %645
  store <16 x float> %648, ptr %649, align 64
  %650 = add nuw nsw i64 %645, 1
  %651 = icmp eq i64 %650, 16
  br i1 %651, label %652, label %644, !llvm.loop !22

652:                                              ; preds = %644
  %653 = or disjoint i64 %631, 512
  %654 = getelementptr inbounds float, ptr %622, i64 %653
  br label %655

655:                                              ; preds = %655, %652
  %656 = phi i64 [ 0, %652 ], [ %661, %655 ]
  %657 = shl nsw i64 %656, 6
  %658 = getelementptr inbounds i8, ptr %654, i64 %657
  %659 = load <16 x float>, ptr %658, align 4
  %660 = getelementptr inbounds [16 x <16 x float>], ptr %387, i64 0, i64 %656
  store <16 x float> %659, ptr %660, align 64
  %661 = add nuw nsw i64 %656, 1
  %662 = icmp eq i64 %661, 16
  br i1 %662, label %663, label %655, !llvm.loop !22

663:                                              ; preds = %655
  %664 = or disjoint i64 %631, 768
  %665 = getelementptr inbounds float, ptr %622, i64 %664
  br label %666

666:                                              ; preds = %666, %663
  %667 = phi i64 [ 0, %663 ], [ %672, %666 ]
  %668 = shl nsw i64 %667, 6
  %669 = getelementptr inbounds i8, ptr %665, i64 %668
  %670 = load <16 x float>, ptr %669, align 4
  %671 = getelementptr inbounds [16 x <16 x float>], ptr %388, i64 0, i64 %667
  store <16 x float> %670, ptr %671, align 64
  %672 = add nuw nsw i64 %667, 1
  %673 = icmp eq i64 %672, 16
  br i1 %673, label %674, label %666, !llvm.loop !22

674:                                              ; preds = %666
  br i1 %584, label %675, label %678

675:                                              ; preds = %674
  %676 = shl nsw i64 %630, 10
  %677 = getelementptr inbounds i8, ptr %625, i64 %676
  br label %721

678:                                              ; preds = %721, %674
  %679 = getelementptr inbounds float, ptr %609, i64 %631
  br label %680

680:                                              ; preds = %680, %678
  %681 = phi i64 [ 0, %678 ], [ %686, %680 ]
  %682 = shl nsw i64 %681, 6
  %683 = getelementptr inbounds i8, ptr %679, i64 %682
  %684 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %681
  %685 = load <16 x float>, ptr %684, align 64
  store <16 x float> %685, ptr %683, align 4
  %686 = add nuw nsw i64 %681, 1
  %687 = icmp eq i64 %686, 16
  br i1 %687, label %688, label %680, !llvm.loop !23

688:                                              ; preds = %680
  %689 = getelementptr inbounds i8, ptr %679, i64 1024
  br label %690

690:                                              ; preds = %690, %688
  %691 = phi i64 [ 0, %688 ], [ %696, %690 ]
  %692 = shl nsw i64 %691, 6
  %693 = getelementptr inbounds i8, ptr %689, i64 %692
  %694 = getelementptr inbounds [16 x <16 x float>], ptr %386, i64 0, i64 %691
  %695 = load <16 x float>, ptr %694, align 64
  store <16 x float> %695, ptr %693, align 4
  %696 = add nuw nsw i64 %691, 1
  %697 = icmp eq i64 %696, 16
  br i1 %697, label %698, label %690, !llvm.loop !23

698:                                              ; preds = %690
  %699 = getelementptr inbounds i8, ptr %679, i64 2048
  br label %700

700:                                              ; preds = %700, %698
  %701 = phi i64 [ 0, %698 ], [ %706, %700 ]
  %702 = shl nsw i64 %701, 6
  %703 = getelementptr inbounds i8, ptr %699, i64 %702
  %704 = getelementptr inbounds [16 x <16 x float>], ptr %387, i64 0, i64 %701
  %705 = load <16 x float>, ptr %704, align 64
  store <16 x float> %705, ptr %703, align 4
  %706 = add nuw nsw i64 %701, 1
  %707 = icmp eq i64 %706, 16
  br i1 %707, label %708, label %700, !llvm.loop !23

708:                                              ; preds = %700
  %709 = getelementptr inbounds i8, ptr %679, i64 3072
  br label %710

710:                                              ; preds = %710, %708
  %711 = phi i64 [ 0, %708 ], [ %716, %710 ]
  %712 = shl nsw i64 %711, 6
  %713 = getelementptr inbounds i8, ptr %709, i64 %712
  %714 = getelementptr inbounds [16 x <16 x float>], ptr %388, i64 0, i64 %711
  %715 = load <16 x float>, ptr %714, align 64
  store <16 x float> %715, ptr %713, align 4
  %716 = add nuw nsw i64 %711, 1
  %717 = icmp eq i64 %716, 16
  br i1 %717, label %718, label %710, !llvm.loop !23

718:                                              ; preds = %710
  %719 = add nuw nsw i64 %630, 4
  %720 = icmp ult i64 %630, 8
  br i1 %720, label %629, label %835, !llvm.loop !27

721:                                              ; preds = %721, %675
  %722 = phi ptr [ %730, %721 ], [ %677, %675 ]
  %723 = phi i64 [ %729, %721 ], [ 0, %675 ]
  %724 = shl nsw i64 %723, 6
  %725 = getelementptr inbounds i8, ptr %618, i64 %724
  store ptr %725, ptr %390, align 64
  store i64 %579, ptr %391, align 8
  store ptr %722, ptr %393, align 64
  store i64 64, ptr %394, align 8
  %726 = getelementptr inbounds i8, ptr %722, i64 1024
  store ptr %726, ptr %396, align 64
  store i64 64, ptr %397, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %389, ptr noundef nonnull %392) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %386, ptr noundef nonnull %389, ptr noundef nonnull %395) #10
  %727 = getelementptr inbounds i8, ptr %722, i64 2048
  store ptr %727, ptr %393, align 64
  store i64 64, ptr %394, align 8
  %728 = getelementptr inbounds i8, ptr %722, i64 3072
  store ptr %728, ptr %396, align 64
  store i64 64, ptr %397, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %387, ptr noundef nonnull %389, ptr noundef nonnull %392) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %388, ptr noundef nonnull %389, ptr noundef nonnull %395) #10
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %573, ptr noundef nonnull %3, i64 noundef %628) #10
  %729 = add nuw nsw i64 %723, 1
  %730 = getelementptr inbounds i8, ptr %722, i64 12288
  %731 = icmp eq i64 %729, %578
  br i1 %731, label %678, label %721, !llvm.loop !28

732:                                              ; preds = %601
  %733 = add nsw i64 %586, %602
  %734 = sdiv i64 %733, %585
  br label %735

735:                                              ; preds = %822, %732
  %736 = phi i64 [ 0, %732 ], [ %823, %822 ]
  %737 = shl nuw nsw i64 %736, 8
  %738 = getelementptr inbounds float, ptr %622, i64 %737
  br label %739

739:                                              ; preds = %739, %735
  %740 = phi i64 [ 0, %735 ], [ %745, %739 ]
  %741 = shl nsw i64 %740, 6
  %742 = getelementptr inbounds i8, ptr %738, i64 %741
  %743 = load <16 x float>, ptr %742, align 4
  %744 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %740
  store <16 x float> %743, ptr %744, align 64
  %745 = add nuw nsw i64 %740, 1
  %746 = icmp eq i64 %745, 16
  br i1 %746, label %747, label %739, !llvm.loop !22

747:                                              ; preds = %739
  %748 = or disjoint i64 %737, 256
  %749 = getelementptr inbounds float, ptr %622, i64 %748
  br label %750

750:                                              ; preds = %750, %747
  %751 = phi i64 [ 0, %747 ], [ %756, %750 ]
  %752 = shl nsw i64 %751, 6
  %753 = getelementptr inbounds i8, ptr %749, i64 %752
  %754 = load <16 x float>, ptr %753, align 4
  %755 = getelementptr inbounds [16 x <16 x float>], ptr %386, i64 0, i64 %751
  store <16 x float> %754, ptr %755, align 64
  %756 = add nuw nsw i64 %751, 1
  %757 = icmp eq i64 %756, 16
  br i1 %757, label %758, label %750, !llvm.loop !22

758:                                              ; preds = %750
  %759 = getelementptr inbounds float, ptr %623, i64 %737
  br label %760

760:                                              ; preds = %760, %758
  %761 = phi i64 [ 0, %758 ], [ %766, %760 ]
  %762 = shl nsw i64 %761, 6
  %763 = getelementptr inbounds i8, ptr %759, i64 %762
  %764 = load <16 x float>, ptr %763, align 4
  %765 = getelementptr inbounds [16 x <16 x float>], ptr %387, i64 0, i64 %761
  store <16 x float> %764, ptr %765, align 64
  %766 = add nuw nsw i64 %761, 1
  %767 = icmp eq i64 %766, 16
  br i1 %767, label %768, label %760, !llvm.loop !22

768:                                              ; preds = %760
  %769 = getelementptr inbounds float, ptr %623, i64 %748
  br label %770

770:                                              ; preds = %770, %768
  %771 = phi i64 [ 0, %768 ], [ %776, %770 ]
  %772 = shl nsw i64 %771, 6
  %773 = getelementptr inbounds i8, ptr %769, i64 %772
  %774 = load <16 x float>, ptr %773, align 4
  %775 = getelementptr inbounds [16 x <16 x float>], ptr %388, i64 0, i64 %771
  store <16 x float> %774, ptr %775, align 64
  %776 = add nuw nsw i64 %771, 1
  %777 = icmp eq i64 %776, 16
  br i1 %777, label %778, label %770, !llvm.loop !22

778:                                              ; preds = %770
  br i1 %584, label %779, label %782

779:                                              ; preds = %778
  %780 = shl nsw i64 %736, 10
  %781 = getelementptr inbounds i8, ptr %625, i64 %780
  br label %825

782:                                              ; preds = %825, %778
  %783 = getelementptr inbounds float, ptr %609, i64 %737
  br label %784

784:                                              ; preds = %784, %782
  %785 = phi i64 [ 0, %782 ], [ %790, %784 ]
  %786 = shl nsw i64 %785, 6
  %787 = getelementptr inbounds i8, ptr %783, i64 %786
  %788 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %785
  %789 = load <16 x float>, ptr %788, align 64
  store <16 x float> %789, ptr %787, align 4
  %790 = add nuw nsw i64 %785, 1
  %791 = icmp eq i64 %790, 16
  br i1 %791, label %792, label %784, !llvm.loop !23

792:                                              ; preds = %784
  %793 = getelementptr inbounds i8, ptr %783, i64 1024
  br label %794

794:                                              ; preds = %794, %792
  %795 = phi i64 [ 0, %792 ], [ %800, %794 ]
  %796 = shl nsw i64 %795, 6
  %797 = getelementptr inbounds i8, ptr %793, i64 %796
  %798 = getelementptr inbounds [16 x <16 x float>], ptr %386, i64 0, i64 %795
  %799 = load <16 x float>, ptr %798, align 64
  store <16 x float> %799, ptr %797, align 4
  %800 = add nuw nsw i64 %795, 1
  %801 = icmp eq i64 %800, 16
  br i1 %801, label %802, label %794, !llvm.loop !23

802:                                              ; preds = %794
  %803 = getelementptr inbounds i8, ptr %783, i64 12288
  br label %804

804:                                              ; preds = %804, %802
  %805 = phi i64 [ %810, %804 ], [ 0, %802 ]
  %806 = shl nsw i64 %805, 6
  %807 = getelementptr inbounds i8, ptr %803, i64 %806
  %808 = getelementptr inbounds [16 x <16 x float>], ptr %387, i64 0, i64 %805
  %809 = load <16 x float>, ptr %808, align 64
  store <16 x float> %809, ptr %807, align 4
  %810 = add nuw nsw i64 %805, 1
  %811 = icmp eq i64 %810, 16
  br i1 %811, label %812, label %804, !llvm.loop !23

812:                                              ; preds = %804
  %813 = getelementptr inbounds i8, ptr %783, i64 13312
  br label %814

814:                                              ; preds = %814, %812
  %815 = phi i64 [ 0, %812 ], [ %820, %814 ]
  %816 = shl nsw i64 %815, 6
  %817 = getelementptr inbounds i8, ptr %813, i64 %816
  %818 = getelementptr inbounds [16 x <16 x float>], ptr %388, i64 0, i64 %815
  %819 = load <16 x float>, ptr %818, align 64
  store <16 x float> %819, ptr %817, align 4
  %820 = add nuw nsw i64 %815, 1
  %821 = icmp eq i64 %820, 16
  br i1 %821, label %822, label %814, !llvm.loop !23

822:                                              ; preds = %814
  %823 = add nuw nsw i64 %736, 2
  %824 = icmp ult i64 %736, 10
  br i1 %824, label %735, label %835, !llvm.loop !29

825:                                              ; preds = %825, %779
  %826 = phi ptr [ %833, %825 ], [ %781, %779 ]
  %827 = phi i64 [ %832, %825 ], [ 0, %779 ]
  %828 = shl nsw i64 %827, 5
  %829 = getelementptr inbounds i16, ptr %618, i64 %828
  store ptr %829, ptr %390, align 64
  store i64 %579, ptr %391, align 8
  %830 = getelementptr inbounds i16, ptr %620, i64 %828
  store ptr %830, ptr %399, align 64
  store i64 %579, ptr %400, align 8
  store ptr %826, ptr %393, align 64
  store i64 64, ptr %394, align 8
  %831 = getelementptr inbounds i8, ptr %826, i64 1024
  store ptr %831, ptr %396, align 64
  store i64 64, ptr %397, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %389, ptr noundef nonnull %392) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %387, ptr noundef nonnull %398, ptr noundef nonnull %392) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %386, ptr noundef nonnull %389, ptr noundef nonnull %395) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %388, ptr noundef nonnull %398, ptr noundef nonnull %395) #10
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %573, ptr noundef nonnull %3, i64 noundef %734) #10
  %832 = add nuw nsw i64 %827, 1
  %833 = getelementptr inbounds i8, ptr %826, i64 12288
  %834 = icmp eq i64 %832, %578
  br i1 %834, label %782, label %825, !llvm.loop !30

835:                                              ; preds = %718, %822
  %836 = phi i64 [ 128, %822 ], [ 64, %718 ]
  %837 = load i64, ptr %385, align 8
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %573, ptr noundef nonnull %3, i64 noundef %837) #10
  store i64 %594, ptr %3, align 8
  store i64 %613, ptr %401, align 8
  store i64 0, ptr %402, align 8
  store i64 %836, ptr %385, align 8
  store ptr %622, ptr %403, align 8
  store ptr %609, ptr %382, align 8
  store i64 %359, ptr %404, align 8
  %838 = add nuw nsw i64 %604, 2
  %839 = icmp slt i64 %838, %339
  br i1 %839, label %601, label %596, !llvm.loop !31

840:                                              ; preds = %596, %572
  %841 = phi i64 [ 0, %572 ], [ %597, %596 ]
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %573, ptr noundef nonnull %3, i64 noundef %841) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %2) #3
  br i1 %304, label %870, label %842

842:                                              ; preds = %840
  %843 = load ptr, ptr %405, align 8
  %844 = getelementptr inbounds i8, ptr %843, i64 %406
  %845 = load i64, ptr %844, align 8
  %846 = add nsw i64 %845, 1
  store atomic i64 %846, ptr %844 release, align 8
  br i1 %407, label %847, label %870

847:                                              ; preds = %842, %854
  %848 = phi i64 [ %855, %854 ], [ 0, %842 ]
  %849 = shl nsw i64 %848, 6
  %850 = load ptr, ptr %405, align 8
  %851 = getelementptr inbounds i8, ptr %850, i64 %849
  %852 = load atomic i64, ptr %851 acquire, align 8
  %853 = icmp sgt i64 %852, %845
  br i1 %853, label %854, label %857

854:                                              ; preds = %863, %847
  %855 = add nuw nsw i64 %848, 1
  %856 = icmp eq i64 %855, %22
  br i1 %856, label %870, label %847, !llvm.loop !17

857:                                              ; preds = %847, %863
  %858 = phi i32 [ %865, %863 ], [ 0, %847 ]
  tail call void @llvm.x86.sse2.pause()
  %859 = icmp eq i32 %858, 2000
  br i1 %859, label %860, label %863

860:                                              ; preds = %857
  %861 = load ptr, ptr %408, align 8
  %862 = tail call i32 %861() #9
  br label %863

863:                                              ; preds = %860, %857
  %864 = phi i32 [ 0, %860 ], [ %858, %857 ]
  %865 = add nsw i32 %864, 1
  %866 = load ptr, ptr %405, align 8
  %867 = getelementptr inbounds i8, ptr %866, i64 %849
  %868 = load atomic i64, ptr %867 acquire, align 8
  %869 = icmp sgt i64 %868, %845
  br i1 %869, label %854, label %857, !llvm.loop !18

870:                                              ; preds = %854, %840, %842
  %871 = add nsw i64 %573, 1
  %872 = icmp slt i64 %871, %570
  br i1 %872, label %572, label %409, !llvm.loop !32
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
  %8 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !noalias !33
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = sdiv i64 %10, 64
  %12 = getelementptr inbounds i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8, !noalias !33
  %14 = icmp eq ptr %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %1
  %16 = tail call i32 %13() #9, !noalias !33
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
  br i1 %121, label %167, label %106, !llvm.loop !36

122:                                              ; preds = %130, %114
  %123 = phi i64 [ %131, %130 ], [ 0, %114 ]
  %124 = phi ptr [ %165, %130 ], [ %115, %114 ]
  %125 = shl i64 %123, 6
  %126 = getelementptr i8, ptr %105, i64 %125
  br label %133

127:                                              ; preds = %130
  %128 = add nuw nsw i64 %116, 32
  %129 = icmp slt i64 %128, %94
  br i1 %129, label %114, label %118, !llvm.loop !37

130:                                              ; preds = %133
  %131 = add nuw nsw i64 %123, 1
  %132 = icmp eq i64 %131, 4
  br i1 %132, label %127, label %122, !llvm.loop !38

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
  br i1 %166, label %130, label %133, !llvm.loop !39

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
  br i1 %202, label %184, label %185, !llvm.loop !40

203:                                              ; preds = %207
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #3
  %204 = add nuw nsw i64 %183, 32
  %205 = getelementptr inbounds i8, ptr %182, i64 1024
  %206 = icmp slt i64 %204, %49
  br i1 %206, label %181, label %215, !llvm.loop !41

207:                                              ; preds = %207, %184
  %208 = phi i64 [ 0, %184 ], [ %213, %207 ]
  %209 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %208
  %210 = load <16 x i32>, ptr %209, align 64
  %211 = shl nsw i64 %208, 6
  %212 = getelementptr inbounds i8, ptr %182, i64 %211
  store <16 x i32> %210, ptr %212, align 64
  %213 = add nuw nsw i64 %208, 1
  %214 = icmp eq i64 %213, 16
  br i1 %214, label %203, label %207, !llvm.loop !42

215:                                              ; preds = %203, %169
  %216 = load i64, ptr %34, align 8
  %217 = icmp sgt i64 %216, 15
  %218 = add nsw i64 %91, 1
  br i1 %217, label %219, label %226

219:                                              ; preds = %215, %228
  %220 = phi i64 [ %229, %228 ], [ 0, %215 ]
  %221 = mul nsw i64 %220, %47
  %222 = add nsw i64 %221, %91
  %223 = mul nsw i64 %222, 3
  %224 = icmp ne i64 %220, 0
  %225 = select i1 %224, i1 true, i1 %70
  br label %233

226:                                              ; preds = %228, %215
  %227 = icmp eq i64 %218, %58
  br i1 %227, label %72, label %90, !llvm.loop !43

228:                                              ; preds = %252
  %229 = add nuw nsw i64 %220, 1
  %230 = load i64, ptr %34, align 8
  %231 = sdiv i64 %230, 16
  %232 = icmp slt i64 %229, %231
  br i1 %232, label %219, label %226, !llvm.loop !44

233:                                              ; preds = %252, %219
  %234 = phi i64 [ 0, %219 ], [ %253, %252 ]
  %235 = load ptr, ptr %68, align 8
  %236 = add nsw i64 %234, %223
  %237 = shl nsw i64 %236, 6
  %238 = getelementptr inbounds i8, ptr %235, i64 %237
  store <16 x float> zeroinitializer, ptr %238, align 4
  br i1 %225, label %252, label %239

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
  br i1 %251, label %252, label %243, !llvm.loop !45

252:                                              ; preds = %243, %233
  %253 = add nuw nsw i64 %234, 1
  %254 = icmp eq i64 %253, 3
  br i1 %254, label %228, label %233, !llvm.loop !46

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
  br i1 %287, label %333, label %272, !llvm.loop !36

288:                                              ; preds = %296, %280
  %289 = phi i64 [ %297, %296 ], [ 0, %280 ]
  %290 = phi ptr [ %331, %296 ], [ %281, %280 ]
  %291 = shl i64 %289, 6
  %292 = getelementptr i8, ptr %271, i64 %291
  br label %299

293:                                              ; preds = %296
  %294 = add nuw nsw i64 %282, 32
  %295 = icmp slt i64 %294, %264
  br i1 %295, label %280, label %284, !llvm.loop !37

296:                                              ; preds = %299
  %297 = add nuw nsw i64 %289, 1
  %298 = icmp eq i64 %297, 2
  br i1 %298, label %293, label %288, !llvm.loop !38

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
  br i1 %332, label %296, label %299, !llvm.loop !39

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
  br i1 %365, label %347, label %348, !llvm.loop !40

366:                                              ; preds = %370
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #3
  %367 = add nuw nsw i64 %346, 32
  %368 = getelementptr inbounds i8, ptr %345, i64 1024
  %369 = icmp slt i64 %367, %49
  br i1 %369, label %344, label %378, !llvm.loop !41

370:                                              ; preds = %370, %347
  %371 = phi i64 [ 0, %347 ], [ %376, %370 ]
  %372 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %371
  %373 = load <16 x i32>, ptr %372, align 64
  %374 = shl nsw i64 %371, 6
  %375 = getelementptr inbounds i8, ptr %345, i64 %374
  store <16 x i32> %373, ptr %375, align 64
  %376 = add nuw nsw i64 %371, 1
  %377 = icmp eq i64 %376, 16
  br i1 %377, label %366, label %370, !llvm.loop !42

378:                                              ; preds = %366, %335
  %379 = add nsw i64 %256, 1
  %380 = icmp eq i64 %379, %81
  br i1 %380, label %381, label %255, !llvm.loop !47

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
  br label %741

458:                                              ; preds = %927
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
  %470 = mul nsw i64 %469, 3
  %471 = sdiv i64 %470, 32
  %472 = shl i64 %471, 10
  %473 = icmp slt i64 %466, %468
  br i1 %473, label %474, label %632

474:                                              ; preds = %460
  %475 = getelementptr inbounds i8, ptr %0, i64 160
  %476 = getelementptr inbounds i8, ptr %0, i64 208
  %477 = getelementptr inbounds i8, ptr %4, i64 1088
  %478 = getelementptr inbounds i8, ptr %4, i64 2176
  %479 = getelementptr inbounds i8, ptr %4, i64 3264
  %480 = icmp sgt i64 %469, 10
  %481 = getelementptr inbounds i8, ptr %4, i64 4352
  %482 = getelementptr inbounds i8, ptr %4, i64 5376
  %483 = getelementptr inbounds i8, ptr %4, i64 5384
  %484 = getelementptr inbounds i8, ptr %4, i64 5440
  %485 = getelementptr inbounds i8, ptr %4, i64 6464
  %486 = getelementptr inbounds i8, ptr %4, i64 6472
  %487 = getelementptr inbounds i8, ptr %4, i64 6528
  %488 = getelementptr inbounds i8, ptr %4, i64 7552
  %489 = getelementptr inbounds i8, ptr %4, i64 7560
  %490 = getelementptr inbounds i8, ptr %4, i64 7616
  %491 = getelementptr inbounds i8, ptr %4, i64 8640
  %492 = getelementptr inbounds i8, ptr %4, i64 8648
  %493 = getelementptr inbounds i8, ptr %422, i64 1024
  %494 = getelementptr inbounds i8, ptr %422, i64 2048
  %495 = getelementptr inbounds i8, ptr %422, i64 3072
  %496 = getelementptr inbounds i8, ptr %0, i64 232
  %497 = tail call i64 @llvm.smax.i64(i64 %471, i64 1)
  %498 = load i64, ptr %73, align 8
  br label %499

499:                                              ; preds = %510, %474
  %500 = phi i64 [ %498, %474 ], [ %511, %510 ]
  %501 = phi i64 [ %466, %474 ], [ %512, %510 ]
  %502 = mul i64 %501, %472
  %503 = icmp sgt i64 %500, 15
  br i1 %503, label %504, label %510

504:                                              ; preds = %499
  %505 = add nsw i64 %501, 1
  %506 = icmp slt i64 %505, %468
  %507 = select i1 %506, i64 %472, i64 0
  %508 = select i1 %506, i64 32, i64 16
  %509 = shl nsw i64 %501, 4
  br label %514

510:                                              ; preds = %598, %499
  %511 = phi i64 [ %500, %499 ], [ %600, %598 ]
  %512 = add nsw i64 %501, 2
  %513 = icmp slt i64 %512, %468
  br i1 %513, label %499, label %630, !llvm.loop !48

514:                                              ; preds = %598, %504
  %515 = phi i64 [ 0, %504 ], [ %599, %598 ]
  %516 = load ptr, ptr %475, align 8
  %517 = load ptr, ptr %476, align 8
  br label %518

518:                                              ; preds = %518, %514
  %519 = phi i64 [ 0, %514 ], [ %521, %518 ]
  %520 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %519
  store <16 x float> zeroinitializer, ptr %520, align 64
  %521 = add nuw nsw i64 %519, 1
  %522 = icmp eq i64 %521, 16
  br i1 %522, label %523, label %518, !llvm.loop !49

523:                                              ; preds = %518
  %524 = getelementptr inbounds i8, ptr %517, i64 %502
  br label %525

525:                                              ; preds = %525, %523
  %526 = phi i64 [ %528, %525 ], [ 0, %523 ]
  %527 = getelementptr inbounds [16 x <16 x float>], ptr %477, i64 0, i64 %526
  store <16 x float> zeroinitializer, ptr %527, align 64
  %528 = add nuw nsw i64 %526, 1
  %529 = icmp eq i64 %528, 16
  br i1 %529, label %530, label %525, !llvm.loop !49

530:                                              ; preds = %525
  %531 = mul i64 %515, %472
  br label %532

532:                                              ; preds = %530, %532
  %533 = phi i64 [ %535, %532 ], [ 0, %530 ]
  %534 = getelementptr inbounds [16 x <16 x float>], ptr %478, i64 0, i64 %533
  store <16 x float> zeroinitializer, ptr %534, align 64
  %535 = add nuw nsw i64 %533, 1
  %536 = icmp eq i64 %535, 16
  br i1 %536, label %537, label %532, !llvm.loop !49

537:                                              ; preds = %532, %537
  %538 = phi i64 [ %540, %537 ], [ 0, %532 ]
  %539 = getelementptr inbounds [16 x <16 x float>], ptr %479, i64 0, i64 %538
  store <16 x float> zeroinitializer, ptr %539, align 64
  %540 = add nuw nsw i64 %538, 1
  %541 = icmp eq i64 %540, 16
  br i1 %541, label %542, label %537, !llvm.loop !49

542:                                              ; preds = %537
  br i1 %480, label %544, label %543

543:                                              ; preds = %579, %542
  br label %547

544:                                              ; preds = %542
  %545 = getelementptr inbounds i8, ptr %516, i64 %531
  %546 = getelementptr inbounds i8, ptr %524, i64 %507
  br label %579

547:                                              ; preds = %543, %547
  %548 = phi i64 [ %553, %547 ], [ 0, %543 ]
  %549 = shl nsw i64 %548, 6
  %550 = getelementptr inbounds i8, ptr %422, i64 %549
  %551 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %548
  %552 = load <16 x float>, ptr %551, align 64
  store <16 x float> %552, ptr %550, align 4
  %553 = add nuw nsw i64 %548, 1
  %554 = icmp eq i64 %553, 16
  br i1 %554, label %555, label %547, !llvm.loop !23

555:                                              ; preds = %547, %555
  %556 = phi i64 [ %561, %555 ], [ 0, %547 ]
  %557 = shl nsw i64 %556, 6
  %558 = getelementptr inbounds i8, ptr %493, i64 %557
  %559 = getelementptr inbounds [16 x <16 x float>], ptr %477, i64 0, i64 %556
  %560 = load <16 x float>, ptr %559, align 64
  store <16 x float> %560, ptr %558, align 4
  %561 = add nuw nsw i64 %556, 1
  %562 = icmp eq i64 %561, 16
  br i1 %562, label %563, label %555, !llvm.loop !23

563:                                              ; preds = %555, %563
  %564 = phi i64 [ %569, %563 ], [ 0, %555 ]
  %565 = shl nsw i64 %564, 6
  %566 = getelementptr inbounds i8, ptr %494, i64 %565
  %567 = getelementptr inbounds [16 x <16 x float>], ptr %478, i64 0, i64 %564
  %568 = load <16 x float>, ptr %567, align 64
  store <16 x float> %568, ptr %566, align 4
  %569 = add nuw nsw i64 %564, 1
  %570 = icmp eq i64 %569, 16
  br i1 %570, label %571, label %563, !llvm.loop !23

571:                                              ; preds = %563, %571
  %572 = phi i64 [ %577, %571 ], [ 0, %563 ]
  %573 = shl nsw i64 %572, 6
  %574 = getelementptr inbounds i8, ptr %495, i64 %573
  %575 = getelementptr inbounds [16 x <16 x float>], ptr %479, i64 0, i64 %572
  %576 = load <16 x float>, ptr %575, align 64
  store <16 x float> %576, ptr %574, align 4
  %577 = add nuw nsw i64 %572, 1
  %578 = icmp eq i64 %577, 16
  br i1 %578, label %590, label %571, !llvm.loop !23

579:                                              ; preds = %579, %544
  %580 = phi i64 [ %585, %579 ], [ 0, %544 ]
  %581 = phi ptr [ %587, %579 ], [ %546, %544 ]
  %582 = phi ptr [ %586, %579 ], [ %524, %544 ]
  %583 = phi ptr [ %588, %579 ], [ %545, %544 ]
  store ptr %582, ptr %482, align 64
  store i64 64, ptr %483, align 8
  store ptr %581, ptr %485, align 64
  store i64 64, ptr %486, align 8
  store ptr %583, ptr %488, align 64
  store i64 64, ptr %489, align 8
  %584 = getelementptr inbounds i8, ptr %583, i64 1024
  store ptr %584, ptr %491, align 64
  store i64 64, ptr %492, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef nonnull %481, ptr noundef nonnull %487) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %478, ptr noundef nonnull %484, ptr noundef nonnull %487) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %477, ptr noundef nonnull %481, ptr noundef nonnull %490) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %479, ptr noundef nonnull %484, ptr noundef nonnull %490) #10
  %585 = add nuw nsw i64 %580, 1
  %586 = getelementptr inbounds i8, ptr %582, i64 1024
  %587 = getelementptr inbounds i8, ptr %581, i64 1024
  %588 = getelementptr inbounds i8, ptr %583, i64 2048
  %589 = icmp eq i64 %585, %497
  br i1 %589, label %543, label %579, !llvm.loop !50

590:                                              ; preds = %571, %603
  %591 = phi i64 [ %604, %603 ], [ 0, %571 ]
  %592 = add nsw i64 %591, %509
  %593 = lshr i64 %591, 3
  %594 = and i64 %593, 1152921504606846974
  %595 = shl i64 %591, 4
  %596 = and i64 %595, 240
  %597 = getelementptr inbounds float, ptr %422, i64 %596
  br label %606

598:                                              ; preds = %603
  %599 = add nuw nsw i64 %515, 2
  %600 = load i64, ptr %73, align 8
  %601 = sdiv i64 %600, 16
  %602 = icmp slt i64 %599, %601
  br i1 %602, label %514, label %510, !llvm.loop !51

603:                                              ; preds = %606
  %604 = add nuw nsw i64 %591, 1
  %605 = icmp eq i64 %604, %508
  br i1 %605, label %598, label %590, !llvm.loop !52

606:                                              ; preds = %606, %590
  %607 = phi i1 [ true, %590 ], [ false, %606 ]
  %608 = phi i64 [ 0, %590 ], [ 1, %606 ]
  %609 = load ptr, ptr %496, align 8
  %610 = load i64, ptr %73, align 8
  %611 = mul nsw i64 %610, %592
  %612 = getelementptr inbounds i16, ptr %609, i64 %611
  %613 = or disjoint i64 %608, %515
  %614 = shl nsw i64 %613, 5
  %615 = getelementptr inbounds i8, ptr %612, i64 %614
  %616 = or disjoint i64 %608, %594
  %617 = shl nsw i64 %616, 10
  %618 = getelementptr inbounds i8, ptr %597, i64 %617
  %619 = load <16 x float>, ptr %618, align 4
  %620 = bitcast <16 x float> %619 to <16 x i32>
  %621 = add <16 x i32> %620, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %622 = lshr <16 x i32> %620, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %623 = and <16 x i32> %622, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %624 = add <16 x i32> %621, %623
  %625 = fcmp contract uno <16 x float> %619, zeroinitializer
  %626 = or <16 x i32> %620, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %627 = select <16 x i1> %625, <16 x i32> %626, <16 x i32> %624
  %628 = lshr <16 x i32> %627, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %629 = trunc nuw <16 x i32> %628 to <16 x i16>
  store <16 x i16> %629, ptr %615, align 2
  br i1 %607, label %606, label %603, !llvm.loop !53

630:                                              ; preds = %510
  %631 = load i64, ptr %9, align 8
  br label %632

632:                                              ; preds = %630, %460
  %633 = phi i64 [ %631, %630 ], [ %469, %460 ]
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %4) #3
  %634 = sdiv i64 %633, 16
  %635 = mul nsw i64 %634, 3
  %636 = sdiv i64 %635, 2
  %637 = mul nsw i64 %636, %8
  %638 = sdiv i64 %637, %23
  %639 = mul nsw i64 %636, %54
  %640 = sdiv i64 %639, %23
  %641 = shl nsw i64 %638, 1
  %642 = shl nsw i64 %640, 1
  %643 = icmp slt i64 %641, %642
  br i1 %643, label %644, label %656

644:                                              ; preds = %632
  %645 = load i64, ptr %34, align 8
  %646 = load i64, ptr %0, align 8
  %647 = mul nsw i64 %646, %645
  %648 = add nsw i64 %647, 31
  %649 = sdiv i64 %648, 32
  %650 = getelementptr inbounds i8, ptr %0, i64 216
  %651 = shl i64 %649, 9
  %652 = getelementptr inbounds i8, ptr %0, i64 224
  %653 = getelementptr inbounds i8, ptr %0, i64 240
  %654 = shl i64 %649, 10
  %655 = getelementptr inbounds i8, ptr %0, i64 248
  br label %664

656:                                              ; preds = %664, %632
  %657 = icmp eq i64 %8, 0
  %658 = icmp sgt i64 %633, 15
  %659 = and i1 %657, %658
  br i1 %659, label %660, label %740

660:                                              ; preds = %656
  %661 = getelementptr inbounds i8, ptr %0, i64 256
  %662 = getelementptr inbounds i8, ptr %0, i64 264
  %663 = getelementptr inbounds i8, ptr %0, i64 288
  br label %697

664:                                              ; preds = %664, %644
  %665 = phi i64 [ %641, %644 ], [ %695, %664 ]
  %666 = sdiv i64 %665, %634
  %667 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %666
  %668 = load i32, ptr %667, align 4
  %669 = sext i32 %668 to i64
  %670 = load i64, ptr %9, align 8
  %671 = mul nsw i64 %670, %669
  %672 = srem i64 %665, %634
  %673 = shl nsw i64 %672, 4
  %674 = add nsw i64 %673, %671
  %675 = load ptr, ptr %650, align 8
  %676 = mul i64 %665, %651
  %677 = getelementptr inbounds i16, ptr %675, i64 %676
  %678 = load ptr, ptr %652, align 8
  %679 = load ptr, ptr %653, align 8
  %680 = load i64, ptr %73, align 8
  %681 = mul nsw i64 %680, %674
  %682 = getelementptr inbounds float, ptr %679, i64 %681
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %677, ptr noundef %678, ptr noundef %682, i64 noundef %680, ptr noundef %422) #10
  %683 = load ptr, ptr %650, align 8
  %684 = getelementptr inbounds i16, ptr %683, i64 %676
  %685 = load ptr, ptr %652, align 8
  %686 = load i64, ptr %73, align 8
  %687 = sdiv i64 %686, 16
  %688 = mul i64 %654, %687
  %689 = getelementptr inbounds i8, ptr %685, i64 %688
  %690 = load ptr, ptr %655, align 8
  %691 = shl nsw i64 %665, 4
  %692 = load i64, ptr %9, align 8
  %693 = mul nsw i64 %691, %692
  %694 = getelementptr inbounds float, ptr %690, i64 %693
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %684, ptr noundef %689, ptr noundef %694, i64 noundef %692, ptr noundef %422) #10
  %695 = add nsw i64 %665, 2
  %696 = icmp slt i64 %695, %642
  br i1 %696, label %664, label %656, !llvm.loop !54

697:                                              ; preds = %707, %660
  %698 = phi i64 [ 0, %660 ], [ %708, %707 ]
  %699 = shl nsw i64 %698, 6
  br label %700

700:                                              ; preds = %723, %697
  %701 = phi i64 [ 0, %697 ], [ %738, %723 ]
  %702 = load i64, ptr %34, align 8
  %703 = sdiv i64 %702, 16
  %704 = icmp sgt i64 %702, 15
  br i1 %704, label %705, label %723

705:                                              ; preds = %700
  %706 = load ptr, ptr %663, align 8
  br label %710

707:                                              ; preds = %723
  %708 = add nuw nsw i64 %698, 1
  %709 = icmp eq i64 %708, %634
  br i1 %709, label %740, label %697, !llvm.loop !55

710:                                              ; preds = %710, %705
  %711 = phi i64 [ 0, %705 ], [ %721, %710 ]
  %712 = phi <16 x float> [ zeroinitializer, %705 ], [ %720, %710 ]
  %713 = mul nuw nsw i64 %711, %634
  %714 = add nuw nsw i64 %713, %698
  %715 = mul nuw nsw i64 %714, 3
  %716 = add nuw nsw i64 %715, %701
  %717 = shl nsw i64 %716, 6
  %718 = getelementptr inbounds i8, ptr %706, i64 %717
  %719 = load <16 x float>, ptr %718, align 4
  %720 = fadd contract <16 x float> %712, %719
  %721 = add nuw nsw i64 %711, 1
  %722 = icmp eq i64 %721, %703
  br i1 %722, label %723, label %710, !llvm.loop !56

723:                                              ; preds = %710, %700
  %724 = phi <16 x float> [ zeroinitializer, %700 ], [ %720, %710 ]
  %725 = load ptr, ptr %661, align 8
  %726 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %701
  %727 = load i32, ptr %726, align 4
  %728 = sext i32 %727 to i64
  %729 = load i64, ptr %9, align 8
  %730 = mul nsw i64 %729, %728
  %731 = getelementptr inbounds float, ptr %725, i64 %730
  %732 = getelementptr inbounds i8, ptr %731, i64 %699
  store <16 x float> %724, ptr %732, align 4
  %733 = load ptr, ptr %662, align 8
  %734 = load i64, ptr %9, align 8
  %735 = mul nsw i64 %734, %701
  %736 = getelementptr inbounds float, ptr %733, i64 %735
  %737 = getelementptr inbounds i8, ptr %736, i64 %699
  store <16 x float> %724, ptr %737, align 4
  %738 = add nuw nsw i64 %701, 1
  %739 = icmp eq i64 %738, 3
  br i1 %739, label %707, label %700, !llvm.loop !57

740:                                              ; preds = %707, %656
  ret void

741:                                              ; preds = %429, %927
  %742 = phi i64 [ %423, %429 ], [ %743, %927 ]
  %743 = add nsw i64 %742, -1
  call void @llvm.lifetime.start.p0(i64 8704, ptr nonnull %2) #3
  %744 = load i64, ptr %9, align 8
  %745 = mul nsw i64 %744, 3
  %746 = sdiv i64 %745, 32
  %747 = load i64, ptr %34, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %748 = shl i64 %746, 10
  br i1 %430, label %749, label %897

749:                                              ; preds = %741
  %750 = sdiv i64 %747, 16
  %751 = mul nsw i64 %750, %742
  %752 = add nsw i64 %746, -1
  %753 = icmp sgt i64 %744, 10
  %754 = icmp eq i64 %742, 0
  %755 = tail call i64 @llvm.smax.i64(i64 %746, i64 1)
  br label %758

756:                                              ; preds = %761
  %757 = load i64, ptr %437, align 8
  br label %897

758:                                              ; preds = %761, %749
  %759 = phi i64 [ %32, %749 ], [ %762, %761 ]
  %760 = mul i64 %759, %748
  br i1 %453, label %764, label %761

761:                                              ; preds = %894, %758
  %762 = add nsw i64 %759, 4
  %763 = icmp slt i64 %762, %33
  br i1 %763, label %758, label %756, !llvm.loop !58

764:                                              ; preds = %758, %894
  %765 = phi i64 [ %895, %894 ], [ %45, %758 ]
  %766 = load ptr, ptr %431, align 8
  %767 = icmp eq ptr %766, %422
  br label %768

768:                                              ; preds = %768, %764
  %769 = phi i64 [ 0, %764 ], [ %771, %768 ]
  %770 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %769
  store <16 x float> zeroinitializer, ptr %770, align 64
  %771 = add nuw nsw i64 %769, 1
  %772 = icmp eq i64 %771, 16
  br i1 %772, label %773, label %768, !llvm.loop !49

773:                                              ; preds = %768, %773
  %774 = phi i64 [ %776, %773 ], [ 0, %768 ]
  %775 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %774
  store <16 x float> zeroinitializer, ptr %775, align 64
  %776 = add nuw nsw i64 %774, 1
  %777 = icmp eq i64 %776, 16
  br i1 %777, label %778, label %773, !llvm.loop !49

778:                                              ; preds = %773, %778
  %779 = phi i64 [ %781, %778 ], [ 0, %773 ]
  %780 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %779
  store <16 x float> zeroinitializer, ptr %780, align 64
  %781 = add nuw nsw i64 %779, 1
  %782 = icmp eq i64 %781, 16
  br i1 %782, label %783, label %778, !llvm.loop !49

783:                                              ; preds = %778, %783
  %784 = phi i64 [ %786, %783 ], [ 0, %778 ]
  %785 = getelementptr inbounds [16 x <16 x float>], ptr %434, i64 0, i64 %784
  store <16 x float> zeroinitializer, ptr %785, align 64
  %786 = add nuw nsw i64 %784, 1
  %787 = icmp eq i64 %786, 16
  br i1 %787, label %788, label %783, !llvm.loop !49

788:                                              ; preds = %783
  %789 = select i1 %767, i64 4096, i64 0
  %790 = getelementptr inbounds i8, ptr %422, i64 %789
  %791 = load i64, ptr %0, align 8
  %792 = icmp sgt i64 %791, %742
  br i1 %792, label %793, label %816

793:                                              ; preds = %788
  %794 = load i64, ptr %437, align 8
  %795 = sdiv i64 %794, 2
  %796 = add nsw i64 %752, %795
  %797 = sdiv i64 %796, %746
  br i1 %753, label %798, label %816

798:                                              ; preds = %793
  %799 = load ptr, ptr %436, align 8
  %800 = getelementptr inbounds i8, ptr %799, i64 %760
  %801 = load ptr, ptr %435, align 8
  %802 = add nsw i64 %765, %751
  %803 = mul i64 %802, %748
  %804 = getelementptr inbounds i8, ptr %801, i64 %803
  br label %805

805:                                              ; preds = %805, %798
  %806 = phi ptr [ %813, %805 ], [ %804, %798 ]
  %807 = phi ptr [ %814, %805 ], [ %800, %798 ]
  %808 = phi i64 [ %812, %805 ], [ 0, %798 ]
  store ptr %806, ptr %439, align 64
  store i64 64, ptr %440, align 8
  store ptr %807, ptr %442, align 64
  store i64 64, ptr %443, align 8
  %809 = getelementptr inbounds i8, ptr %807, i64 1024
  store ptr %809, ptr %445, align 64
  store i64 64, ptr %446, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef nonnull %438, ptr noundef nonnull %441) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %432, ptr noundef nonnull %438, ptr noundef nonnull %444) #10
  %810 = getelementptr inbounds i8, ptr %807, i64 2048
  store ptr %810, ptr %442, align 64
  store i64 64, ptr %443, align 8
  %811 = getelementptr inbounds i8, ptr %807, i64 3072
  store ptr %811, ptr %445, align 64
  store i64 64, ptr %446, align 8
  call fastcc void @multiply_tiles(ptr noundef nonnull %433, ptr noundef nonnull %438, ptr noundef nonnull %441) #10
  call fastcc void @multiply_tiles(ptr noundef nonnull %434, ptr noundef nonnull %438, ptr noundef nonnull %444) #10
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %743, ptr noundef nonnull %3, i64 noundef %797) #10
  %812 = add nuw nsw i64 %808, 1
  %813 = getelementptr inbounds i8, ptr %806, i64 1024
  %814 = getelementptr inbounds i8, ptr %807, i64 4096
  %815 = icmp eq i64 %812, %755
  br i1 %815, label %816, label %805, !llvm.loop !59

816:                                              ; preds = %805, %793, %788
  br label %817

817:                                              ; preds = %816, %817
  %818 = phi i64 [ %823, %817 ], [ 0, %816 ]
  %819 = shl nsw i64 %818, 6
  %820 = getelementptr inbounds i8, ptr %790, i64 %819
  %821 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %818
  %822 = load <16 x float>, ptr %821, align 64
  store <16 x float> %822, ptr %820, align 4
  %823 = add nuw nsw i64 %818, 1
  %824 = icmp eq i64 %823, 16
  br i1 %824, label %825, label %817, !llvm.loop !23

825:                                              ; preds = %817
  %826 = getelementptr inbounds i8, ptr %790, i64 1024
  br label %827

827:                                              ; preds = %827, %825
  %828 = phi i64 [ 0, %825 ], [ %833, %827 ]
  %829 = shl nsw i64 %828, 6
  %830 = getelementptr inbounds i8, ptr %826, i64 %829
  %831 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %828
  %832 = load <16 x float>, ptr %831, align 64
  store <16 x float> %832, ptr %830, align 4
  %833 = add nuw nsw i64 %828, 1
  %834 = icmp eq i64 %833, 16
  br i1 %834, label %835, label %827, !llvm.loop !23

835:                                              ; preds = %827
  %836 = getelementptr inbounds i8, ptr %790, i64 2048
  br label %837

837:                                              ; preds = %837, %835
  %838 = phi i64 [ 0, %835 ], [ %843, %837 ]
  %839 = shl nsw i64 %838, 6
  %840 = getelementptr inbounds i8, ptr %836, i64 %839
  %841 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %838
  %842 = load <16 x float>, ptr %841, align 64
  store <16 x float> %842, ptr %840, align 4
  %843 = add nuw nsw i64 %838, 1
  %844 = icmp eq i64 %843, 16
  br i1 %844, label %845, label %837, !llvm.loop !23

845:                                              ; preds = %837
  %846 = getelementptr inbounds i8, ptr %790, i64 3072
  br label %847

847:                                              ; preds = %847, %845
  %848 = phi i64 [ 0, %845 ], [ %853, %847 ]
  %849 = shl nsw i64 %848, 6
  %850 = getelementptr inbounds i8, ptr %846, i64 %849
  %851 = getelementptr inbounds [16 x <16 x float>], ptr %434, i64 0, i64 %848
  %852 = load <16 x float>, ptr %851, align 64
  store <16 x float> %852, ptr %850, align 4
  %853 = add nuw nsw i64 %848, 1
  %854 = icmp eq i64 %853, 16
  br i1 %854, label %855, label %847, !llvm.loop !23

855:                                              ; preds = %847
  br i1 %754, label %856, label %892

856:                                              ; preds = %855
  %857 = shl nsw i64 %765, 4
  br label %858

858:                                              ; preds = %864, %856
  %859 = phi i64 [ 0, %856 ], [ %865, %864 ]
  %860 = add nsw i64 %859, %759
  %861 = shl nsw i64 %860, 4
  %862 = shl nsw i64 %859, 10
  %863 = getelementptr inbounds i8, ptr %790, i64 %862
  br label %867

864:                                              ; preds = %887
  %865 = add nuw nsw i64 %859, 1
  %866 = icmp eq i64 %865, 4
  br i1 %866, label %894, label %858, !llvm.loop !60

867:                                              ; preds = %887, %858
  %868 = phi i64 [ 0, %858 ], [ %890, %887 ]
  %869 = add nuw nsw i64 %868, %857
  %870 = load i64, ptr %9, align 8
  %871 = mul nsw i64 %870, %869
  %872 = add nsw i64 %871, %861
  %873 = shl nsw i64 %868, 6
  %874 = getelementptr inbounds i8, ptr %863, i64 %873
  %875 = load <16 x float>, ptr %874, align 4
  %876 = load ptr, ptr %451, align 8
  %877 = icmp eq ptr %876, null
  br i1 %877, label %887, label %878

878:                                              ; preds = %867
  %879 = load ptr, ptr %452, align 8
  %880 = load i64, ptr %34, align 8
  %881 = mul nsw i64 %880, %860
  %882 = add nsw i64 %881, %869
  %883 = shl nsw i64 %882, 6
  %884 = getelementptr inbounds i8, ptr %879, i64 %883
  %885 = load <16 x float>, ptr %884, align 4
  %886 = getelementptr inbounds float, ptr %876, i64 %872
  store <16 x float> %885, ptr %886, align 4
  br label %887

887:                                              ; preds = %878, %867
  %888 = load ptr, ptr %424, align 8
  %889 = getelementptr inbounds float, ptr %888, i64 %872
  store <16 x float> %875, ptr %889, align 4
  %890 = add nuw nsw i64 %868, 1
  %891 = icmp eq i64 %890, 16
  br i1 %891, label %864, label %867, !llvm.loop !61

892:                                              ; preds = %855
  %893 = load i64, ptr %437, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %743, ptr noundef nonnull %3, i64 noundef %893) #10
  store i64 %759, ptr %3, align 8
  store i64 %765, ptr %447, align 8
  store i64 0, ptr %448, align 8
  store i64 64, ptr %437, align 8
  store ptr null, ptr %449, align 8
  store ptr %790, ptr %431, align 8
  store i64 0, ptr %450, align 8
  br label %894

894:                                              ; preds = %864, %892
  %895 = add i64 %765, 1
  %896 = icmp eq i64 %895, %46
  br i1 %896, label %761, label %764, !llvm.loop !62

897:                                              ; preds = %741, %756
  %898 = phi i64 [ %757, %756 ], [ 0, %741 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %743, ptr noundef nonnull %3, i64 noundef %898) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 8704, ptr nonnull %2) #3
  br i1 %382, label %927, label %899

899:                                              ; preds = %897
  %900 = load ptr, ptr %454, align 8
  %901 = getelementptr inbounds i8, ptr %900, i64 %455
  %902 = load i64, ptr %901, align 8
  %903 = add nsw i64 %902, 1
  store atomic i64 %903, ptr %901 release, align 8
  br i1 %456, label %904, label %927

904:                                              ; preds = %899, %911
  %905 = phi i64 [ %912, %911 ], [ 0, %899 ]
  %906 = shl nsw i64 %905, 6
  %907 = load ptr, ptr %454, align 8
  %908 = getelementptr inbounds i8, ptr %907, i64 %906
  %909 = load atomic i64, ptr %908 acquire, align 8
  %910 = icmp sgt i64 %909, %902
  br i1 %910, label %911, label %914

911:                                              ; preds = %920, %904
  %912 = add nuw nsw i64 %905, 1
  %913 = icmp eq i64 %912, %23
  br i1 %913, label %927, label %904, !llvm.loop !17

914:                                              ; preds = %904, %920
  %915 = phi i32 [ %922, %920 ], [ 0, %904 ]
  tail call void @llvm.x86.sse2.pause()
  %916 = icmp eq i32 %915, 2000
  br i1 %916, label %917, label %920

917:                                              ; preds = %914
  %918 = load ptr, ptr %457, align 8
  %919 = tail call i32 %918() #9
  br label %920

920:                                              ; preds = %917, %914
  %921 = phi i32 [ 0, %917 ], [ %915, %914 ]
  %922 = add nsw i32 %921, 1
  %923 = load ptr, ptr %454, align 8
  %924 = getelementptr inbounds i8, ptr %923, i64 %906
  %925 = load atomic i64, ptr %924 acquire, align 8
  %926 = icmp sgt i64 %925, %902
  br i1 %926, label %911, label %914, !llvm.loop !18

927:                                              ; preds = %911, %897, %899
  %928 = load ptr, ptr %424, align 8
  %929 = icmp ne ptr %928, null
  %930 = sext i1 %929 to i64
  %931 = icmp sgt i64 %743, %930
  br i1 %931, label %741, label %458, !llvm.loop !63
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
  br i1 %21, label %8, label %9, !llvm.loop !64

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
  br i1 %48, label %19, label %22, !llvm.loop !65
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @forward_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = alloca [4 x <16 x float>], align 64
  %6 = getelementptr inbounds i8, ptr %2, i64 16
  %7 = icmp sgt i64 %3, 0
  br i1 %7, label %8, label %230

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
  %18 = getelementptr inbounds i8, ptr %0, i64 120
  %19 = add nsw i64 %1, 1
  %20 = getelementptr inbounds i8, ptr %0, i64 144
  %21 = getelementptr inbounds i8, ptr %0, i64 128
  %22 = getelementptr inbounds i8, ptr %0, i64 136
  br label %23

23:                                               ; preds = %8, %227
  %24 = phi i64 [ %3, %8 ], [ %228, %227 ]
  %25 = load i64, ptr %6, align 8
  %26 = load i64, ptr %9, align 8
  %27 = icmp slt i64 %25, %26
  br i1 %27, label %28, label %230

28:                                               ; preds = %23
  %29 = load i64, ptr %10, align 8
  %30 = sdiv i64 %29, 16
  %31 = and i64 %25, 15
  %32 = ashr i64 %25, 4
  %33 = srem i64 %32, 4
  %34 = sdiv i64 %32, 4
  %35 = load i64, ptr %2, align 8
  %36 = add nsw i64 %35, %33
  %37 = load i64, ptr %11, align 8
  %38 = add nsw i64 %37, %34
  %39 = shl nsw i64 %38, 4
  %40 = or disjoint i64 %39, %31
  %41 = mul nsw i64 %30, %1
  %42 = add nsw i64 %36, %41
  %43 = load i64, ptr %12, align 8
  %44 = mul nsw i64 %42, %43
  %45 = add nsw i64 %40, %44
  %46 = mul nsw i64 %33, 3
  %47 = load ptr, ptr %13, align 8
  %48 = mul nsw i64 %34, 12
  %49 = add nsw i64 %48, %46
  %50 = shl nsw i64 %49, 10
  %51 = getelementptr inbounds i8, ptr %47, i64 %50
  %52 = shl nuw nsw i64 %31, 6
  %53 = getelementptr inbounds i8, ptr %51, i64 %52
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %5) #3
  %54 = load ptr, ptr %14, align 8
  %55 = shl nsw i64 %45, 6
  %56 = getelementptr inbounds i8, ptr %54, i64 %55
  %57 = load <16 x float>, ptr %56, align 4
  %58 = load <16 x float>, ptr %53, align 4
  %59 = fmul contract <16 x float> %58, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %60 = fcmp contract ogt <16 x float> %59, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %61 = select <16 x i1> %60, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %59
  %62 = fcmp contract olt <16 x float> %61, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %63 = select <16 x i1> %62, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %61
  %64 = fadd contract <16 x float> %63, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %65 = fadd contract <16 x float> %64, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %66 = fsub contract <16 x float> %63, %65
  %67 = fmul contract <16 x float> %66, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %68 = fadd contract <16 x float> %67, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %69 = fmul contract <16 x float> %66, %68
  %70 = fadd contract <16 x float> %69, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %71 = fmul contract <16 x float> %66, %70
  %72 = fadd contract <16 x float> %71, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %73 = fmul contract <16 x float> %66, %72
  %74 = fadd contract <16 x float> %73, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %75 = fmul contract <16 x float> %66, %74
  %76 = fadd contract <16 x float> %75, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %77 = bitcast <16 x float> %64 to <16 x i32>
  %78 = shl <16 x i32> %77, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %79 = add <16 x i32> %78, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %80 = bitcast <16 x i32> %79 to <16 x float>
  %81 = fmul contract <16 x float> %76, %80
  %82 = fadd contract <16 x float> %81, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %83 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %82
  %84 = getelementptr inbounds i8, ptr %53, i64 1024
  %85 = load <16 x float>, ptr %84, align 4
  %86 = fmul contract <16 x float> %85, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %87 = fcmp contract ogt <16 x float> %86, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %88 = select <16 x i1> %87, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %86
  %89 = fcmp contract olt <16 x float> %88, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %90 = select <16 x i1> %89, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %88
  %91 = fadd contract <16 x float> %90, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %92 = fadd contract <16 x float> %91, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %93 = fsub contract <16 x float> %90, %92
  %94 = fmul contract <16 x float> %93, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %95 = fadd contract <16 x float> %94, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %96 = fmul contract <16 x float> %93, %95
  %97 = fadd contract <16 x float> %96, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %98 = fmul contract <16 x float> %93, %97
  %99 = fadd contract <16 x float> %98, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %100 = fmul contract <16 x float> %93, %99
  %101 = fadd contract <16 x float> %100, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %102 = fmul contract <16 x float> %93, %101
  %103 = fadd contract <16 x float> %102, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %104 = bitcast <16 x float> %91 to <16 x i32>
  %105 = shl <16 x i32> %104, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %106 = add <16 x i32> %105, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %107 = bitcast <16 x i32> %106 to <16 x float>
  %108 = fmul contract <16 x float> %103, %107
  %109 = fadd contract <16 x float> %108, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %110 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %109
  %111 = fmul contract <16 x float> %110, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %112 = fadd contract <16 x float> %111, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %113 = getelementptr inbounds i8, ptr %53, i64 2048
  %114 = load <16 x float>, ptr %113, align 4
  %115 = fmul contract <16 x float> %114, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %116 = fcmp contract ogt <16 x float> %115, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %117 = select <16 x i1> %116, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %115
  %118 = fcmp contract olt <16 x float> %117, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %119 = select <16 x i1> %118, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %117
  %120 = fadd contract <16 x float> %119, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %121 = fadd contract <16 x float> %120, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %122 = fsub contract <16 x float> %119, %121
  %123 = fmul contract <16 x float> %122, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %124 = fadd contract <16 x float> %123, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %125 = fmul contract <16 x float> %122, %124
  %126 = fadd contract <16 x float> %125, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %127 = fmul contract <16 x float> %122, %126
  %128 = fadd contract <16 x float> %127, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %129 = fmul contract <16 x float> %122, %128
  %130 = fadd contract <16 x float> %129, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %131 = fmul contract <16 x float> %122, %130
  %132 = fadd contract <16 x float> %131, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %133 = bitcast <16 x float> %120 to <16 x i32>
  %134 = shl <16 x i32> %133, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %135 = add <16 x i32> %134, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %136 = bitcast <16 x i32> %135 to <16 x float>
  %137 = fmul contract <16 x float> %132, %136
  %138 = fadd contract <16 x float> %137, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %139 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %138
  %140 = fsub contract <16 x float> %57, %112
  %141 = fmul contract <16 x float> %83, %140
  %142 = fadd contract <16 x float> %112, %141
  %143 = fmul contract <16 x float> %142, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %144 = fcmp contract ogt <16 x float> %143, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %145 = select <16 x i1> %144, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %143
  %146 = fcmp contract olt <16 x float> %145, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %147 = select <16 x i1> %146, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %145
  %148 = fadd contract <16 x float> %147, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %149 = fadd contract <16 x float> %148, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %150 = fsub contract <16 x float> %147, %149
  %151 = fmul contract <16 x float> %150, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %152 = fadd contract <16 x float> %151, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %153 = fmul contract <16 x float> %150, %152
  %154 = fadd contract <16 x float> %153, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %155 = fmul contract <16 x float> %150, %154
  %156 = fadd contract <16 x float> %155, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %157 = fmul contract <16 x float> %150, %156
  %158 = fadd contract <16 x float> %157, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %159 = fmul contract <16 x float> %150, %158
  %160 = fadd contract <16 x float> %159, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %161 = bitcast <16 x float> %148 to <16 x i32>
  %162 = shl <16 x i32> %161, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %163 = add <16 x i32> %162, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %164 = bitcast <16 x i32> %163 to <16 x float>
  %165 = fmul contract <16 x float> %160, %164
  %166 = fadd contract <16 x float> %165, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %167 = fdiv contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %166
  %168 = fmul contract <16 x float> %167, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %169 = fadd contract <16 x float> %168, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  store <16 x float> %83, ptr %5, align 64
  store <16 x float> %112, ptr %15, align 64
  store <16 x float> %139, ptr %16, align 64
  store <16 x float> %169, ptr %17, align 64
  %170 = fmul contract <16 x float> %139, %169
  %171 = add nsw i64 %25, 1
  store i64 %171, ptr %6, align 8
  %172 = load ptr, ptr %14, align 8
  %173 = load i64, ptr %12, align 8
  %174 = mul nsw i64 %173, %30
  %175 = add nsw i64 %174, %45
  %176 = shl nsw i64 %175, 6
  %177 = getelementptr inbounds i8, ptr %172, i64 %176
  store <16 x float> %142, ptr %177, align 4
  %178 = load ptr, ptr %18, align 8
  %179 = load i64, ptr %12, align 8
  %180 = mul nsw i64 %179, %19
  %181 = add nsw i64 %180, %40
  %182 = load i64, ptr %10, align 8
  %183 = mul nsw i64 %181, %182
  %184 = getelementptr inbounds i16, ptr %178, i64 %183
  %185 = shl nsw i64 %36, 4
  %186 = getelementptr inbounds i16, ptr %184, i64 %185
  %187 = bitcast <16 x float> %170 to <16 x i32>
  %188 = add <16 x i32> %187, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %189 = lshr <16 x i32> %187, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %190 = and <16 x i32> %189, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %191 = add <16 x i32> %188, %190
  %192 = fcmp contract uno <16 x float> %170, zeroinitializer
  %193 = or <16 x i32> %187, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %194 = select <16 x i1> %192, <16 x i32> %193, <16 x i32> %191
  %195 = lshr <16 x i32> %194, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %196 = trunc nuw <16 x i32> %195 to <16 x i16>
  store <16 x i16> %196, ptr %186, align 2
  %197 = load ptr, ptr %20, align 8
  %198 = icmp eq ptr %197, null
  br i1 %198, label %210, label %199

199:                                              ; preds = %28, %199
  %200 = phi i64 [ %208, %199 ], [ 0, %28 ]
  %201 = load ptr, ptr %20, align 8
  %202 = shl nuw nsw i64 %200, 5
  %203 = getelementptr i8, ptr %201, i64 %202
  %204 = getelementptr half, ptr %203, i64 %55
  %205 = getelementptr inbounds [4 x <16 x float>], ptr %5, i64 0, i64 %200
  %206 = load <16 x float>, ptr %205, align 64
  %207 = fptrunc <16 x float> %206 to <16 x half>
  store <16 x half> %207, ptr %204, align 2
  %208 = add nuw nsw i64 %200, 1
  %209 = icmp eq i64 %208, 4
  br i1 %209, label %210, label %199, !llvm.loop !66

210:                                              ; preds = %199, %28
  %211 = load i64, ptr %0, align 8
  %212 = add nsw i64 %211, -1
  %213 = icmp eq i64 %212, %1
  br i1 %213, label %214, label %227

214:                                              ; preds = %210
  %215 = load ptr, ptr %21, align 8
  %216 = load i64, ptr %10, align 8
  %217 = mul nsw i64 %216, %40
  %218 = getelementptr inbounds float, ptr %215, i64 %217
  %219 = getelementptr inbounds float, ptr %218, i64 %185
  store <16 x float> %170, ptr %219, align 4
  %220 = load ptr, ptr %22, align 8
  %221 = icmp eq ptr %220, null
  br i1 %221, label %227, label %222

222:                                              ; preds = %214
  %223 = load i64, ptr %10, align 8
  %224 = mul nsw i64 %223, %40
  %225 = getelementptr inbounds float, ptr %220, i64 %224
  %226 = getelementptr inbounds float, ptr %225, i64 %185
  store <16 x float> %142, ptr %226, align 4
  br label %227

227:                                              ; preds = %210, %214, %222
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %5) #3
  %228 = add nsw i64 %24, -1
  %229 = icmp sgt i64 %24, 1
  br i1 %229, label %23, label %230, !llvm.loop !67

230:                                              ; preds = %23, %227, %4
  ret void
}

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = alloca [2 x [3 x <16 x float>]], align 64
  %6 = alloca [4 x <16 x float>], align 64
  %7 = getelementptr inbounds i8, ptr %5, i64 192
  %8 = getelementptr inbounds i8, ptr %2, i64 16
  %9 = icmp sgt i64 %3, 0
  br i1 %9, label %10, label %229

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

28:                                               ; preds = %10, %226
  %29 = phi i64 [ %3, %10 ], [ %227, %226 ]
  %30 = load i64, ptr %8, align 8
  %31 = load i64, ptr %11, align 8
  %32 = icmp slt i64 %30, %31
  br i1 %32, label %33, label %229

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
  call void @llvm.lifetime.start.p0(i64 384, ptr nonnull %5) #3
  %43 = add nsw i64 %30, 2
  store i64 %43, ptr %8, align 8
  %44 = mul nsw i64 %35, %1
  %45 = add nsw i64 %42, %44
  %46 = shl nsw i64 %42, 4
  %47 = shl nsw i64 %39, 10
  br label %66

48:                                               ; preds = %131
  %49 = mul nsw i64 %34, 3
  %50 = add nsw i64 %38, 31
  %51 = sdiv i64 %36, 16
  %52 = sdiv i64 %49, 32
  %53 = sdiv i64 %50, 32
  %54 = load i64, ptr %13, align 8
  %55 = mul nsw i64 %54, %1
  %56 = load i64, ptr %14, align 8
  %57 = shl nsw i64 %56, 4
  %58 = add i64 %55, %40
  %59 = add i64 %58, %57
  %60 = mul nsw i64 %51, %1
  %61 = shl nuw nsw i64 %40, 6
  %62 = and i64 %46, 16
  %63 = sdiv i64 %59, 32
  %64 = srem i64 %59, 32
  %65 = shl nsw i64 %64, 5
  br label %164

66:                                               ; preds = %131, %33
  %67 = phi i1 [ true, %33 ], [ false, %131 ]
  %68 = phi ptr [ %5, %33 ], [ %7, %131 ]
  %69 = phi i64 [ 0, %33 ], [ 1, %131 ]
  %70 = load i64, ptr %14, align 8
  %71 = shl nsw i64 %70, 4
  %72 = add nuw nsw i64 %69, %40
  %73 = add i64 %71, %72
  %74 = load i64, ptr %13, align 8
  %75 = mul nsw i64 %74, %45
  %76 = add nsw i64 %73, %75
  %77 = load i64, ptr %12, align 8
  %78 = mul nsw i64 %73, %77
  %79 = add nsw i64 %78, %46
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %6) #3
  %80 = load ptr, ptr %15, align 8
  %81 = getelementptr inbounds i8, ptr %80, i64 %47
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
  %94 = shl i64 %76, 7
  %95 = getelementptr i8, ptr %93, i64 %94
  br label %108

96:                                               ; preds = %108
  %97 = bitcast <16 x i32> %92 to <16 x float>
  %98 = fadd contract <16 x float> %84, %97
  %99 = load ptr, ptr %18, align 8
  %100 = mul nsw i64 %74, %42
  %101 = add nsw i64 %73, %100
  %102 = shl nsw i64 %101, 6
  %103 = getelementptr inbounds i8, ptr %99, i64 %102
  %104 = load <16 x float>, ptr %103, align 4
  %105 = load i64, ptr %0, align 8
  %106 = add nsw i64 %105, -1
  %107 = icmp eq i64 %106, %1
  br i1 %107, label %117, label %131

108:                                              ; preds = %108, %66
  %109 = phi i64 [ 0, %66 ], [ %115, %108 ]
  %110 = shl nuw nsw i64 %109, 5
  %111 = getelementptr i8, ptr %95, i64 %110
  %112 = load <16 x half>, ptr %111, align 2
  %113 = fpext <16 x half> %112 to <16 x float>
  %114 = getelementptr inbounds [4 x <16 x float>], ptr %6, i64 0, i64 %109
  store <16 x float> %113, ptr %114, align 64
  %115 = add nuw nsw i64 %109, 1
  %116 = icmp eq i64 %115, 4
  br i1 %116, label %96, label %108, !llvm.loop !68

117:                                              ; preds = %96
  %118 = load ptr, ptr %23, align 8
  %119 = icmp eq ptr %118, null
  br i1 %119, label %124, label %120

120:                                              ; preds = %117
  %121 = getelementptr inbounds float, ptr %118, i64 %79
  %122 = load <16 x float>, ptr %121, align 4
  %123 = fadd contract <16 x float> %98, %122
  br label %124

124:                                              ; preds = %120, %117
  %125 = phi <16 x float> [ %123, %120 ], [ %98, %117 ]
  %126 = load ptr, ptr %24, align 8
  %127 = icmp eq ptr %126, null
  br i1 %127, label %131, label %128

128:                                              ; preds = %124
  %129 = getelementptr inbounds float, ptr %126, i64 %79
  %130 = load <16 x float>, ptr %129, align 4
  br label %131

131:                                              ; preds = %128, %124, %96
  %132 = phi <16 x float> [ %104, %96 ], [ %130, %128 ], [ zeroinitializer, %124 ]
  %133 = phi <16 x float> [ %98, %96 ], [ %125, %128 ], [ %125, %124 ]
  %134 = load ptr, ptr %19, align 8
  %135 = shl nsw i64 %76, 6
  %136 = getelementptr inbounds i8, ptr %134, i64 %135
  %137 = load <16 x float>, ptr %136, align 4
  %138 = load <16 x float>, ptr %6, align 64
  %139 = load <16 x float>, ptr %20, align 64
  %140 = load <16 x float>, ptr %21, align 64
  %141 = load <16 x float>, ptr %22, align 64
  %142 = fmul contract <16 x float> %133, %140
  %143 = fmul contract <16 x float> %141, %141
  %144 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %143
  %145 = fmul contract <16 x float> %142, %144
  %146 = fadd contract <16 x float> %132, %145
  %147 = fsub contract <16 x float> %137, %139
  %148 = fmul contract <16 x float> %147, %146
  %149 = fmul contract <16 x float> %138, %138
  %150 = fsub contract <16 x float> %138, %149
  %151 = fmul contract <16 x float> %150, %148
  store <16 x float> %151, ptr %68, align 64
  %152 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %138
  %153 = fmul contract <16 x float> %152, %146
  %154 = fmul contract <16 x float> %139, %139
  %155 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %154
  %156 = fmul contract <16 x float> %155, %153
  %157 = getelementptr inbounds i8, ptr %68, i64 64
  store <16 x float> %156, ptr %157, align 64
  %158 = fmul contract <16 x float> %133, %141
  %159 = fmul contract <16 x float> %140, %140
  %160 = fsub contract <16 x float> %140, %159
  %161 = fmul contract <16 x float> %158, %160
  %162 = getelementptr inbounds i8, ptr %68, i64 128
  store <16 x float> %161, ptr %162, align 64
  %163 = fmul contract <16 x float> %138, %146
  store <16 x float> %163, ptr %103, align 4
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %6) #3
  br i1 %67, label %66, label %48, !llvm.loop !69

164:                                              ; preds = %164, %48
  %165 = phi i64 [ 0, %48 ], [ %224, %164 ]
  %166 = load ptr, ptr %25, align 8
  %167 = load i64, ptr %14, align 8
  %168 = mul nsw i64 %167, %35
  %169 = add nsw i64 %168, %42
  %170 = mul nsw i64 %169, 3
  %171 = add nsw i64 %170, %165
  %172 = shl nsw i64 %171, 6
  %173 = getelementptr inbounds i8, ptr %166, i64 %172
  %174 = load <16 x float>, ptr %173, align 4
  %175 = getelementptr inbounds [3 x <16 x float>], ptr %5, i64 0, i64 %165
  %176 = load <16 x float>, ptr %175, align 64
  %177 = getelementptr inbounds [3 x <16 x float>], ptr %7, i64 0, i64 %165
  %178 = load <16 x float>, ptr %177, align 64
  %179 = fadd contract <16 x float> %176, %178
  %180 = fadd contract <16 x float> %174, %179
  store <16 x float> %180, ptr %173, align 4
  %181 = bitcast <16 x float> %176 to <16 x i32>
  %182 = add <16 x i32> %181, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %183 = lshr <16 x i32> %181, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %184 = and <16 x i32> %183, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %185 = add <16 x i32> %182, %184
  %186 = fcmp contract uno <16 x float> %176, zeroinitializer
  %187 = or <16 x i32> %181, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %188 = select <16 x i1> %186, <16 x i32> %187, <16 x i32> %185
  %189 = lshr <16 x i32> %188, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %190 = trunc nuw <16 x i32> %189 to <16 x i16>
  %191 = bitcast <16 x float> %178 to <16 x i32>
  %192 = add <16 x i32> %191, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %193 = lshr <16 x i32> %191, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %194 = and <16 x i32> %193, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %195 = add <16 x i32> %192, %194
  %196 = fcmp contract uno <16 x float> %178, zeroinitializer
  %197 = or <16 x i32> %191, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %198 = select <16 x i1> %196, <16 x i32> %197, <16 x i32> %195
  %199 = lshr <16 x i32> %198, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %200 = trunc nuw <16 x i32> %199 to <16 x i16>
  %201 = load ptr, ptr %26, align 8
  %202 = load i64, ptr %14, align 8
  %203 = add nsw i64 %202, %60
  %204 = mul nsw i64 %203, %52
  %205 = load i64, ptr %12, align 8
  %206 = mul nsw i64 %205, %165
  %207 = add nsw i64 %206, %46
  %208 = sdiv i64 %207, 32
  %209 = add nsw i64 %208, %204
  %210 = shl nsw i64 %209, 10
  %211 = getelementptr inbounds i8, ptr %201, i64 %210
  %212 = getelementptr inbounds i8, ptr %211, i64 %61
  %213 = getelementptr inbounds i16, ptr %212, i64 %62
  store <16 x i16> %190, ptr %213, align 2
  %214 = getelementptr inbounds i8, ptr %213, i64 64
  store <16 x i16> %200, ptr %214, align 2
  %215 = shufflevector <16 x i16> %190, <16 x i16> %200, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %216 = load ptr, ptr %27, align 8
  %217 = mul nsw i64 %165, %35
  %218 = add nsw i64 %217, %42
  %219 = mul nsw i64 %218, %53
  %220 = add nsw i64 %219, %63
  %221 = shl nsw i64 %220, 10
  %222 = getelementptr inbounds i8, ptr %216, i64 %221
  %223 = getelementptr inbounds i8, ptr %222, i64 %65
  store <32 x i16> %215, ptr %223, align 64
  %224 = add nuw nsw i64 %165, 1
  %225 = icmp eq i64 %224, 3
  br i1 %225, label %226, label %164, !llvm.loop !70

226:                                              ; preds = %164
  call void @llvm.lifetime.end.p0(i64 384, ptr nonnull %5) #3
  %227 = add nsw i64 %29, -1
  %228 = icmp sgt i64 %29, 1
  br i1 %228, label %28, label %229, !llvm.loop !71

229:                                              ; preds = %28, %226, %4
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
  br i1 %50, label %51, label %46, !llvm.loop !49

51:                                               ; preds = %46, %51
  %52 = phi i64 [ %54, %51 ], [ 0, %46 ]
  %53 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %52
  store <16 x float> zeroinitializer, ptr %53, align 64
  %54 = add nuw nsw i64 %52, 1
  %55 = icmp eq i64 %54, 16
  br i1 %55, label %56, label %51, !llvm.loop !49

56:                                               ; preds = %51, %56
  %57 = phi i64 [ %59, %56 ], [ 0, %51 ]
  %58 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %57
  store <16 x float> zeroinitializer, ptr %58, align 64
  %59 = add nuw nsw i64 %57, 1
  %60 = icmp eq i64 %59, 16
  br i1 %60, label %61, label %56, !llvm.loop !49

61:                                               ; preds = %56, %61
  %62 = phi i64 [ %64, %61 ], [ 0, %56 ]
  %63 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %62
  store <16 x float> zeroinitializer, ptr %63, align 64
  %64 = add nuw nsw i64 %62, 1
  %65 = icmp eq i64 %64, 16
  br i1 %65, label %66, label %61, !llvm.loop !49

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
  br i1 %113, label %67, label %102, !llvm.loop !72

114:                                              ; preds = %147
  %115 = add nuw nsw i64 %43, 2
  %116 = icmp slt i64 %115, %9
  br i1 %116, label %42, label %41, !llvm.loop !73

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
  br i1 %138, label %128, label %131, !llvm.loop !74

139:                                              ; preds = %139, %128
  %140 = phi i64 [ 0, %128 ], [ %145, %139 ]
  %141 = getelementptr inbounds [16 x <16 x i32>], ptr %7, i64 0, i64 %140
  %142 = load <16 x i32>, ptr %141, align 64
  %143 = mul nuw nsw i64 %140, %4
  %144 = getelementptr inbounds float, ptr %130, i64 %143
  store <16 x i32> %142, ptr %144, align 4
  %145 = add nuw nsw i64 %140, 1
  %146 = icmp eq i64 %145, 16
  br i1 %146, label %147, label %139, !llvm.loop !75

147:                                              ; preds = %139
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %7) #3
  %148 = add nuw nsw i64 %118, 1
  %149 = icmp eq i64 %148, 4
  br i1 %149, label %114, label %117, !llvm.loop !76
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
!33 = !{!34}
!34 = distinct !{!34, !35, !"join: argument 0"}
!35 = distinct !{!35, !"join"}
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
!76 = distinct !{!76, !8, !9}
