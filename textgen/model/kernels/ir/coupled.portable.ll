; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.Tile = type { [16 x <16 x float>], [16 x <16 x i32>], ptr, [56 x i8] }
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
  br i1 %357, label %358, label %400

358:                                              ; preds = %347
  %359 = mul i64 %340, 3072
  %360 = getelementptr inbounds i8, ptr %0, i64 16
  %361 = icmp sgt i64 %340, 0
  %362 = getelementptr inbounds i8, ptr %0, i64 176
  %363 = getelementptr inbounds i8, ptr %0, i64 64
  %364 = getelementptr inbounds i8, ptr %0, i64 160
  %365 = getelementptr inbounds i8, ptr %4, i64 2112
  %366 = getelementptr inbounds i8, ptr %4, i64 4224
  %367 = getelementptr inbounds i8, ptr %4, i64 6336
  %368 = getelementptr inbounds i8, ptr %4, i64 9472
  %369 = getelementptr inbounds i8, ptr %4, i64 10496
  %370 = getelementptr inbounds i8, ptr %4, i64 11584
  %371 = getelementptr inbounds i8, ptr %4, i64 12608
  %372 = getelementptr inbounds i8, ptr %4, i64 14720
  %373 = getelementptr inbounds i8, ptr %4, i64 16832
  %374 = mul i64 %359, %339
  %375 = icmp sgt i64 %339, 0
  %376 = getelementptr inbounds i8, ptr %3, i64 40
  %377 = getelementptr inbounds i8, ptr %0, i64 120
  %378 = getelementptr inbounds i8, ptr %0, i64 168
  %379 = getelementptr inbounds i8, ptr %3, i64 24
  %380 = getelementptr inbounds i8, ptr %2, i64 2112
  %381 = getelementptr inbounds i8, ptr %2, i64 4224
  %382 = getelementptr inbounds i8, ptr %2, i64 6336
  %383 = getelementptr inbounds i8, ptr %2, i64 9472
  %384 = getelementptr inbounds i8, ptr %2, i64 10496
  %385 = getelementptr inbounds i8, ptr %2, i64 14720
  %386 = getelementptr inbounds i8, ptr %2, i64 16832
  %387 = getelementptr inbounds i8, ptr %2, i64 11584
  %388 = getelementptr inbounds i8, ptr %2, i64 12608
  %389 = getelementptr inbounds i8, ptr %3, i64 8
  %390 = getelementptr inbounds i8, ptr %3, i64 16
  %391 = getelementptr inbounds i8, ptr %3, i64 32
  %392 = getelementptr inbounds i8, ptr %3, i64 48
  %393 = getelementptr inbounds i8, ptr %0, i64 56
  %394 = shl nsw i64 %8, 6
  %395 = icmp sgt i64 %22, 0
  %396 = getelementptr inbounds i8, ptr %0, i64 40
  br label %401

397:                                              ; preds = %940, %590
  %398 = load i64, ptr %0, align 8
  %399 = icmp slt i64 %404, %398
  br i1 %399, label %401, label %400, !llvm.loop !19

400:                                              ; preds = %397, %347
  ret void

401:                                              ; preds = %358, %397
  %402 = phi i64 [ %356, %358 ], [ %398, %397 ]
  %403 = phi i64 [ 0, %358 ], [ %404, %397 ]
  %404 = add nsw i64 %403, %348
  %405 = icmp slt i64 %404, %402
  %406 = sub nsw i64 %402, %403
  %407 = select i1 %405, i64 %348, i64 %406
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #3
  %408 = load i64, ptr %360, align 8
  %409 = sdiv i64 %408, 32
  %410 = shl nsw i64 %408, 1
  br i1 %361, label %411, label %590

411:                                              ; preds = %401
  %412 = mul nsw i64 %407, %339
  %413 = icmp sgt i64 %412, 0
  %414 = mul nsw i64 %409, 3
  %415 = icmp sgt i64 %408, 31
  %416 = icmp eq i64 %408, 32
  br label %417

417:                                              ; preds = %422, %411
  %418 = phi i64 [ 0, %411 ], [ %423, %422 ]
  %419 = add nsw i64 %418, %31
  %420 = mul i64 %419, 192
  %421 = mul i64 %414, %419
  br label %425

422:                                              ; preds = %439
  %423 = add nuw nsw i64 %418, 4
  %424 = icmp slt i64 %423, %341
  br i1 %424, label %417, label %590, !llvm.loop !20

425:                                              ; preds = %439, %417
  %426 = phi i64 [ 0, %417 ], [ %440, %439 ]
  %427 = load ptr, ptr %362, align 8
  %428 = getelementptr inbounds i8, ptr %427, i64 %420
  %429 = shl nuw nsw i64 %426, 6
  %430 = getelementptr inbounds i8, ptr %428, i64 %429
  %431 = or disjoint i64 %426, 1
  %432 = shl nuw nsw i64 %431, 6
  %433 = getelementptr inbounds i8, ptr %428, i64 %432
  br i1 %413, label %434, label %439

434:                                              ; preds = %425
  %435 = shl nuw nsw i64 %431, 8
  %436 = shl nuw nsw i64 %426, 8
  %437 = add nsw i64 %426, %421
  %438 = shl nsw i64 %437, 10
  br label %442

439:                                              ; preds = %547, %425
  %440 = add nuw nsw i64 %426, 2
  %441 = icmp ult i64 %426, 10
  br i1 %441, label %425, label %422, !llvm.loop !21

442:                                              ; preds = %547, %434
  %443 = phi i64 [ 0, %434 ], [ %548, %547 ]
  %444 = or disjoint i64 %443, 1
  %445 = icmp slt i64 %444, %412
  %446 = select i1 %445, i64 %444, i64 %443
  %447 = load ptr, ptr %363, align 8
  %448 = sdiv i64 %443, %339
  %449 = load i64, ptr %32, align 8
  %450 = srem i64 %443, %339
  %451 = add nsw i64 %450, %43
  %452 = shl nsw i64 %451, 4
  %453 = load i64, ptr %360, align 8
  %454 = sdiv i64 %446, %339
  %455 = add nsw i64 %454, %403
  %456 = mul nsw i64 %455, %449
  %457 = srem i64 %446, %339
  %458 = add nsw i64 %457, %43
  %459 = shl nsw i64 %458, 4
  %460 = add nsw i64 %459, %456
  %461 = load ptr, ptr %364, align 8
  br label %462

462:                                              ; preds = %462, %442
  %463 = phi i64 [ 0, %442 ], [ %466, %462 ]
  %464 = load <16 x float>, ptr %430, align 4
  %465 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %463
  store <16 x float> %464, ptr %465, align 64
  %466 = add nuw nsw i64 %463, 1
  %467 = icmp eq i64 %466, 16
  br i1 %467, label %468, label %462, !llvm.loop !22

468:                                              ; preds = %462
  %469 = add nsw i64 %448, %403
  %470 = mul nsw i64 %469, %449
  %471 = add nsw i64 %452, %470
  %472 = mul nsw i64 %460, %453
  br label %473

473:                                              ; preds = %473, %468
  %474 = phi i64 [ %477, %473 ], [ 0, %468 ]
  %475 = load <16 x float>, ptr %433, align 4
  %476 = getelementptr inbounds [16 x <16 x float>], ptr %365, i64 0, i64 %474
  store <16 x float> %475, ptr %476, align 64
  %477 = add nuw nsw i64 %474, 1
  %478 = icmp eq i64 %477, 16
  br i1 %478, label %479, label %473, !llvm.loop !22

479:                                              ; preds = %473
  %480 = getelementptr inbounds i16, ptr %447, i64 %472
  br label %481

481:                                              ; preds = %481, %479
  %482 = phi i64 [ %485, %481 ], [ 0, %479 ]
  %483 = load <16 x float>, ptr %430, align 4
  %484 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %482
  store <16 x float> %483, ptr %484, align 64
  %485 = add nuw nsw i64 %482, 1
  %486 = icmp eq i64 %485, 16
  br i1 %486, label %487, label %481, !llvm.loop !22

487:                                              ; preds = %481
  %488 = mul nsw i64 %471, %453
  br label %489

489:                                              ; preds = %487, %489
  %490 = phi i64 [ %493, %489 ], [ 0, %487 ]
  %491 = load <16 x float>, ptr %433, align 4
  %492 = getelementptr inbounds [16 x <16 x float>], ptr %367, i64 0, i64 %490
  store <16 x float> %491, ptr %492, align 64
  %493 = add nuw nsw i64 %490, 1
  %494 = icmp eq i64 %493, 16
  br i1 %494, label %495, label %489, !llvm.loop !22

495:                                              ; preds = %489
  %496 = getelementptr inbounds i16, ptr %447, i64 %488
  br i1 %415, label %497, label %499

497:                                              ; preds = %495
  %498 = getelementptr inbounds i8, ptr %461, i64 %438
  br label %550

499:                                              ; preds = %578, %495
  %500 = mul nuw nsw i64 %443, %341
  %501 = add nuw nsw i64 %500, %418
  %502 = mul i64 %501, 3072
  %503 = getelementptr inbounds i8, ptr %355, i64 %502
  %504 = mul nuw nsw i64 %446, %341
  %505 = add nuw nsw i64 %504, %418
  %506 = getelementptr inbounds float, ptr %503, i64 %436
  br label %507

507:                                              ; preds = %507, %499
  %508 = phi i64 [ 0, %499 ], [ %513, %507 ]
  %509 = shl nsw i64 %508, 6
  %510 = getelementptr inbounds i8, ptr %506, i64 %509
  %511 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %508
  %512 = load <16 x float>, ptr %511, align 64
  store <16 x float> %512, ptr %510, align 4
  %513 = add nuw nsw i64 %508, 1
  %514 = icmp eq i64 %513, 16
  br i1 %514, label %515, label %507, !llvm.loop !23

515:                                              ; preds = %507
  %516 = getelementptr inbounds float, ptr %503, i64 %435
  br label %517

517:                                              ; preds = %517, %515
  %518 = phi i64 [ 0, %515 ], [ %523, %517 ]
  %519 = shl nsw i64 %518, 6
  %520 = getelementptr inbounds i8, ptr %516, i64 %519
  %521 = getelementptr inbounds [16 x <16 x float>], ptr %365, i64 0, i64 %518
  %522 = load <16 x float>, ptr %521, align 64
  store <16 x float> %522, ptr %520, align 4
  %523 = add nuw nsw i64 %518, 1
  %524 = icmp eq i64 %523, 16
  br i1 %524, label %525, label %517, !llvm.loop !23

525:                                              ; preds = %517
  %526 = mul i64 %505, 3072
  %527 = getelementptr inbounds i8, ptr %355, i64 %526
  %528 = getelementptr inbounds float, ptr %527, i64 %436
  br label %529

529:                                              ; preds = %529, %525
  %530 = phi i64 [ 0, %525 ], [ %535, %529 ]
  %531 = shl nsw i64 %530, 6
  %532 = getelementptr inbounds i8, ptr %528, i64 %531
  %533 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %530
  %534 = load <16 x float>, ptr %533, align 64
  store <16 x float> %534, ptr %532, align 4
  %535 = add nuw nsw i64 %530, 1
  %536 = icmp eq i64 %535, 16
  br i1 %536, label %537, label %529, !llvm.loop !23

537:                                              ; preds = %529
  %538 = getelementptr inbounds float, ptr %527, i64 %435
  br label %539

539:                                              ; preds = %539, %537
  %540 = phi i64 [ 0, %537 ], [ %545, %539 ]
  %541 = shl nsw i64 %540, 6
  %542 = getelementptr inbounds i8, ptr %538, i64 %541
  %543 = getelementptr inbounds [16 x <16 x float>], ptr %367, i64 0, i64 %540
  %544 = load <16 x float>, ptr %543, align 64
  store <16 x float> %544, ptr %542, align 4
  %545 = add nuw nsw i64 %540, 1
  %546 = icmp eq i64 %545, 16
  br i1 %546, label %547, label %539, !llvm.loop !23

547:                                              ; preds = %539
  %548 = add nuw nsw i64 %443, 2
  %549 = icmp slt i64 %548, %412
  br i1 %549, label %442, label %439, !llvm.loop !24

550:                                              ; preds = %578, %497
  %551 = phi i64 [ %587, %578 ], [ 0, %497 ]
  %552 = phi ptr [ %588, %578 ], [ %498, %497 ]
  %553 = shl nsw i64 %551, 5
  %554 = getelementptr inbounds i16, ptr %496, i64 %553
  %555 = select i1 %416, ptr %554, ptr %368
  store ptr %555, ptr %369, align 64
  br i1 %416, label %556, label %558

556:                                              ; preds = %550
  %557 = getelementptr inbounds i16, ptr %480, i64 %553
  store ptr %557, ptr %371, align 64
  br label %578

558:                                              ; preds = %550, %558
  %559 = phi i64 [ %564, %558 ], [ 0, %550 ]
  %560 = mul nuw nsw i64 %559, %410
  %561 = getelementptr inbounds i8, ptr %554, i64 %560
  %562 = load <16 x i32>, ptr %561, align 4
  %563 = getelementptr inbounds [16 x <16 x i32>], ptr %368, i64 0, i64 %559
  store <16 x i32> %562, ptr %563, align 64
  %564 = add nuw nsw i64 %559, 1
  %565 = icmp eq i64 %564, 16
  br i1 %565, label %566, label %558, !llvm.loop !25

566:                                              ; preds = %558
  %567 = getelementptr inbounds i16, ptr %480, i64 %553
  store ptr %370, ptr %371, align 64
  br label %568

568:                                              ; preds = %568, %566
  %569 = phi i64 [ %574, %568 ], [ 0, %566 ]
  %570 = mul nuw nsw i64 %569, %410
  %571 = getelementptr inbounds i8, ptr %567, i64 %570
  %572 = load <16 x i32>, ptr %571, align 4
  %573 = getelementptr inbounds [16 x <16 x i32>], ptr %370, i64 0, i64 %569
  store <16 x i32> %572, ptr %573, align 64
  %574 = add nuw nsw i64 %569, 1
  %575 = icmp eq i64 %574, 16
  br i1 %575, label %576, label %568, !llvm.loop !25

576:                                              ; preds = %568
  %577 = load ptr, ptr %369, align 64
  br label %578

578:                                              ; preds = %576, %556
  %579 = phi ptr [ %577, %576 ], [ %554, %556 ]
  store ptr %552, ptr %372, align 64
  %580 = getelementptr inbounds i8, ptr %552, i64 1024
  store ptr %580, ptr %373, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %579, ptr noundef %552) #10
  %581 = load ptr, ptr %371, align 64
  %582 = load ptr, ptr %372, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %366, ptr noundef %581, ptr noundef %582) #10
  %583 = load ptr, ptr %369, align 64
  %584 = load ptr, ptr %373, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %365, ptr noundef %583, ptr noundef %584) #10
  %585 = load ptr, ptr %371, align 64
  %586 = load ptr, ptr %373, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %367, ptr noundef %585, ptr noundef %586) #10
  %587 = add nuw nsw i64 %551, 1
  %588 = getelementptr inbounds i8, ptr %552, i64 12288
  %589 = icmp eq i64 %587, %409
  br i1 %589, label %499, label %550, !llvm.loop !26

590:                                              ; preds = %422, %401
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #3
  %591 = add nsw i64 %407, %403
  %592 = icmp sgt i64 %407, 0
  br i1 %592, label %593, label %397

593:                                              ; preds = %590, %940
  %594 = phi i64 [ %941, %940 ], [ %403, %590 ]
  %595 = sub nsw i64 %594, %403
  %596 = mul nsw i64 %374, %595
  %597 = getelementptr inbounds float, ptr %355, i64 %596
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #3
  %598 = load i64, ptr %9, align 8
  %599 = sdiv i64 %598, 32
  %600 = shl nsw i64 %598, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  br i1 %361, label %601, label %910

601:                                              ; preds = %593
  %602 = mul i64 %599, 3072
  %603 = mul nsw i64 %599, 3
  %604 = add nsw i64 %603, -1
  %605 = icmp sgt i64 %598, 31
  %606 = icmp eq i64 %598, 32
  %607 = mul nsw i64 %599, 6
  %608 = add nsw i64 %607, -1
  br label %609

609:                                              ; preds = %618, %601
  %610 = phi i64 [ 0, %601 ], [ %619, %618 ]
  %611 = phi ptr [ null, %601 ], [ %620, %618 ]
  %612 = phi i64 [ 0, %601 ], [ %621, %618 ]
  br i1 %375, label %613, label %618

613:                                              ; preds = %609
  %614 = mul i64 %612, 3072
  %615 = getelementptr i8, ptr %597, i64 %614
  %616 = add nsw i64 %612, %31
  %617 = mul i64 %602, %616
  br label %623

618:                                              ; preds = %905, %609
  %619 = phi i64 [ %610, %609 ], [ %906, %905 ]
  %620 = phi ptr [ %611, %609 ], [ %631, %905 ]
  %621 = add nuw nsw i64 %612, 4
  %622 = icmp slt i64 %621, %341
  br i1 %622, label %609, label %910, !llvm.loop !27

623:                                              ; preds = %905, %613
  %624 = phi i64 [ %610, %613 ], [ %906, %905 ]
  %625 = phi ptr [ %611, %613 ], [ %631, %905 ]
  %626 = phi i64 [ 0, %613 ], [ %908, %905 ]
  %627 = or disjoint i64 %626, 1
  %628 = icmp slt i64 %627, %339
  %629 = icmp eq ptr %625, %354
  %630 = select i1 %629, i64 24576, i64 0
  %631 = getelementptr inbounds i8, ptr %354, i64 %630
  %632 = load ptr, ptr %377, align 8
  %633 = load i64, ptr %32, align 8
  %634 = mul nsw i64 %633, %594
  %635 = add nsw i64 %626, %43
  %636 = shl nsw i64 %635, 4
  %637 = add nsw i64 %634, %636
  %638 = load i64, ptr %9, align 8
  %639 = mul nsw i64 %637, %638
  %640 = getelementptr inbounds i16, ptr %632, i64 %639
  %641 = shl nsw i64 %638, 5
  %642 = getelementptr inbounds i8, ptr %640, i64 %641
  %643 = mul nsw i64 %626, %359
  %644 = getelementptr float, ptr %615, i64 %643
  %645 = getelementptr inbounds float, ptr %644, i64 %359
  %646 = load ptr, ptr %378, align 8
  %647 = getelementptr inbounds i8, ptr %646, i64 %617
  br i1 %628, label %772, label %648

648:                                              ; preds = %623
  %649 = add nsw i64 %604, %624
  %650 = sdiv i64 %649, %603
  br label %651

651:                                              ; preds = %740, %648
  %652 = phi i64 [ 0, %648 ], [ %741, %740 ]
  %653 = shl nuw nsw i64 %652, 8
  %654 = getelementptr inbounds float, ptr %644, i64 %653
  br label %655

655:                                              ; preds = %655, %651
  %656 = phi i64 [ 0, %651 ], [ %661, %655 ]
  %657 = shl nsw i64 %656, 6
  %658 = getelementptr inbounds i8, ptr %654, i64 %657
  %659 = load <16 x float>, ptr %658, align 4
  %660 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %656
  store <16 x float> %659, ptr %660, align 64
  %661 = add nuw nsw i64 %656, 1
  %662 = icmp eq i64 %661, 16
  br i1 %662, label %663, label %655, !llvm.loop !22

663:                                              ; preds = %655
  %664 = or disjoint i64 %653, 256
  %665 = getelementptr inbounds float, ptr %644, i64 %664
  br label %666

666:                                              ; preds = %666, %663
  %667 = phi i64 [ 0, %663 ], [ %672, %666 ]
  %668 = shl nsw i64 %667, 6
  %669 = getelementptr inbounds i8, ptr %665, i64 %668
  %670 = load <16 x float>, ptr %669, align 4
  %671 = getelementptr inbounds [16 x <16 x float>], ptr %380, i64 0, i64 %667
  store <16 x float> %670, ptr %671, align 64
  %672 = add nuw nsw i64 %667, 1
  %673 = icmp eq i64 %672, 16
  br i1 %673, label %674, label %666, !llvm.loop !22

674:                                              ; preds = %666
  %675 = or disjoint i64 %653, 512
  %676 = getelementptr inbounds float, ptr %644, i64 %675
  br label %677

677:                                              ; preds = %677, %674
  %678 = phi i64 [ 0, %674 ], [ %683, %677 ]
  %679 = shl nsw i64 %678, 6
  %680 = getelementptr inbounds i8, ptr %676, i64 %679
  %681 = load <16 x float>, ptr %680, align 4
  %682 = getelementptr inbounds [16 x <16 x float>], ptr %381, i64 0, i64 %678
  store <16 x float> %681, ptr %682, align 64
  %683 = add nuw nsw i64 %678, 1
  %684 = icmp eq i64 %683, 16
  br i1 %684, label %685, label %677, !llvm.loop !22

685:                                              ; preds = %677
  %686 = or disjoint i64 %653, 768
  %687 = getelementptr inbounds float, ptr %644, i64 %686
  br label %688

688:                                              ; preds = %688, %685
  %689 = phi i64 [ 0, %685 ], [ %694, %688 ]
  %690 = shl nsw i64 %689, 6
  %691 = getelementptr inbounds i8, ptr %687, i64 %690
  %692 = load <16 x float>, ptr %691, align 4
  %693 = getelementptr inbounds [16 x <16 x float>], ptr %382, i64 0, i64 %689
  store <16 x float> %692, ptr %693, align 64
  %694 = add nuw nsw i64 %689, 1
  %695 = icmp eq i64 %694, 16
  br i1 %695, label %696, label %688, !llvm.loop !22

696:                                              ; preds = %688
  br i1 %605, label %697, label %700

697:                                              ; preds = %696
  %698 = shl nsw i64 %652, 10
  %699 = getelementptr inbounds i8, ptr %647, i64 %698
  br label %743

700:                                              ; preds = %759, %696
  %701 = getelementptr inbounds float, ptr %631, i64 %653
  br label %702

702:                                              ; preds = %702, %700
  %703 = phi i64 [ 0, %700 ], [ %708, %702 ]
  %704 = shl nsw i64 %703, 6
  %705 = getelementptr inbounds i8, ptr %701, i64 %704
  %706 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %703
  %707 = load <16 x float>, ptr %706, align 64
  store <16 x float> %707, ptr %705, align 4
  %708 = add nuw nsw i64 %703, 1
  %709 = icmp eq i64 %708, 16
  br i1 %709, label %710, label %702, !llvm.loop !23

710:                                              ; preds = %702
  %711 = getelementptr inbounds i8, ptr %701, i64 1024
  br label %712

712:                                              ; preds = %712, %710
  %713 = phi i64 [ 0, %710 ], [ %718, %712 ]
  %714 = shl nsw i64 %713, 6
  %715 = getelementptr inbounds i8, ptr %711, i64 %714
  %716 = getelementptr inbounds [16 x <16 x float>], ptr %380, i64 0, i64 %713
  %717 = load <16 x float>, ptr %716, align 64
  store <16 x float> %717, ptr %715, align 4
  %718 = add nuw nsw i64 %713, 1
  %719 = icmp eq i64 %718, 16
  br i1 %719, label %720, label %712, !llvm.loop !23

720:                                              ; preds = %712
  %721 = getelementptr inbounds i8, ptr %701, i64 2048
  br label %722

722:                                              ; preds = %722, %720
  %723 = phi i64 [ 0, %720 ], [ %728, %722 ]
  %724 = shl nsw i64 %723, 6
  %725 = getelementptr inbounds i8, ptr %721, i64 %724
  %726 = getelementptr inbounds [16 x <16 x float>], ptr %381, i64 0, i64 %723
  %727 = load <16 x float>, ptr %726, align 64
  store <16 x float> %727, ptr %725, align 4
  %728 = add nuw nsw i64 %723, 1
  %729 = icmp eq i64 %728, 16
  br i1 %729, label %730, label %722, !llvm.loop !23

730:                                              ; preds = %722
  %731 = getelementptr inbounds i8, ptr %701, i64 3072
  br label %732

732:                                              ; preds = %732, %730
  %733 = phi i64 [ 0, %730 ], [ %738, %732 ]
  %734 = shl nsw i64 %733, 6
  %735 = getelementptr inbounds i8, ptr %731, i64 %734
  %736 = getelementptr inbounds [16 x <16 x float>], ptr %382, i64 0, i64 %733
  %737 = load <16 x float>, ptr %736, align 64
  store <16 x float> %737, ptr %735, align 4
  %738 = add nuw nsw i64 %733, 1
  %739 = icmp eq i64 %738, 16
  br i1 %739, label %740, label %732, !llvm.loop !23

740:                                              ; preds = %732
  %741 = add nuw nsw i64 %652, 4
  %742 = icmp ult i64 %652, 8
  br i1 %742, label %651, label %905, !llvm.loop !28

743:                                              ; preds = %759, %697
  %744 = phi ptr [ %770, %759 ], [ %699, %697 ]
  %745 = phi i64 [ %769, %759 ], [ 0, %697 ]
  %746 = shl nsw i64 %745, 6
  %747 = getelementptr inbounds i8, ptr %640, i64 %746
  %748 = select i1 %606, ptr %747, ptr %383
  store ptr %748, ptr %384, align 64
  br i1 %606, label %759, label %749

749:                                              ; preds = %743, %749
  %750 = phi i64 [ %755, %749 ], [ 0, %743 ]
  %751 = mul nuw nsw i64 %750, %600
  %752 = getelementptr inbounds i8, ptr %747, i64 %751
  %753 = load <16 x i32>, ptr %752, align 4
  %754 = getelementptr inbounds [16 x <16 x i32>], ptr %383, i64 0, i64 %750
  store <16 x i32> %753, ptr %754, align 64
  %755 = add nuw nsw i64 %750, 1
  %756 = icmp eq i64 %755, 16
  br i1 %756, label %757, label %749, !llvm.loop !25

757:                                              ; preds = %749
  %758 = load ptr, ptr %384, align 64
  br label %759

759:                                              ; preds = %757, %743
  %760 = phi ptr [ %758, %757 ], [ %747, %743 ]
  store ptr %744, ptr %385, align 64
  %761 = getelementptr inbounds i8, ptr %744, i64 1024
  store ptr %761, ptr %386, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %760, ptr noundef %744) #10
  %762 = load ptr, ptr %384, align 64
  %763 = load ptr, ptr %386, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %380, ptr noundef %762, ptr noundef %763) #10
  %764 = getelementptr inbounds i8, ptr %744, i64 2048
  store ptr %764, ptr %385, align 64
  %765 = getelementptr inbounds i8, ptr %744, i64 3072
  store ptr %765, ptr %386, align 64
  %766 = load ptr, ptr %384, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %381, ptr noundef %766, ptr noundef nonnull %764) #10
  %767 = load ptr, ptr %384, align 64
  %768 = load ptr, ptr %386, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %382, ptr noundef %767, ptr noundef %768) #10
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %594, ptr noundef nonnull %3, i64 noundef %650) #10
  %769 = add nuw nsw i64 %745, 1
  %770 = getelementptr inbounds i8, ptr %744, i64 12288
  %771 = icmp eq i64 %769, %599
  br i1 %771, label %700, label %743, !llvm.loop !29

772:                                              ; preds = %623
  %773 = add nsw i64 %608, %624
  %774 = sdiv i64 %773, %607
  br label %775

775:                                              ; preds = %862, %772
  %776 = phi i64 [ 0, %772 ], [ %863, %862 ]
  %777 = shl nuw nsw i64 %776, 8
  %778 = getelementptr inbounds float, ptr %644, i64 %777
  br label %779

779:                                              ; preds = %779, %775
  %780 = phi i64 [ 0, %775 ], [ %785, %779 ]
  %781 = shl nsw i64 %780, 6
  %782 = getelementptr inbounds i8, ptr %778, i64 %781
  %783 = load <16 x float>, ptr %782, align 4
  %784 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %780
  store <16 x float> %783, ptr %784, align 64
  %785 = add nuw nsw i64 %780, 1
  %786 = icmp eq i64 %785, 16
  br i1 %786, label %787, label %779, !llvm.loop !22

787:                                              ; preds = %779
  %788 = or disjoint i64 %777, 256
  %789 = getelementptr inbounds float, ptr %644, i64 %788
  br label %790

790:                                              ; preds = %790, %787
  %791 = phi i64 [ 0, %787 ], [ %796, %790 ]
  %792 = shl nsw i64 %791, 6
  %793 = getelementptr inbounds i8, ptr %789, i64 %792
  %794 = load <16 x float>, ptr %793, align 4
  %795 = getelementptr inbounds [16 x <16 x float>], ptr %380, i64 0, i64 %791
  store <16 x float> %794, ptr %795, align 64
  %796 = add nuw nsw i64 %791, 1
  %797 = icmp eq i64 %796, 16
  br i1 %797, label %798, label %790, !llvm.loop !22

798:                                              ; preds = %790
  %799 = getelementptr inbounds float, ptr %645, i64 %777
  br label %800

800:                                              ; preds = %800, %798
  %801 = phi i64 [ 0, %798 ], [ %806, %800 ]
  %802 = shl nsw i64 %801, 6
  %803 = getelementptr inbounds i8, ptr %799, i64 %802
  %804 = load <16 x float>, ptr %803, align 4
  %805 = getelementptr inbounds [16 x <16 x float>], ptr %381, i64 0, i64 %801
  store <16 x float> %804, ptr %805, align 64
  %806 = add nuw nsw i64 %801, 1
  %807 = icmp eq i64 %806, 16
  br i1 %807, label %808, label %800, !llvm.loop !22

808:                                              ; preds = %800
  %809 = getelementptr inbounds float, ptr %645, i64 %788
  br label %810

810:                                              ; preds = %810, %808
  %811 = phi i64 [ 0, %808 ], [ %816, %810 ]
  %812 = shl nsw i64 %811, 6
  %813 = getelementptr inbounds i8, ptr %809, i64 %812
  %814 = load <16 x float>, ptr %813, align 4
  %815 = getelementptr inbounds [16 x <16 x float>], ptr %382, i64 0, i64 %811
  store <16 x float> %814, ptr %815, align 64
  %816 = add nuw nsw i64 %811, 1
  %817 = icmp eq i64 %816, 16
  br i1 %817, label %818, label %810, !llvm.loop !22

818:                                              ; preds = %810
  br i1 %605, label %819, label %822

819:                                              ; preds = %818
  %820 = shl nsw i64 %776, 10
  %821 = getelementptr inbounds i8, ptr %647, i64 %820
  br label %865

822:                                              ; preds = %893, %818
  %823 = getelementptr inbounds float, ptr %631, i64 %777
  br label %824

824:                                              ; preds = %824, %822
  %825 = phi i64 [ 0, %822 ], [ %830, %824 ]
  %826 = shl nsw i64 %825, 6
  %827 = getelementptr inbounds i8, ptr %823, i64 %826
  %828 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %825
  %829 = load <16 x float>, ptr %828, align 64
  store <16 x float> %829, ptr %827, align 4
  %830 = add nuw nsw i64 %825, 1
  %831 = icmp eq i64 %830, 16
  br i1 %831, label %832, label %824, !llvm.loop !23

832:                                              ; preds = %824
  %833 = getelementptr inbounds i8, ptr %823, i64 1024
  br label %834

834:                                              ; preds = %834, %832
  %835 = phi i64 [ 0, %832 ], [ %840, %834 ]
  %836 = shl nsw i64 %835, 6
  %837 = getelementptr inbounds i8, ptr %833, i64 %836
  %838 = getelementptr inbounds [16 x <16 x float>], ptr %380, i64 0, i64 %835
  %839 = load <16 x float>, ptr %838, align 64
  store <16 x float> %839, ptr %837, align 4
  %840 = add nuw nsw i64 %835, 1
  %841 = icmp eq i64 %840, 16
  br i1 %841, label %842, label %834, !llvm.loop !23

842:                                              ; preds = %834
  %843 = getelementptr inbounds i8, ptr %823, i64 12288
  br label %844

844:                                              ; preds = %844, %842
  %845 = phi i64 [ %850, %844 ], [ 0, %842 ]
  %846 = shl nsw i64 %845, 6
  %847 = getelementptr inbounds i8, ptr %843, i64 %846
  %848 = getelementptr inbounds [16 x <16 x float>], ptr %381, i64 0, i64 %845
  %849 = load <16 x float>, ptr %848, align 64
  store <16 x float> %849, ptr %847, align 4
  %850 = add nuw nsw i64 %845, 1
  %851 = icmp eq i64 %850, 16
  br i1 %851, label %852, label %844, !llvm.loop !23

852:                                              ; preds = %844
  %853 = getelementptr inbounds i8, ptr %823, i64 13312
  br label %854

854:                                              ; preds = %854, %852
  %855 = phi i64 [ 0, %852 ], [ %860, %854 ]
  %856 = shl nsw i64 %855, 6
  %857 = getelementptr inbounds i8, ptr %853, i64 %856
  %858 = getelementptr inbounds [16 x <16 x float>], ptr %382, i64 0, i64 %855
  %859 = load <16 x float>, ptr %858, align 64
  store <16 x float> %859, ptr %857, align 4
  %860 = add nuw nsw i64 %855, 1
  %861 = icmp eq i64 %860, 16
  br i1 %861, label %862, label %854, !llvm.loop !23

862:                                              ; preds = %854
  %863 = add nuw nsw i64 %776, 2
  %864 = icmp ult i64 %776, 10
  br i1 %864, label %775, label %905, !llvm.loop !30

865:                                              ; preds = %893, %819
  %866 = phi ptr [ %903, %893 ], [ %821, %819 ]
  %867 = phi i64 [ %902, %893 ], [ 0, %819 ]
  %868 = shl nsw i64 %867, 5
  %869 = getelementptr inbounds i16, ptr %640, i64 %868
  %870 = select i1 %606, ptr %869, ptr %383
  store ptr %870, ptr %384, align 64
  br i1 %606, label %871, label %873

871:                                              ; preds = %865
  %872 = getelementptr inbounds i16, ptr %642, i64 %868
  store ptr %872, ptr %388, align 64
  br label %893

873:                                              ; preds = %865, %873
  %874 = phi i64 [ %879, %873 ], [ 0, %865 ]
  %875 = mul nuw nsw i64 %874, %600
  %876 = getelementptr inbounds i8, ptr %869, i64 %875
  %877 = load <16 x i32>, ptr %876, align 4
  %878 = getelementptr inbounds [16 x <16 x i32>], ptr %383, i64 0, i64 %874
  store <16 x i32> %877, ptr %878, align 64
  %879 = add nuw nsw i64 %874, 1
  %880 = icmp eq i64 %879, 16
  br i1 %880, label %881, label %873, !llvm.loop !25

881:                                              ; preds = %873
  %882 = getelementptr inbounds i16, ptr %642, i64 %868
  store ptr %387, ptr %388, align 64
  br label %883

883:                                              ; preds = %883, %881
  %884 = phi i64 [ %889, %883 ], [ 0, %881 ]
  %885 = mul nuw nsw i64 %884, %600
  %886 = getelementptr inbounds i8, ptr %882, i64 %885
  %887 = load <16 x i32>, ptr %886, align 4
  %888 = getelementptr inbounds [16 x <16 x i32>], ptr %387, i64 0, i64 %884
  store <16 x i32> %887, ptr %888, align 64
  %889 = add nuw nsw i64 %884, 1
  %890 = icmp eq i64 %889, 16
  br i1 %890, label %891, label %883, !llvm.loop !25

891:                                              ; preds = %883
  %892 = load ptr, ptr %384, align 64
  br label %893

893:                                              ; preds = %891, %871
  %894 = phi ptr [ %892, %891 ], [ %869, %871 ]
  store ptr %866, ptr %385, align 64
  %895 = getelementptr inbounds i8, ptr %866, i64 1024
  store ptr %895, ptr %386, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %894, ptr noundef %866) #10
  %896 = load ptr, ptr %388, align 64
  %897 = load ptr, ptr %385, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %381, ptr noundef %896, ptr noundef %897) #10
  %898 = load ptr, ptr %384, align 64
  %899 = load ptr, ptr %386, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %380, ptr noundef %898, ptr noundef %899) #10
  %900 = load ptr, ptr %388, align 64
  %901 = load ptr, ptr %386, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %382, ptr noundef %900, ptr noundef %901) #10
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %594, ptr noundef nonnull %3, i64 noundef %774) #10
  %902 = add nuw nsw i64 %867, 1
  %903 = getelementptr inbounds i8, ptr %866, i64 12288
  %904 = icmp eq i64 %902, %599
  br i1 %904, label %822, label %865, !llvm.loop !31

905:                                              ; preds = %740, %862
  %906 = phi i64 [ 128, %862 ], [ 64, %740 ]
  %907 = load i64, ptr %379, align 8
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %594, ptr noundef nonnull %3, i64 noundef %907) #10
  store i64 %616, ptr %3, align 8
  store i64 %635, ptr %389, align 8
  store i64 0, ptr %390, align 8
  store i64 %906, ptr %379, align 8
  store ptr %644, ptr %391, align 8
  store ptr %631, ptr %376, align 8
  store i64 %359, ptr %392, align 8
  %908 = add nuw nsw i64 %626, 2
  %909 = icmp slt i64 %908, %339
  br i1 %909, label %623, label %618, !llvm.loop !32

910:                                              ; preds = %618, %593
  %911 = phi i64 [ 0, %593 ], [ %619, %618 ]
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %594, ptr noundef nonnull %3, i64 noundef %911) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #3
  br i1 %304, label %940, label %912

912:                                              ; preds = %910
  %913 = load ptr, ptr %393, align 8
  %914 = getelementptr inbounds i8, ptr %913, i64 %394
  %915 = load i64, ptr %914, align 8
  %916 = add nsw i64 %915, 1
  store atomic i64 %916, ptr %914 release, align 8
  br i1 %395, label %917, label %940

917:                                              ; preds = %912, %924
  %918 = phi i64 [ %925, %924 ], [ 0, %912 ]
  %919 = shl nsw i64 %918, 6
  %920 = load ptr, ptr %393, align 8
  %921 = getelementptr inbounds i8, ptr %920, i64 %919
  %922 = load atomic i64, ptr %921 acquire, align 8
  %923 = icmp sgt i64 %922, %915
  br i1 %923, label %924, label %927

924:                                              ; preds = %933, %917
  %925 = add nuw nsw i64 %918, 1
  %926 = icmp eq i64 %925, %22
  br i1 %926, label %940, label %917, !llvm.loop !17

927:                                              ; preds = %917, %933
  %928 = phi i32 [ %935, %933 ], [ 0, %917 ]
  call void @llvm.x86.sse2.pause()
  %929 = icmp eq i32 %928, 2000
  br i1 %929, label %930, label %933

930:                                              ; preds = %927
  %931 = load ptr, ptr %396, align 8
  %932 = call i32 %931() #9
  br label %933

933:                                              ; preds = %930, %927
  %934 = phi i32 [ 0, %930 ], [ %928, %927 ]
  %935 = add nsw i32 %934, 1
  %936 = load ptr, ptr %393, align 8
  %937 = getelementptr inbounds i8, ptr %936, i64 %919
  %938 = load atomic i64, ptr %937 acquire, align 8
  %939 = icmp sgt i64 %938, %915
  br i1 %939, label %924, label %927, !llvm.loop !18

940:                                              ; preds = %924, %910, %912
  %941 = add nsw i64 %594, 1
  %942 = icmp slt i64 %941, %591
  br i1 %942, label %593, label %397, !llvm.loop !33
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
  %8 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !noalias !34
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = sdiv i64 %10, 64
  %12 = getelementptr inbounds i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8, !noalias !34
  %14 = icmp eq ptr %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %1
  %16 = tail call i32 %13() #9, !noalias !34
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
  br i1 %121, label %167, label %106, !llvm.loop !37

122:                                              ; preds = %130, %114
  %123 = phi i64 [ %131, %130 ], [ 0, %114 ]
  %124 = phi ptr [ %165, %130 ], [ %115, %114 ]
  %125 = shl i64 %123, 6
  %126 = getelementptr i8, ptr %105, i64 %125
  br label %133

127:                                              ; preds = %130
  %128 = add nuw nsw i64 %116, 32
  %129 = icmp slt i64 %128, %94
  br i1 %129, label %114, label %118, !llvm.loop !38

130:                                              ; preds = %133
  %131 = add nuw nsw i64 %123, 1
  %132 = icmp eq i64 %131, 4
  br i1 %132, label %127, label %122, !llvm.loop !39

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
  br i1 %166, label %130, label %133, !llvm.loop !40

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
  br i1 %202, label %184, label %185, !llvm.loop !41

203:                                              ; preds = %207
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #3
  %204 = add nuw nsw i64 %183, 32
  %205 = getelementptr inbounds i8, ptr %182, i64 1024
  %206 = icmp slt i64 %204, %49
  br i1 %206, label %181, label %215, !llvm.loop !42

207:                                              ; preds = %207, %184
  %208 = phi i64 [ 0, %184 ], [ %213, %207 ]
  %209 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %208
  %210 = load <16 x i32>, ptr %209, align 64
  %211 = shl nsw i64 %208, 6
  %212 = getelementptr inbounds i8, ptr %182, i64 %211
  store <16 x i32> %210, ptr %212, align 64
  %213 = add nuw nsw i64 %208, 1
  %214 = icmp eq i64 %213, 16
  br i1 %214, label %203, label %207, !llvm.loop !43

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
  br i1 %227, label %72, label %90, !llvm.loop !44

228:                                              ; preds = %252
  %229 = add nuw nsw i64 %220, 1
  %230 = load i64, ptr %34, align 8
  %231 = sdiv i64 %230, 16
  %232 = icmp slt i64 %229, %231
  br i1 %232, label %219, label %226, !llvm.loop !45

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
  br i1 %251, label %252, label %243, !llvm.loop !46

252:                                              ; preds = %243, %233
  %253 = add nuw nsw i64 %234, 1
  %254 = icmp eq i64 %253, 3
  br i1 %254, label %228, label %233, !llvm.loop !47

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
  br i1 %287, label %333, label %272, !llvm.loop !37

288:                                              ; preds = %296, %280
  %289 = phi i64 [ %297, %296 ], [ 0, %280 ]
  %290 = phi ptr [ %331, %296 ], [ %281, %280 ]
  %291 = shl i64 %289, 6
  %292 = getelementptr i8, ptr %271, i64 %291
  br label %299

293:                                              ; preds = %296
  %294 = add nuw nsw i64 %282, 32
  %295 = icmp slt i64 %294, %264
  br i1 %295, label %280, label %284, !llvm.loop !38

296:                                              ; preds = %299
  %297 = add nuw nsw i64 %289, 1
  %298 = icmp eq i64 %297, 2
  br i1 %298, label %293, label %288, !llvm.loop !39

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
  br i1 %332, label %296, label %299, !llvm.loop !40

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
  br i1 %365, label %347, label %348, !llvm.loop !41

366:                                              ; preds = %370
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #3
  %367 = add nuw nsw i64 %346, 32
  %368 = getelementptr inbounds i8, ptr %345, i64 1024
  %369 = icmp slt i64 %367, %49
  br i1 %369, label %344, label %378, !llvm.loop !42

370:                                              ; preds = %370, %347
  %371 = phi i64 [ 0, %347 ], [ %376, %370 ]
  %372 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %371
  %373 = load <16 x i32>, ptr %372, align 64
  %374 = shl nsw i64 %371, 6
  %375 = getelementptr inbounds i8, ptr %345, i64 %374
  store <16 x i32> %373, ptr %375, align 64
  %376 = add nuw nsw i64 %371, 1
  %377 = icmp eq i64 %376, 16
  br i1 %377, label %366, label %370, !llvm.loop !43

378:                                              ; preds = %366, %335
  %379 = add nsw i64 %256, 1
  %380 = icmp eq i64 %379, %81
  br i1 %380, label %381, label %255, !llvm.loop !48

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
  br label %733

452:                                              ; preds = %924
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
  %464 = mul nsw i64 %463, 3
  %465 = sdiv i64 %464, 32
  %466 = shl i64 %465, 10
  %467 = icmp slt i64 %460, %462
  br i1 %467, label %468, label %624

468:                                              ; preds = %454
  %469 = getelementptr inbounds i8, ptr %0, i64 160
  %470 = getelementptr inbounds i8, ptr %0, i64 208
  %471 = getelementptr inbounds i8, ptr %4, i64 2112
  %472 = getelementptr inbounds i8, ptr %4, i64 4224
  %473 = getelementptr inbounds i8, ptr %4, i64 6336
  %474 = icmp sgt i64 %463, 10
  %475 = getelementptr inbounds i8, ptr %4, i64 10496
  %476 = getelementptr inbounds i8, ptr %4, i64 12608
  %477 = getelementptr inbounds i8, ptr %4, i64 14720
  %478 = getelementptr inbounds i8, ptr %4, i64 16832
  %479 = getelementptr inbounds i8, ptr %422, i64 1024
  %480 = getelementptr inbounds i8, ptr %422, i64 2048
  %481 = getelementptr inbounds i8, ptr %422, i64 3072
  %482 = getelementptr inbounds i8, ptr %0, i64 232
  %483 = tail call i64 @llvm.smax.i64(i64 %465, i64 1)
  %484 = load i64, ptr %73, align 8
  br label %485

485:                                              ; preds = %496, %468
  %486 = phi i64 [ %484, %468 ], [ %497, %496 ]
  %487 = phi i64 [ %460, %468 ], [ %498, %496 ]
  %488 = mul i64 %487, %466
  %489 = icmp sgt i64 %486, 15
  br i1 %489, label %490, label %496

490:                                              ; preds = %485
  %491 = add nsw i64 %487, 1
  %492 = icmp slt i64 %491, %462
  %493 = select i1 %492, i64 %466, i64 0
  %494 = select i1 %492, i64 32, i64 16
  %495 = shl nsw i64 %487, 4
  br label %500

496:                                              ; preds = %590, %485
  %497 = phi i64 [ %486, %485 ], [ %592, %590 ]
  %498 = add nsw i64 %487, 2
  %499 = icmp slt i64 %498, %462
  br i1 %499, label %485, label %622, !llvm.loop !49

500:                                              ; preds = %590, %490
  %501 = phi i64 [ 0, %490 ], [ %591, %590 ]
  %502 = load ptr, ptr %469, align 8
  %503 = load ptr, ptr %470, align 8
  br label %504

504:                                              ; preds = %504, %500
  %505 = phi i64 [ 0, %500 ], [ %507, %504 ]
  %506 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %505
  store <16 x float> zeroinitializer, ptr %506, align 64
  %507 = add nuw nsw i64 %505, 1
  %508 = icmp eq i64 %507, 16
  br i1 %508, label %509, label %504, !llvm.loop !50

509:                                              ; preds = %504
  %510 = getelementptr inbounds i8, ptr %503, i64 %488
  br label %511

511:                                              ; preds = %511, %509
  %512 = phi i64 [ %514, %511 ], [ 0, %509 ]
  %513 = getelementptr inbounds [16 x <16 x float>], ptr %471, i64 0, i64 %512
  store <16 x float> zeroinitializer, ptr %513, align 64
  %514 = add nuw nsw i64 %512, 1
  %515 = icmp eq i64 %514, 16
  br i1 %515, label %516, label %511, !llvm.loop !50

516:                                              ; preds = %511
  %517 = mul i64 %501, %466
  br label %518

518:                                              ; preds = %516, %518
  %519 = phi i64 [ %521, %518 ], [ 0, %516 ]
  %520 = getelementptr inbounds [16 x <16 x float>], ptr %472, i64 0, i64 %519
  store <16 x float> zeroinitializer, ptr %520, align 64
  %521 = add nuw nsw i64 %519, 1
  %522 = icmp eq i64 %521, 16
  br i1 %522, label %523, label %518, !llvm.loop !50

523:                                              ; preds = %518, %523
  %524 = phi i64 [ %526, %523 ], [ 0, %518 ]
  %525 = getelementptr inbounds [16 x <16 x float>], ptr %473, i64 0, i64 %524
  store <16 x float> zeroinitializer, ptr %525, align 64
  %526 = add nuw nsw i64 %524, 1
  %527 = icmp eq i64 %526, 16
  br i1 %527, label %528, label %523, !llvm.loop !50

528:                                              ; preds = %523
  br i1 %474, label %530, label %529

529:                                              ; preds = %565, %528
  br label %533

530:                                              ; preds = %528
  %531 = getelementptr inbounds i8, ptr %502, i64 %517
  %532 = getelementptr inbounds i8, ptr %510, i64 %493
  br label %565

533:                                              ; preds = %529, %533
  %534 = phi i64 [ %539, %533 ], [ 0, %529 ]
  %535 = shl nsw i64 %534, 6
  %536 = getelementptr inbounds i8, ptr %422, i64 %535
  %537 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %534
  %538 = load <16 x float>, ptr %537, align 64
  store <16 x float> %538, ptr %536, align 4
  %539 = add nuw nsw i64 %534, 1
  %540 = icmp eq i64 %539, 16
  br i1 %540, label %541, label %533, !llvm.loop !23

541:                                              ; preds = %533, %541
  %542 = phi i64 [ %547, %541 ], [ 0, %533 ]
  %543 = shl nsw i64 %542, 6
  %544 = getelementptr inbounds i8, ptr %479, i64 %543
  %545 = getelementptr inbounds [16 x <16 x float>], ptr %471, i64 0, i64 %542
  %546 = load <16 x float>, ptr %545, align 64
  store <16 x float> %546, ptr %544, align 4
  %547 = add nuw nsw i64 %542, 1
  %548 = icmp eq i64 %547, 16
  br i1 %548, label %549, label %541, !llvm.loop !23

549:                                              ; preds = %541, %549
  %550 = phi i64 [ %555, %549 ], [ 0, %541 ]
  %551 = shl nsw i64 %550, 6
  %552 = getelementptr inbounds i8, ptr %480, i64 %551
  %553 = getelementptr inbounds [16 x <16 x float>], ptr %472, i64 0, i64 %550
  %554 = load <16 x float>, ptr %553, align 64
  store <16 x float> %554, ptr %552, align 4
  %555 = add nuw nsw i64 %550, 1
  %556 = icmp eq i64 %555, 16
  br i1 %556, label %557, label %549, !llvm.loop !23

557:                                              ; preds = %549, %557
  %558 = phi i64 [ %563, %557 ], [ 0, %549 ]
  %559 = shl nsw i64 %558, 6
  %560 = getelementptr inbounds i8, ptr %481, i64 %559
  %561 = getelementptr inbounds [16 x <16 x float>], ptr %473, i64 0, i64 %558
  %562 = load <16 x float>, ptr %561, align 64
  store <16 x float> %562, ptr %560, align 4
  %563 = add nuw nsw i64 %558, 1
  %564 = icmp eq i64 %563, 16
  br i1 %564, label %582, label %557, !llvm.loop !23

565:                                              ; preds = %565, %530
  %566 = phi i64 [ %577, %565 ], [ 0, %530 ]
  %567 = phi ptr [ %579, %565 ], [ %532, %530 ]
  %568 = phi ptr [ %578, %565 ], [ %510, %530 ]
  %569 = phi ptr [ %580, %565 ], [ %531, %530 ]
  store ptr %568, ptr %475, align 64
  store ptr %567, ptr %476, align 64
  store ptr %569, ptr %477, align 64
  %570 = getelementptr inbounds i8, ptr %569, i64 1024
  store ptr %570, ptr %478, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %568, ptr noundef %569) #10
  %571 = load ptr, ptr %476, align 64
  %572 = load ptr, ptr %477, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %472, ptr noundef %571, ptr noundef %572) #10
  %573 = load ptr, ptr %475, align 64
  %574 = load ptr, ptr %478, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %471, ptr noundef %573, ptr noundef %574) #10
  %575 = load ptr, ptr %476, align 64
  %576 = load ptr, ptr %478, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %473, ptr noundef %575, ptr noundef %576) #10
  %577 = add nuw nsw i64 %566, 1
  %578 = getelementptr inbounds i8, ptr %568, i64 1024
  %579 = getelementptr inbounds i8, ptr %567, i64 1024
  %580 = getelementptr inbounds i8, ptr %569, i64 2048
  %581 = icmp eq i64 %577, %483
  br i1 %581, label %529, label %565, !llvm.loop !51

582:                                              ; preds = %557, %595
  %583 = phi i64 [ %596, %595 ], [ 0, %557 ]
  %584 = add nsw i64 %583, %495
  %585 = lshr i64 %583, 3
  %586 = and i64 %585, 1152921504606846974
  %587 = shl i64 %583, 4
  %588 = and i64 %587, 240
  %589 = getelementptr inbounds float, ptr %422, i64 %588
  br label %598

590:                                              ; preds = %595
  %591 = add nuw nsw i64 %501, 2
  %592 = load i64, ptr %73, align 8
  %593 = sdiv i64 %592, 16
  %594 = icmp slt i64 %591, %593
  br i1 %594, label %500, label %496, !llvm.loop !52

595:                                              ; preds = %598
  %596 = add nuw nsw i64 %583, 1
  %597 = icmp eq i64 %596, %494
  br i1 %597, label %590, label %582, !llvm.loop !53

598:                                              ; preds = %598, %582
  %599 = phi i1 [ true, %582 ], [ false, %598 ]
  %600 = phi i64 [ 0, %582 ], [ 1, %598 ]
  %601 = load ptr, ptr %482, align 8
  %602 = load i64, ptr %73, align 8
  %603 = mul nsw i64 %602, %584
  %604 = getelementptr inbounds i16, ptr %601, i64 %603
  %605 = or disjoint i64 %600, %501
  %606 = shl nsw i64 %605, 5
  %607 = getelementptr inbounds i8, ptr %604, i64 %606
  %608 = or disjoint i64 %600, %586
  %609 = shl nsw i64 %608, 10
  %610 = getelementptr inbounds i8, ptr %589, i64 %609
  %611 = load <16 x float>, ptr %610, align 4
  %612 = bitcast <16 x float> %611 to <16 x i32>
  %613 = add <16 x i32> %612, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %614 = lshr <16 x i32> %612, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %615 = and <16 x i32> %614, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %616 = add <16 x i32> %613, %615
  %617 = fcmp contract uno <16 x float> %611, zeroinitializer
  %618 = or <16 x i32> %612, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %619 = select <16 x i1> %617, <16 x i32> %618, <16 x i32> %616
  %620 = lshr <16 x i32> %619, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %621 = trunc nuw <16 x i32> %620 to <16 x i16>
  store <16 x i16> %621, ptr %607, align 2
  br i1 %599, label %598, label %595, !llvm.loop !54

622:                                              ; preds = %496
  %623 = load i64, ptr %9, align 8
  br label %624

624:                                              ; preds = %622, %454
  %625 = phi i64 [ %623, %622 ], [ %463, %454 ]
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #3
  %626 = sdiv i64 %625, 16
  %627 = mul nsw i64 %626, 3
  %628 = sdiv i64 %627, 2
  %629 = mul nsw i64 %628, %8
  %630 = sdiv i64 %629, %23
  %631 = mul nsw i64 %628, %54
  %632 = sdiv i64 %631, %23
  %633 = shl nsw i64 %630, 1
  %634 = shl nsw i64 %632, 1
  %635 = icmp slt i64 %633, %634
  br i1 %635, label %636, label %648

636:                                              ; preds = %624
  %637 = load i64, ptr %34, align 8
  %638 = load i64, ptr %0, align 8
  %639 = mul nsw i64 %638, %637
  %640 = add nsw i64 %639, 31
  %641 = sdiv i64 %640, 32
  %642 = getelementptr inbounds i8, ptr %0, i64 216
  %643 = shl i64 %641, 9
  %644 = getelementptr inbounds i8, ptr %0, i64 224
  %645 = getelementptr inbounds i8, ptr %0, i64 240
  %646 = shl i64 %641, 10
  %647 = getelementptr inbounds i8, ptr %0, i64 248
  br label %656

648:                                              ; preds = %656, %624
  %649 = icmp eq i64 %8, 0
  %650 = icmp sgt i64 %625, 15
  %651 = and i1 %649, %650
  br i1 %651, label %652, label %732

652:                                              ; preds = %648
  %653 = getelementptr inbounds i8, ptr %0, i64 256
  %654 = getelementptr inbounds i8, ptr %0, i64 264
  %655 = getelementptr inbounds i8, ptr %0, i64 288
  br label %689

656:                                              ; preds = %656, %636
  %657 = phi i64 [ %633, %636 ], [ %687, %656 ]
  %658 = sdiv i64 %657, %626
  %659 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %658
  %660 = load i32, ptr %659, align 4
  %661 = sext i32 %660 to i64
  %662 = load i64, ptr %9, align 8
  %663 = mul nsw i64 %662, %661
  %664 = srem i64 %657, %626
  %665 = shl nsw i64 %664, 4
  %666 = add nsw i64 %665, %663
  %667 = load ptr, ptr %642, align 8
  %668 = mul i64 %657, %643
  %669 = getelementptr inbounds i16, ptr %667, i64 %668
  %670 = load ptr, ptr %644, align 8
  %671 = load ptr, ptr %645, align 8
  %672 = load i64, ptr %73, align 8
  %673 = mul nsw i64 %672, %666
  %674 = getelementptr inbounds float, ptr %671, i64 %673
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %669, ptr noundef %670, ptr noundef %674, i64 noundef %672, ptr noundef %422) #10
  %675 = load ptr, ptr %642, align 8
  %676 = getelementptr inbounds i16, ptr %675, i64 %668
  %677 = load ptr, ptr %644, align 8
  %678 = load i64, ptr %73, align 8
  %679 = sdiv i64 %678, 16
  %680 = mul i64 %646, %679
  %681 = getelementptr inbounds i8, ptr %677, i64 %680
  %682 = load ptr, ptr %647, align 8
  %683 = shl nsw i64 %657, 4
  %684 = load i64, ptr %9, align 8
  %685 = mul nsw i64 %683, %684
  %686 = getelementptr inbounds float, ptr %682, i64 %685
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %676, ptr noundef %681, ptr noundef %686, i64 noundef %684, ptr noundef %422) #10
  %687 = add nsw i64 %657, 2
  %688 = icmp slt i64 %687, %634
  br i1 %688, label %656, label %648, !llvm.loop !55

689:                                              ; preds = %699, %652
  %690 = phi i64 [ 0, %652 ], [ %700, %699 ]
  %691 = shl nsw i64 %690, 6
  br label %692

692:                                              ; preds = %715, %689
  %693 = phi i64 [ 0, %689 ], [ %730, %715 ]
  %694 = load i64, ptr %34, align 8
  %695 = sdiv i64 %694, 16
  %696 = icmp sgt i64 %694, 15
  br i1 %696, label %697, label %715

697:                                              ; preds = %692
  %698 = load ptr, ptr %655, align 8
  br label %702

699:                                              ; preds = %715
  %700 = add nuw nsw i64 %690, 1
  %701 = icmp eq i64 %700, %626
  br i1 %701, label %732, label %689, !llvm.loop !56

702:                                              ; preds = %702, %697
  %703 = phi i64 [ 0, %697 ], [ %713, %702 ]
  %704 = phi <16 x float> [ zeroinitializer, %697 ], [ %712, %702 ]
  %705 = mul nuw nsw i64 %703, %626
  %706 = add nuw nsw i64 %705, %690
  %707 = mul nuw nsw i64 %706, 3
  %708 = add nuw nsw i64 %707, %693
  %709 = shl nsw i64 %708, 6
  %710 = getelementptr inbounds i8, ptr %698, i64 %709
  %711 = load <16 x float>, ptr %710, align 4
  %712 = fadd contract <16 x float> %704, %711
  %713 = add nuw nsw i64 %703, 1
  %714 = icmp eq i64 %713, %695
  br i1 %714, label %715, label %702, !llvm.loop !57

715:                                              ; preds = %702, %692
  %716 = phi <16 x float> [ zeroinitializer, %692 ], [ %712, %702 ]
  %717 = load ptr, ptr %653, align 8
  %718 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %693
  %719 = load i32, ptr %718, align 4
  %720 = sext i32 %719 to i64
  %721 = load i64, ptr %9, align 8
  %722 = mul nsw i64 %721, %720
  %723 = getelementptr inbounds float, ptr %717, i64 %722
  %724 = getelementptr inbounds i8, ptr %723, i64 %691
  store <16 x float> %716, ptr %724, align 4
  %725 = load ptr, ptr %654, align 8
  %726 = load i64, ptr %9, align 8
  %727 = mul nsw i64 %726, %693
  %728 = getelementptr inbounds float, ptr %725, i64 %727
  %729 = getelementptr inbounds i8, ptr %728, i64 %691
  store <16 x float> %716, ptr %729, align 4
  %730 = add nuw nsw i64 %693, 1
  %731 = icmp eq i64 %730, 3
  br i1 %731, label %699, label %692, !llvm.loop !58

732:                                              ; preds = %699, %648
  ret void

733:                                              ; preds = %429, %924
  %734 = phi i64 [ %423, %429 ], [ %735, %924 ]
  %735 = add nsw i64 %734, -1
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #3
  %736 = load i64, ptr %9, align 8
  %737 = mul nsw i64 %736, 3
  %738 = sdiv i64 %737, 32
  %739 = load i64, ptr %34, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %740 = shl i64 %738, 10
  br i1 %430, label %741, label %894

741:                                              ; preds = %733
  %742 = sdiv i64 %739, 16
  %743 = mul nsw i64 %742, %734
  %744 = add nsw i64 %738, -1
  %745 = icmp sgt i64 %736, 10
  %746 = icmp eq i64 %734, 0
  %747 = tail call i64 @llvm.smax.i64(i64 %738, i64 1)
  br label %750

748:                                              ; preds = %753
  %749 = load i64, ptr %437, align 8
  br label %894

750:                                              ; preds = %753, %741
  %751 = phi i64 [ %32, %741 ], [ %754, %753 ]
  %752 = mul i64 %751, %740
  br i1 %447, label %756, label %753

753:                                              ; preds = %891, %750
  %754 = add nsw i64 %751, 4
  %755 = icmp slt i64 %754, %33
  br i1 %755, label %750, label %748, !llvm.loop !59

756:                                              ; preds = %750, %891
  %757 = phi i64 [ %892, %891 ], [ %45, %750 ]
  %758 = load ptr, ptr %431, align 8
  %759 = icmp eq ptr %758, %422
  br label %760

760:                                              ; preds = %760, %756
  %761 = phi i64 [ 0, %756 ], [ %763, %760 ]
  %762 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %761
  store <16 x float> zeroinitializer, ptr %762, align 64
  %763 = add nuw nsw i64 %761, 1
  %764 = icmp eq i64 %763, 16
  br i1 %764, label %765, label %760, !llvm.loop !50

765:                                              ; preds = %760, %765
  %766 = phi i64 [ %768, %765 ], [ 0, %760 ]
  %767 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %766
  store <16 x float> zeroinitializer, ptr %767, align 64
  %768 = add nuw nsw i64 %766, 1
  %769 = icmp eq i64 %768, 16
  br i1 %769, label %770, label %765, !llvm.loop !50

770:                                              ; preds = %765, %770
  %771 = phi i64 [ %773, %770 ], [ 0, %765 ]
  %772 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %771
  store <16 x float> zeroinitializer, ptr %772, align 64
  %773 = add nuw nsw i64 %771, 1
  %774 = icmp eq i64 %773, 16
  br i1 %774, label %775, label %770, !llvm.loop !50

775:                                              ; preds = %770, %775
  %776 = phi i64 [ %778, %775 ], [ 0, %770 ]
  %777 = getelementptr inbounds [16 x <16 x float>], ptr %434, i64 0, i64 %776
  store <16 x float> zeroinitializer, ptr %777, align 64
  %778 = add nuw nsw i64 %776, 1
  %779 = icmp eq i64 %778, 16
  br i1 %779, label %780, label %775, !llvm.loop !50

780:                                              ; preds = %775
  %781 = select i1 %759, i64 4096, i64 0
  %782 = getelementptr inbounds i8, ptr %422, i64 %781
  %783 = load i64, ptr %0, align 8
  %784 = icmp sgt i64 %783, %734
  br i1 %784, label %785, label %813

785:                                              ; preds = %780
  %786 = load i64, ptr %437, align 8
  %787 = sdiv i64 %786, 2
  %788 = add nsw i64 %744, %787
  %789 = sdiv i64 %788, %738
  br i1 %745, label %790, label %813

790:                                              ; preds = %785
  %791 = load ptr, ptr %436, align 8
  %792 = getelementptr inbounds i8, ptr %791, i64 %752
  %793 = load ptr, ptr %435, align 8
  %794 = add nsw i64 %757, %743
  %795 = mul i64 %794, %740
  %796 = getelementptr inbounds i8, ptr %793, i64 %795
  br label %797

797:                                              ; preds = %797, %790
  %798 = phi ptr [ %810, %797 ], [ %796, %790 ]
  %799 = phi ptr [ %811, %797 ], [ %792, %790 ]
  %800 = phi i64 [ %809, %797 ], [ 0, %790 ]
  store ptr %798, ptr %438, align 64
  store ptr %799, ptr %439, align 64
  %801 = getelementptr inbounds i8, ptr %799, i64 1024
  store ptr %801, ptr %440, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %798, ptr noundef %799) #10
  %802 = load ptr, ptr %438, align 64
  %803 = load ptr, ptr %440, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %432, ptr noundef %802, ptr noundef %803) #10
  %804 = getelementptr inbounds i8, ptr %799, i64 2048
  store ptr %804, ptr %439, align 64
  %805 = getelementptr inbounds i8, ptr %799, i64 3072
  store ptr %805, ptr %440, align 64
  %806 = load ptr, ptr %438, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %433, ptr noundef %806, ptr noundef nonnull %804) #10
  %807 = load ptr, ptr %438, align 64
  %808 = load ptr, ptr %440, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %434, ptr noundef %807, ptr noundef %808) #10
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %735, ptr noundef nonnull %3, i64 noundef %789) #10
  %809 = add nuw nsw i64 %800, 1
  %810 = getelementptr inbounds i8, ptr %798, i64 1024
  %811 = getelementptr inbounds i8, ptr %799, i64 4096
  %812 = icmp eq i64 %809, %747
  br i1 %812, label %813, label %797, !llvm.loop !60

813:                                              ; preds = %797, %785, %780
  br label %814

814:                                              ; preds = %813, %814
  %815 = phi i64 [ %820, %814 ], [ 0, %813 ]
  %816 = shl nsw i64 %815, 6
  %817 = getelementptr inbounds i8, ptr %782, i64 %816
  %818 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %815
  %819 = load <16 x float>, ptr %818, align 64
  store <16 x float> %819, ptr %817, align 4
  %820 = add nuw nsw i64 %815, 1
  %821 = icmp eq i64 %820, 16
  br i1 %821, label %822, label %814, !llvm.loop !23

822:                                              ; preds = %814
  %823 = getelementptr inbounds i8, ptr %782, i64 1024
  br label %824

824:                                              ; preds = %824, %822
  %825 = phi i64 [ 0, %822 ], [ %830, %824 ]
  %826 = shl nsw i64 %825, 6
  %827 = getelementptr inbounds i8, ptr %823, i64 %826
  %828 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %825
  %829 = load <16 x float>, ptr %828, align 64
  store <16 x float> %829, ptr %827, align 4
  %830 = add nuw nsw i64 %825, 1
  %831 = icmp eq i64 %830, 16
  br i1 %831, label %832, label %824, !llvm.loop !23

832:                                              ; preds = %824
  %833 = getelementptr inbounds i8, ptr %782, i64 2048
  br label %834

834:                                              ; preds = %834, %832
  %835 = phi i64 [ 0, %832 ], [ %840, %834 ]
  %836 = shl nsw i64 %835, 6
  %837 = getelementptr inbounds i8, ptr %833, i64 %836
  %838 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %835
  %839 = load <16 x float>, ptr %838, align 64
  store <16 x float> %839, ptr %837, align 4
  %840 = add nuw nsw i64 %835, 1
  %841 = icmp eq i64 %840, 16
  br i1 %841, label %842, label %834, !llvm.loop !23

842:                                              ; preds = %834
  %843 = getelementptr inbounds i8, ptr %782, i64 3072
  br label %844

844:                                              ; preds = %844, %842
  %845 = phi i64 [ 0, %842 ], [ %850, %844 ]
  %846 = shl nsw i64 %845, 6
  %847 = getelementptr inbounds i8, ptr %843, i64 %846
  %848 = getelementptr inbounds [16 x <16 x float>], ptr %434, i64 0, i64 %845
  %849 = load <16 x float>, ptr %848, align 64
  store <16 x float> %849, ptr %847, align 4
  %850 = add nuw nsw i64 %845, 1
  %851 = icmp eq i64 %850, 16
  br i1 %851, label %852, label %844, !llvm.loop !23

852:                                              ; preds = %844
  br i1 %746, label %853, label %889

853:                                              ; preds = %852
  %854 = shl nsw i64 %757, 4
  br label %855

855:                                              ; preds = %861, %853
  %856 = phi i64 [ 0, %853 ], [ %862, %861 ]
  %857 = add nsw i64 %856, %751
  %858 = shl nsw i64 %857, 4
  %859 = shl nsw i64 %856, 10
  %860 = getelementptr inbounds i8, ptr %782, i64 %859
  br label %864

861:                                              ; preds = %884
  %862 = add nuw nsw i64 %856, 1
  %863 = icmp eq i64 %862, 4
  br i1 %863, label %891, label %855, !llvm.loop !61

864:                                              ; preds = %884, %855
  %865 = phi i64 [ 0, %855 ], [ %887, %884 ]
  %866 = add nuw nsw i64 %865, %854
  %867 = load i64, ptr %9, align 8
  %868 = mul nsw i64 %867, %866
  %869 = add nsw i64 %868, %858
  %870 = shl nsw i64 %865, 6
  %871 = getelementptr inbounds i8, ptr %860, i64 %870
  %872 = load <16 x float>, ptr %871, align 4
  %873 = load ptr, ptr %445, align 8
  %874 = icmp eq ptr %873, null
  br i1 %874, label %884, label %875

875:                                              ; preds = %864
  %876 = load ptr, ptr %446, align 8
  %877 = load i64, ptr %34, align 8
  %878 = mul nsw i64 %877, %857
  %879 = add nsw i64 %878, %866
  %880 = shl nsw i64 %879, 6
  %881 = getelementptr inbounds i8, ptr %876, i64 %880
  %882 = load <16 x float>, ptr %881, align 4
  %883 = getelementptr inbounds float, ptr %873, i64 %869
  store <16 x float> %882, ptr %883, align 4
  br label %884

884:                                              ; preds = %875, %864
  %885 = load ptr, ptr %424, align 8
  %886 = getelementptr inbounds float, ptr %885, i64 %869
  store <16 x float> %872, ptr %886, align 4
  %887 = add nuw nsw i64 %865, 1
  %888 = icmp eq i64 %887, 16
  br i1 %888, label %861, label %864, !llvm.loop !62

889:                                              ; preds = %852
  %890 = load i64, ptr %437, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %735, ptr noundef nonnull %3, i64 noundef %890) #10
  store i64 %751, ptr %3, align 8
  store i64 %757, ptr %441, align 8
  store i64 0, ptr %442, align 8
  store i64 64, ptr %437, align 8
  store ptr null, ptr %443, align 8
  store ptr %782, ptr %431, align 8
  store i64 0, ptr %444, align 8
  br label %891

891:                                              ; preds = %861, %889
  %892 = add i64 %757, 1
  %893 = icmp eq i64 %892, %46
  br i1 %893, label %753, label %756, !llvm.loop !63

894:                                              ; preds = %733, %748
  %895 = phi i64 [ %749, %748 ], [ 0, %733 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %735, ptr noundef nonnull %3, i64 noundef %895) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #3
  br i1 %382, label %924, label %896

896:                                              ; preds = %894
  %897 = load ptr, ptr %448, align 8
  %898 = getelementptr inbounds i8, ptr %897, i64 %449
  %899 = load i64, ptr %898, align 8
  %900 = add nsw i64 %899, 1
  store atomic i64 %900, ptr %898 release, align 8
  br i1 %450, label %901, label %924

901:                                              ; preds = %896, %908
  %902 = phi i64 [ %909, %908 ], [ 0, %896 ]
  %903 = shl nsw i64 %902, 6
  %904 = load ptr, ptr %448, align 8
  %905 = getelementptr inbounds i8, ptr %904, i64 %903
  %906 = load atomic i64, ptr %905 acquire, align 8
  %907 = icmp sgt i64 %906, %899
  br i1 %907, label %908, label %911

908:                                              ; preds = %917, %901
  %909 = add nuw nsw i64 %902, 1
  %910 = icmp eq i64 %909, %23
  br i1 %910, label %924, label %901, !llvm.loop !17

911:                                              ; preds = %901, %917
  %912 = phi i32 [ %919, %917 ], [ 0, %901 ]
  tail call void @llvm.x86.sse2.pause()
  %913 = icmp eq i32 %912, 2000
  br i1 %913, label %914, label %917

914:                                              ; preds = %911
  %915 = load ptr, ptr %451, align 8
  %916 = tail call i32 %915() #9
  br label %917

917:                                              ; preds = %914, %911
  %918 = phi i32 [ 0, %914 ], [ %912, %911 ]
  %919 = add nsw i32 %918, 1
  %920 = load ptr, ptr %448, align 8
  %921 = getelementptr inbounds i8, ptr %920, i64 %903
  %922 = load atomic i64, ptr %921 acquire, align 8
  %923 = icmp sgt i64 %922, %899
  br i1 %923, label %908, label %911, !llvm.loop !18

924:                                              ; preds = %908, %894, %896
  %925 = load ptr, ptr %424, align 8
  %926 = icmp ne ptr %925, null
  %927 = sext i1 %926 to i64
  %928 = icmp sgt i64 %735, %927
  br i1 %928, label %733, label %452, !llvm.loop !64
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
  br i1 %37, label %38, label %11, !llvm.loop !65

38:                                               ; preds = %11
  store <16 x float> %35, ptr %7, align 64
  %39 = add nuw nsw i64 %6, 1
  %40 = icmp eq i64 %39, 16
  br i1 %40, label %4, label %5, !llvm.loop !66
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
  br i1 %209, label %210, label %199, !llvm.loop !67

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
  br i1 %229, label %23, label %230, !llvm.loop !68

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
  br i1 %116, label %96, label %108, !llvm.loop !69

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
  br i1 %67, label %66, label %48, !llvm.loop !70

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
  br i1 %225, label %226, label %164, !llvm.loop !71

226:                                              ; preds = %164
  call void @llvm.lifetime.end.p0(i64 384, ptr nonnull %5) #3
  %227 = add nsw i64 %29, -1
  %228 = icmp sgt i64 %29, 1
  br i1 %228, label %28, label %229, !llvm.loop !72

229:                                              ; preds = %28, %226, %4
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
  br i1 %42, label %43, label %38, !llvm.loop !50

43:                                               ; preds = %38, %43
  %44 = phi i64 [ %46, %43 ], [ 0, %38 ]
  %45 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %44
  store <16 x float> zeroinitializer, ptr %45, align 64
  %46 = add nuw nsw i64 %44, 1
  %47 = icmp eq i64 %46, 16
  br i1 %47, label %48, label %43, !llvm.loop !50

48:                                               ; preds = %43, %48
  %49 = phi i64 [ %51, %48 ], [ 0, %43 ]
  %50 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %49
  store <16 x float> zeroinitializer, ptr %50, align 64
  %51 = add nuw nsw i64 %49, 1
  %52 = icmp eq i64 %51, 16
  br i1 %52, label %53, label %48, !llvm.loop !50

53:                                               ; preds = %48, %53
  %54 = phi i64 [ %56, %53 ], [ 0, %48 ]
  %55 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %54
  store <16 x float> zeroinitializer, ptr %55, align 64
  %56 = add nuw nsw i64 %54, 1
  %57 = icmp eq i64 %56, 16
  br i1 %57, label %58, label %53, !llvm.loop !50

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
  br i1 %111, label %59, label %94, !llvm.loop !73

112:                                              ; preds = %145
  %113 = add nuw nsw i64 %35, 2
  %114 = icmp slt i64 %113, %9
  br i1 %114, label %34, label %33, !llvm.loop !74

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
  br i1 %136, label %126, label %129, !llvm.loop !75

137:                                              ; preds = %137, %126
  %138 = phi i64 [ 0, %126 ], [ %143, %137 ]
  %139 = getelementptr inbounds [16 x <16 x i32>], ptr %7, i64 0, i64 %138
  %140 = load <16 x i32>, ptr %139, align 64
  %141 = mul nuw nsw i64 %138, %4
  %142 = getelementptr inbounds float, ptr %128, i64 %141
  store <16 x i32> %140, ptr %142, align 4
  %143 = add nuw nsw i64 %138, 1
  %144 = icmp eq i64 %143, 16
  br i1 %144, label %145, label %137, !llvm.loop !76

145:                                              ; preds = %137
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %7) #3
  %146 = add nuw nsw i64 %116, 1
  %147 = icmp eq i64 %146, 4
  br i1 %147, label %112, label %115, !llvm.loop !77
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
!34 = !{!35}
!35 = distinct !{!35, !36, !"join: argument 0"}
!36 = distinct !{!36, !"join"}
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
!77 = distinct !{!77, !8, !9}
