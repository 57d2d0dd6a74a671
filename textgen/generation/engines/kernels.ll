; sources cfaf0d507820d01d7feaa7ffb66d0abf10226dea2b2010587481752bf2e84d38

%struct.Layer = type { %struct.Matrix, %struct.Matrix, ptr }
%struct.Matrix = type { ptr, ptr, ptr, i64, i64, float }

@add_wide.blocks = internal unnamed_addr constant [6 x ptr] [ptr @block_1_4, ptr @block_2_4, ptr @block_3_4, ptr @block_4_4, ptr @block_5_4, ptr @block_6_4], align 16
@add_narrow.blocks = internal unnamed_addr constant [6 x ptr] [ptr @block_1_4, ptr @block_2_1, ptr @block_3_1, ptr @block_4_1, ptr @block_5_1, ptr @block_6_1], align 16
@add_8bit_wide.blocks = internal constant [4 x ptr] [ptr @block_8bit_1_4, ptr @block_8bit_2_4, ptr @block_8bit_3_4, ptr @block_8bit_4_4], align 16
@add_8bit_narrow.blocks = internal constant [4 x ptr] [ptr @block_8bit_1_4, ptr @block_8bit_2_1, ptr @block_8bit_3_1, ptr @block_8bit_4_1], align 16

; Function Attrs: nounwind
define dso_local void @add_wide(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  %7 = load i64, ptr %6, align 8
  %8 = add nsw i64 %3, 5
  %9 = sdiv i64 %8, 6
  %10 = getelementptr inbounds i8, ptr %0, i64 24
  %11 = load i64, ptr %10, align 8
  %12 = icmp sgt i64 %11, 0
  br i1 %12, label %13, label %45

13:                                               ; preds = %5
  %14 = icmp sgt i64 %3, 0
  %15 = getelementptr inbounds i8, ptr %0, i64 8
  %16 = tail call i64 @llvm.smax.i64(i64 %9, i64 1)
  br label %17

17:                                               ; preds = %25, %13
  %18 = phi i64 [ %11, %13 ], [ %26, %25 ]
  %19 = phi i64 [ 0, %13 ], [ %27, %25 ]
  %20 = getelementptr float, ptr %2, i64 %19
  br i1 %14, label %21, label %25

21:                                               ; preds = %17
  %22 = mul nsw i64 %19, %7
  br label %29

23:                                               ; preds = %29
  %24 = load i64, ptr %10, align 8
  br label %25

25:                                               ; preds = %23, %17
  %26 = phi i64 [ %24, %23 ], [ %18, %17 ]
  %27 = add nuw nsw i64 %19, 64
  %28 = icmp slt i64 %27, %26
  br i1 %28, label %17, label %45, !llvm.loop !3

29:                                               ; preds = %29, %21
  %30 = phi i64 [ 0, %21 ], [ %32, %29 ]
  %31 = phi i64 [ 0, %21 ], [ %34, %29 ]
  %32 = add nuw nsw i64 %30, 1
  %33 = mul nuw nsw i64 %32, %3
  %34 = udiv i64 %33, %9
  %35 = sub nsw i64 %34, %31
  %36 = load ptr, ptr %15, align 8
  %37 = getelementptr inbounds float, ptr %36, i64 %22
  %38 = getelementptr ptr, ptr getelementptr (i8, ptr @add_wide.blocks, i64 -8), i64 %35
  %39 = mul nsw i64 %31, %7
  %40 = getelementptr inbounds float, ptr %1, i64 %39
  %41 = mul nsw i64 %31, %4
  %42 = getelementptr float, ptr %20, i64 %41
  %43 = load ptr, ptr %38, align 8
  tail call void %43(ptr noundef %37, ptr noundef %40, ptr noundef %42, i64 noundef %7, i64 noundef %4) #10
  %44 = icmp eq i64 %32, %16
  br i1 %44, label %23, label %29, !llvm.loop !5

45:                                               ; preds = %25, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_1_4(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %36

7:                                                ; preds = %7, %5
  %8 = phi <16 x float> [ %32, %7 ], [ zeroinitializer, %5 ]
  %9 = phi <16 x float> [ %28, %7 ], [ zeroinitializer, %5 ]
  %10 = phi <16 x float> [ %24, %7 ], [ zeroinitializer, %5 ]
  %11 = phi <16 x float> [ %20, %7 ], [ zeroinitializer, %5 ]
  %12 = phi ptr [ %34, %7 ], [ %0, %5 ]
  %13 = phi i64 [ %33, %7 ], [ 0, %5 ]
  %14 = getelementptr inbounds float, ptr %1, i64 %13
  %15 = load float, ptr %14, align 4
  %16 = insertelement <16 x float> poison, float %15, i64 0
  %17 = shufflevector <16 x float> %16, <16 x float> poison, <16 x i32> zeroinitializer
  %18 = load <16 x float>, ptr %12, align 4
  %19 = fmul contract <16 x float> %18, %17
  %20 = fadd contract <16 x float> %11, %19
  %21 = getelementptr inbounds i8, ptr %12, i64 64
  %22 = load <16 x float>, ptr %21, align 4
  %23 = fmul contract <16 x float> %22, %17
  %24 = fadd contract <16 x float> %10, %23
  %25 = getelementptr inbounds i8, ptr %12, i64 128
  %26 = load <16 x float>, ptr %25, align 4
  %27 = fmul contract <16 x float> %26, %17
  %28 = fadd contract <16 x float> %9, %27
  %29 = getelementptr inbounds i8, ptr %12, i64 192
  %30 = load <16 x float>, ptr %29, align 4
  %31 = fmul contract <16 x float> %30, %17
  %32 = fadd contract <16 x float> %8, %31
  %33 = add nuw nsw i64 %13, 1
  %34 = getelementptr inbounds i8, ptr %12, i64 256
  %35 = icmp eq i64 %33, %3
  br i1 %35, label %36, label %7, !llvm.loop !6

36:                                               ; preds = %7, %5
  %37 = phi <16 x float> [ zeroinitializer, %5 ], [ %32, %7 ]
  %38 = phi <16 x float> [ zeroinitializer, %5 ], [ %28, %7 ]
  %39 = phi <16 x float> [ zeroinitializer, %5 ], [ %24, %7 ]
  %40 = phi <16 x float> [ zeroinitializer, %5 ], [ %20, %7 ]
  %41 = load <16 x float>, ptr %2, align 4
  %42 = fadd contract <16 x float> %41, %40
  store <16 x float> %42, ptr %2, align 4
  %43 = getelementptr inbounds i8, ptr %2, i64 64
  %44 = load <16 x float>, ptr %43, align 4
  %45 = fadd contract <16 x float> %44, %39
  store <16 x float> %45, ptr %43, align 4
  %46 = getelementptr inbounds i8, ptr %2, i64 128
  %47 = load <16 x float>, ptr %46, align 4
  %48 = fadd contract <16 x float> %47, %38
  store <16 x float> %48, ptr %46, align 4
  %49 = getelementptr inbounds i8, ptr %2, i64 192
  %50 = load <16 x float>, ptr %49, align 4
  %51 = fadd contract <16 x float> %50, %37
  store <16 x float> %51, ptr %49, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_2_4(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %52

7:                                                ; preds = %7, %5
  %8 = phi <16 x float> [ %48, %7 ], [ zeroinitializer, %5 ]
  %9 = phi <16 x float> [ %46, %7 ], [ zeroinitializer, %5 ]
  %10 = phi <16 x float> [ %44, %7 ], [ zeroinitializer, %5 ]
  %11 = phi <16 x float> [ %42, %7 ], [ zeroinitializer, %5 ]
  %12 = phi <16 x float> [ %36, %7 ], [ zeroinitializer, %5 ]
  %13 = phi <16 x float> [ %32, %7 ], [ zeroinitializer, %5 ]
  %14 = phi <16 x float> [ %28, %7 ], [ zeroinitializer, %5 ]
  %15 = phi <16 x float> [ %24, %7 ], [ zeroinitializer, %5 ]
  %16 = phi ptr [ %50, %7 ], [ %0, %5 ]
  %17 = phi i64 [ %49, %7 ], [ 0, %5 ]
  %18 = getelementptr float, ptr %1, i64 %17
  %19 = load float, ptr %18, align 4
  %20 = insertelement <16 x float> poison, float %19, i64 0
  %21 = shufflevector <16 x float> %20, <16 x float> poison, <16 x i32> zeroinitializer
  %22 = load <16 x float>, ptr %16, align 4
  %23 = fmul contract <16 x float> %22, %21
  %24 = fadd contract <16 x float> %15, %23
  %25 = getelementptr inbounds i8, ptr %16, i64 64
  %26 = load <16 x float>, ptr %25, align 4
  %27 = fmul contract <16 x float> %26, %21
  %28 = fadd contract <16 x float> %14, %27
  %29 = getelementptr inbounds i8, ptr %16, i64 128
  %30 = load <16 x float>, ptr %29, align 4
  %31 = fmul contract <16 x float> %30, %21
  %32 = fadd contract <16 x float> %13, %31
  %33 = getelementptr inbounds i8, ptr %16, i64 192
  %34 = load <16 x float>, ptr %33, align 4
  %35 = fmul contract <16 x float> %34, %21
  %36 = fadd contract <16 x float> %12, %35
  %37 = getelementptr float, ptr %18, i64 %3
  %38 = load float, ptr %37, align 4
  %39 = insertelement <16 x float> poison, float %38, i64 0
  %40 = shufflevector <16 x float> %39, <16 x float> poison, <16 x i32> zeroinitializer
  %41 = fmul contract <16 x float> %22, %40
  %42 = fadd contract <16 x float> %11, %41
  %43 = fmul contract <16 x float> %26, %40
  %44 = fadd contract <16 x float> %10, %43
  %45 = fmul contract <16 x float> %30, %40
  %46 = fadd contract <16 x float> %9, %45
  %47 = fmul contract <16 x float> %34, %40
  %48 = fadd contract <16 x float> %8, %47
  %49 = add nuw nsw i64 %17, 1
  %50 = getelementptr inbounds i8, ptr %16, i64 256
  %51 = icmp eq i64 %49, %3
  br i1 %51, label %52, label %7, !llvm.loop !7

52:                                               ; preds = %7, %5
  %53 = phi <16 x float> [ zeroinitializer, %5 ], [ %48, %7 ]
  %54 = phi <16 x float> [ zeroinitializer, %5 ], [ %46, %7 ]
  %55 = phi <16 x float> [ zeroinitializer, %5 ], [ %44, %7 ]
  %56 = phi <16 x float> [ zeroinitializer, %5 ], [ %42, %7 ]
  %57 = phi <16 x float> [ zeroinitializer, %5 ], [ %36, %7 ]
  %58 = phi <16 x float> [ zeroinitializer, %5 ], [ %32, %7 ]
  %59 = phi <16 x float> [ zeroinitializer, %5 ], [ %28, %7 ]
  %60 = phi <16 x float> [ zeroinitializer, %5 ], [ %24, %7 ]
  %61 = load <16 x float>, ptr %2, align 4
  %62 = fadd contract <16 x float> %61, %60
  store <16 x float> %62, ptr %2, align 4
  %63 = getelementptr inbounds i8, ptr %2, i64 64
  %64 = load <16 x float>, ptr %63, align 4
  %65 = fadd contract <16 x float> %64, %59
  store <16 x float> %65, ptr %63, align 4
  %66 = getelementptr inbounds i8, ptr %2, i64 128
  %67 = load <16 x float>, ptr %66, align 4
  %68 = fadd contract <16 x float> %67, %58
  store <16 x float> %68, ptr %66, align 4
  %69 = getelementptr inbounds i8, ptr %2, i64 192
  %70 = load <16 x float>, ptr %69, align 4
  %71 = fadd contract <16 x float> %70, %57
  store <16 x float> %71, ptr %69, align 4
  %72 = getelementptr inbounds float, ptr %2, i64 %4
  %73 = load <16 x float>, ptr %72, align 4
  %74 = fadd contract <16 x float> %73, %56
  store <16 x float> %74, ptr %72, align 4
  %75 = getelementptr inbounds i8, ptr %72, i64 64
  %76 = load <16 x float>, ptr %75, align 4
  %77 = fadd contract <16 x float> %76, %55
  store <16 x float> %77, ptr %75, align 4
  %78 = getelementptr inbounds i8, ptr %72, i64 128
  %79 = load <16 x float>, ptr %78, align 4
  %80 = fadd contract <16 x float> %79, %54
  store <16 x float> %80, ptr %78, align 4
  %81 = getelementptr inbounds i8, ptr %72, i64 192
  %82 = load <16 x float>, ptr %81, align 4
  %83 = fadd contract <16 x float> %82, %53
  store <16 x float> %83, ptr %81, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_3_4(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %70

7:                                                ; preds = %5
  %8 = shl i64 %3, 3
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi <16 x float> [ zeroinitializer, %7 ], [ %66, %9 ]
  %11 = phi <16 x float> [ zeroinitializer, %7 ], [ %64, %9 ]
  %12 = phi <16 x float> [ zeroinitializer, %7 ], [ %62, %9 ]
  %13 = phi <16 x float> [ zeroinitializer, %7 ], [ %60, %9 ]
  %14 = phi <16 x float> [ zeroinitializer, %7 ], [ %54, %9 ]
  %15 = phi <16 x float> [ zeroinitializer, %7 ], [ %52, %9 ]
  %16 = phi <16 x float> [ zeroinitializer, %7 ], [ %50, %9 ]
  %17 = phi <16 x float> [ zeroinitializer, %7 ], [ %48, %9 ]
  %18 = phi <16 x float> [ zeroinitializer, %7 ], [ %42, %9 ]
  %19 = phi <16 x float> [ zeroinitializer, %7 ], [ %38, %9 ]
  %20 = phi <16 x float> [ zeroinitializer, %7 ], [ %34, %9 ]
  %21 = phi <16 x float> [ zeroinitializer, %7 ], [ %30, %9 ]
  %22 = phi ptr [ %0, %7 ], [ %68, %9 ]
  %23 = phi i64 [ 0, %7 ], [ %67, %9 ]
  %24 = getelementptr float, ptr %1, i64 %23
  %25 = load float, ptr %24, align 4
  %26 = insertelement <16 x float> poison, float %25, i64 0
  %27 = shufflevector <16 x float> %26, <16 x float> poison, <16 x i32> zeroinitializer
  %28 = load <16 x float>, ptr %22, align 4
  %29 = fmul contract <16 x float> %28, %27
  %30 = fadd contract <16 x float> %21, %29
  %31 = getelementptr inbounds i8, ptr %22, i64 64
  %32 = load <16 x float>, ptr %31, align 4
  %33 = fmul contract <16 x float> %32, %27
  %34 = fadd contract <16 x float> %20, %33
  %35 = getelementptr inbounds i8, ptr %22, i64 128
  %36 = load <16 x float>, ptr %35, align 4
  %37 = fmul contract <16 x float> %36, %27
  %38 = fadd contract <16 x float> %19, %37
  %39 = getelementptr inbounds i8, ptr %22, i64 192
  %40 = load <16 x float>, ptr %39, align 4
  %41 = fmul contract <16 x float> %40, %27
  %42 = fadd contract <16 x float> %18, %41
  %43 = getelementptr float, ptr %24, i64 %3
  %44 = load float, ptr %43, align 4
  %45 = insertelement <16 x float> poison, float %44, i64 0
  %46 = shufflevector <16 x float> %45, <16 x float> poison, <16 x i32> zeroinitializer
  %47 = fmul contract <16 x float> %28, %46
  %48 = fadd contract <16 x float> %17, %47
  %49 = fmul contract <16 x float> %32, %46
  %50 = fadd contract <16 x float> %16, %49
  %51 = fmul contract <16 x float> %36, %46
  %52 = fadd contract <16 x float> %15, %51
  %53 = fmul contract <16 x float> %40, %46
  %54 = fadd contract <16 x float> %14, %53
  %55 = getelementptr i8, ptr %24, i64 %8
  %56 = load float, ptr %55, align 4
  %57 = insertelement <16 x float> poison, float %56, i64 0
  %58 = shufflevector <16 x float> %57, <16 x float> poison, <16 x i32> zeroinitializer
  %59 = fmul contract <16 x float> %28, %58
  %60 = fadd contract <16 x float> %13, %59
  %61 = fmul contract <16 x float> %32, %58
  %62 = fadd contract <16 x float> %12, %61
  %63 = fmul contract <16 x float> %36, %58
  %64 = fadd contract <16 x float> %11, %63
  %65 = fmul contract <16 x float> %40, %58
  %66 = fadd contract <16 x float> %10, %65
  %67 = add nuw nsw i64 %23, 1
  %68 = getelementptr inbounds i8, ptr %22, i64 256
  %69 = icmp eq i64 %67, %3
  br i1 %69, label %70, label %9, !llvm.loop !8

70:                                               ; preds = %9, %5
  %71 = phi <16 x float> [ zeroinitializer, %5 ], [ %66, %9 ]
  %72 = phi <16 x float> [ zeroinitializer, %5 ], [ %64, %9 ]
  %73 = phi <16 x float> [ zeroinitializer, %5 ], [ %62, %9 ]
  %74 = phi <16 x float> [ zeroinitializer, %5 ], [ %60, %9 ]
  %75 = phi <16 x float> [ zeroinitializer, %5 ], [ %54, %9 ]
  %76 = phi <16 x float> [ zeroinitializer, %5 ], [ %52, %9 ]
  %77 = phi <16 x float> [ zeroinitializer, %5 ], [ %50, %9 ]
  %78 = phi <16 x float> [ zeroinitializer, %5 ], [ %48, %9 ]
  %79 = phi <16 x float> [ zeroinitializer, %5 ], [ %42, %9 ]
  %80 = phi <16 x float> [ zeroinitializer, %5 ], [ %38, %9 ]
  %81 = phi <16 x float> [ zeroinitializer, %5 ], [ %34, %9 ]
  %82 = phi <16 x float> [ zeroinitializer, %5 ], [ %30, %9 ]
  %83 = load <16 x float>, ptr %2, align 4
  %84 = fadd contract <16 x float> %83, %82
  store <16 x float> %84, ptr %2, align 4
  %85 = getelementptr inbounds i8, ptr %2, i64 64
  %86 = load <16 x float>, ptr %85, align 4
  %87 = fadd contract <16 x float> %86, %81
  store <16 x float> %87, ptr %85, align 4
  %88 = getelementptr inbounds i8, ptr %2, i64 128
  %89 = load <16 x float>, ptr %88, align 4
  %90 = fadd contract <16 x float> %89, %80
  store <16 x float> %90, ptr %88, align 4
  %91 = getelementptr inbounds i8, ptr %2, i64 192
  %92 = load <16 x float>, ptr %91, align 4
  %93 = fadd contract <16 x float> %92, %79
  store <16 x float> %93, ptr %91, align 4
  %94 = getelementptr inbounds float, ptr %2, i64 %4
  %95 = load <16 x float>, ptr %94, align 4
  %96 = fadd contract <16 x float> %95, %78
  store <16 x float> %96, ptr %94, align 4
  %97 = getelementptr inbounds i8, ptr %94, i64 64
  %98 = load <16 x float>, ptr %97, align 4
  %99 = fadd contract <16 x float> %98, %77
  store <16 x float> %99, ptr %97, align 4
  %100 = getelementptr inbounds i8, ptr %94, i64 128
  %101 = load <16 x float>, ptr %100, align 4
  %102 = fadd contract <16 x float> %101, %76
  store <16 x float> %102, ptr %100, align 4
  %103 = getelementptr inbounds i8, ptr %94, i64 192
  %104 = load <16 x float>, ptr %103, align 4
  %105 = fadd contract <16 x float> %104, %75
  store <16 x float> %105, ptr %103, align 4
  %106 = shl nsw i64 %4, 3
  %107 = getelementptr inbounds i8, ptr %2, i64 %106
  %108 = load <16 x float>, ptr %107, align 4
  %109 = fadd contract <16 x float> %108, %74
  store <16 x float> %109, ptr %107, align 4
  %110 = getelementptr inbounds i8, ptr %107, i64 64
  %111 = load <16 x float>, ptr %110, align 4
  %112 = fadd contract <16 x float> %111, %73
  store <16 x float> %112, ptr %110, align 4
  %113 = getelementptr inbounds i8, ptr %107, i64 128
  %114 = load <16 x float>, ptr %113, align 4
  %115 = fadd contract <16 x float> %114, %72
  store <16 x float> %115, ptr %113, align 4
  %116 = getelementptr inbounds i8, ptr %107, i64 192
  %117 = load <16 x float>, ptr %116, align 4
  %118 = fadd contract <16 x float> %117, %71
  store <16 x float> %118, ptr %116, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_4_4(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %87

7:                                                ; preds = %5
  %8 = shl i64 %3, 3
  %9 = mul i64 %3, 12
  br label %10

10:                                               ; preds = %10, %7
  %11 = phi <16 x float> [ zeroinitializer, %7 ], [ %83, %10 ]
  %12 = phi <16 x float> [ zeroinitializer, %7 ], [ %81, %10 ]
  %13 = phi <16 x float> [ zeroinitializer, %7 ], [ %79, %10 ]
  %14 = phi <16 x float> [ zeroinitializer, %7 ], [ %77, %10 ]
  %15 = phi <16 x float> [ zeroinitializer, %7 ], [ %71, %10 ]
  %16 = phi <16 x float> [ zeroinitializer, %7 ], [ %69, %10 ]
  %17 = phi <16 x float> [ zeroinitializer, %7 ], [ %67, %10 ]
  %18 = phi <16 x float> [ zeroinitializer, %7 ], [ %65, %10 ]
  %19 = phi <16 x float> [ zeroinitializer, %7 ], [ %59, %10 ]
  %20 = phi <16 x float> [ zeroinitializer, %7 ], [ %57, %10 ]
  %21 = phi <16 x float> [ zeroinitializer, %7 ], [ %55, %10 ]
  %22 = phi <16 x float> [ zeroinitializer, %7 ], [ %53, %10 ]
  %23 = phi <16 x float> [ zeroinitializer, %7 ], [ %47, %10 ]
  %24 = phi <16 x float> [ zeroinitializer, %7 ], [ %43, %10 ]
  %25 = phi <16 x float> [ zeroinitializer, %7 ], [ %39, %10 ]
  %26 = phi <16 x float> [ zeroinitializer, %7 ], [ %35, %10 ]
  %27 = phi ptr [ %0, %7 ], [ %85, %10 ]
  %28 = phi i64 [ 0, %7 ], [ %84, %10 ]
  %29 = getelementptr float, ptr %1, i64 %28
  %30 = load float, ptr %29, align 4
  %31 = insertelement <16 x float> poison, float %30, i64 0
  %32 = shufflevector <16 x float> %31, <16 x float> poison, <16 x i32> zeroinitializer
  %33 = load <16 x float>, ptr %27, align 4
  %34 = fmul contract <16 x float> %33, %32
  %35 = fadd contract <16 x float> %26, %34
  %36 = getelementptr inbounds i8, ptr %27, i64 64
  %37 = load <16 x float>, ptr %36, align 4
  %38 = fmul contract <16 x float> %37, %32
  %39 = fadd contract <16 x float> %25, %38
  %40 = getelementptr inbounds i8, ptr %27, i64 128
  %41 = load <16 x float>, ptr %40, align 4
  %42 = fmul contract <16 x float> %41, %32
  %43 = fadd contract <16 x float> %24, %42
  %44 = getelementptr inbounds i8, ptr %27, i64 192
  %45 = load <16 x float>, ptr %44, align 4
  %46 = fmul contract <16 x float> %45, %32
  %47 = fadd contract <16 x float> %23, %46
  %48 = getelementptr float, ptr %29, i64 %3
  %49 = load float, ptr %48, align 4
  %50 = insertelement <16 x float> poison, float %49, i64 0
  %51 = shufflevector <16 x float> %50, <16 x float> poison, <16 x i32> zeroinitializer
  %52 = fmul contract <16 x float> %33, %51
  %53 = fadd contract <16 x float> %22, %52
  %54 = fmul contract <16 x float> %37, %51
  %55 = fadd contract <16 x float> %21, %54
  %56 = fmul contract <16 x float> %41, %51
  %57 = fadd contract <16 x float> %20, %56
  %58 = fmul contract <16 x float> %45, %51
  %59 = fadd contract <16 x float> %19, %58
  %60 = getelementptr i8, ptr %29, i64 %8
  %61 = load float, ptr %60, align 4
  %62 = insertelement <16 x float> poison, float %61, i64 0
  %63 = shufflevector <16 x float> %62, <16 x float> poison, <16 x i32> zeroinitializer
  %64 = fmul contract <16 x float> %33, %63
  %65 = fadd contract <16 x float> %18, %64
  %66 = fmul contract <16 x float> %37, %63
  %67 = fadd contract <16 x float> %17, %66
  %68 = fmul contract <16 x float> %41, %63
  %69 = fadd contract <16 x float> %16, %68
  %70 = fmul contract <16 x float> %45, %63
  %71 = fadd contract <16 x float> %15, %70
  %72 = getelementptr i8, ptr %29, i64 %9
  %73 = load float, ptr %72, align 4
  %74 = insertelement <16 x float> poison, float %73, i64 0
  %75 = shufflevector <16 x float> %74, <16 x float> poison, <16 x i32> zeroinitializer
  %76 = fmul contract <16 x float> %33, %75
  %77 = fadd contract <16 x float> %14, %76
  %78 = fmul contract <16 x float> %37, %75
  %79 = fadd contract <16 x float> %13, %78
  %80 = fmul contract <16 x float> %41, %75
  %81 = fadd contract <16 x float> %12, %80
  %82 = fmul contract <16 x float> %45, %75
  %83 = fadd contract <16 x float> %11, %82
  %84 = add nuw nsw i64 %28, 1
  %85 = getelementptr inbounds i8, ptr %27, i64 256
  %86 = icmp eq i64 %84, %3
  br i1 %86, label %87, label %10, !llvm.loop !9

87:                                               ; preds = %10, %5
  %88 = phi <16 x float> [ zeroinitializer, %5 ], [ %83, %10 ]
  %89 = phi <16 x float> [ zeroinitializer, %5 ], [ %81, %10 ]
  %90 = phi <16 x float> [ zeroinitializer, %5 ], [ %79, %10 ]
  %91 = phi <16 x float> [ zeroinitializer, %5 ], [ %77, %10 ]
  %92 = phi <16 x float> [ zeroinitializer, %5 ], [ %71, %10 ]
  %93 = phi <16 x float> [ zeroinitializer, %5 ], [ %69, %10 ]
  %94 = phi <16 x float> [ zeroinitializer, %5 ], [ %67, %10 ]
  %95 = phi <16 x float> [ zeroinitializer, %5 ], [ %65, %10 ]
  %96 = phi <16 x float> [ zeroinitializer, %5 ], [ %59, %10 ]
  %97 = phi <16 x float> [ zeroinitializer, %5 ], [ %57, %10 ]
  %98 = phi <16 x float> [ zeroinitializer, %5 ], [ %55, %10 ]
  %99 = phi <16 x float> [ zeroinitializer, %5 ], [ %53, %10 ]
  %100 = phi <16 x float> [ zeroinitializer, %5 ], [ %47, %10 ]
  %101 = phi <16 x float> [ zeroinitializer, %5 ], [ %43, %10 ]
  %102 = phi <16 x float> [ zeroinitializer, %5 ], [ %39, %10 ]
  %103 = phi <16 x float> [ zeroinitializer, %5 ], [ %35, %10 ]
  %104 = load <16 x float>, ptr %2, align 4
  %105 = fadd contract <16 x float> %104, %103
  store <16 x float> %105, ptr %2, align 4
  %106 = getelementptr inbounds i8, ptr %2, i64 64
  %107 = load <16 x float>, ptr %106, align 4
  %108 = fadd contract <16 x float> %107, %102
  store <16 x float> %108, ptr %106, align 4
  %109 = getelementptr inbounds i8, ptr %2, i64 128
  %110 = load <16 x float>, ptr %109, align 4
  %111 = fadd contract <16 x float> %110, %101
  store <16 x float> %111, ptr %109, align 4
  %112 = getelementptr inbounds i8, ptr %2, i64 192
  %113 = load <16 x float>, ptr %112, align 4
  %114 = fadd contract <16 x float> %113, %100
  store <16 x float> %114, ptr %112, align 4
  %115 = getelementptr inbounds float, ptr %2, i64 %4
  %116 = load <16 x float>, ptr %115, align 4
  %117 = fadd contract <16 x float> %116, %99
  store <16 x float> %117, ptr %115, align 4
  %118 = getelementptr inbounds i8, ptr %115, i64 64
  %119 = load <16 x float>, ptr %118, align 4
  %120 = fadd contract <16 x float> %119, %98
  store <16 x float> %120, ptr %118, align 4
  %121 = getelementptr inbounds i8, ptr %115, i64 128
  %122 = load <16 x float>, ptr %121, align 4
  %123 = fadd contract <16 x float> %122, %97
  store <16 x float> %123, ptr %121, align 4
  %124 = getelementptr inbounds i8, ptr %115, i64 192
  %125 = load <16 x float>, ptr %124, align 4
  %126 = fadd contract <16 x float> %125, %96
  store <16 x float> %126, ptr %124, align 4
  %127 = shl nsw i64 %4, 3
  %128 = getelementptr inbounds i8, ptr %2, i64 %127
  %129 = load <16 x float>, ptr %128, align 4
  %130 = fadd contract <16 x float> %129, %95
  store <16 x float> %130, ptr %128, align 4
  %131 = getelementptr inbounds i8, ptr %128, i64 64
  %132 = load <16 x float>, ptr %131, align 4
  %133 = fadd contract <16 x float> %132, %94
  store <16 x float> %133, ptr %131, align 4
  %134 = getelementptr inbounds i8, ptr %128, i64 128
  %135 = load <16 x float>, ptr %134, align 4
  %136 = fadd contract <16 x float> %135, %93
  store <16 x float> %136, ptr %134, align 4
  %137 = getelementptr inbounds i8, ptr %128, i64 192
  %138 = load <16 x float>, ptr %137, align 4
  %139 = fadd contract <16 x float> %138, %92
  store <16 x float> %139, ptr %137, align 4
  %140 = mul i64 %4, 12
  %141 = getelementptr inbounds i8, ptr %2, i64 %140
  %142 = load <16 x float>, ptr %141, align 4
  %143 = fadd contract <16 x float> %142, %91
  store <16 x float> %143, ptr %141, align 4
  %144 = getelementptr inbounds i8, ptr %141, i64 64
  %145 = load <16 x float>, ptr %144, align 4
  %146 = fadd contract <16 x float> %145, %90
  store <16 x float> %146, ptr %144, align 4
  %147 = getelementptr inbounds i8, ptr %141, i64 128
  %148 = load <16 x float>, ptr %147, align 4
  %149 = fadd contract <16 x float> %148, %89
  store <16 x float> %149, ptr %147, align 4
  %150 = getelementptr inbounds i8, ptr %141, i64 192
  %151 = load <16 x float>, ptr %150, align 4
  %152 = fadd contract <16 x float> %151, %88
  store <16 x float> %152, ptr %150, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_5_4(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %104

7:                                                ; preds = %5
  %8 = shl i64 %3, 3
  %9 = mul i64 %3, 12
  %10 = shl i64 %3, 4
  br label %11

11:                                               ; preds = %11, %7
  %12 = phi <16 x float> [ zeroinitializer, %7 ], [ %100, %11 ]
  %13 = phi <16 x float> [ zeroinitializer, %7 ], [ %98, %11 ]
  %14 = phi <16 x float> [ zeroinitializer, %7 ], [ %96, %11 ]
  %15 = phi <16 x float> [ zeroinitializer, %7 ], [ %94, %11 ]
  %16 = phi <16 x float> [ zeroinitializer, %7 ], [ %88, %11 ]
  %17 = phi <16 x float> [ zeroinitializer, %7 ], [ %86, %11 ]
  %18 = phi <16 x float> [ zeroinitializer, %7 ], [ %84, %11 ]
  %19 = phi <16 x float> [ zeroinitializer, %7 ], [ %82, %11 ]
  %20 = phi <16 x float> [ zeroinitializer, %7 ], [ %76, %11 ]
  %21 = phi <16 x float> [ zeroinitializer, %7 ], [ %74, %11 ]
  %22 = phi <16 x float> [ zeroinitializer, %7 ], [ %72, %11 ]
  %23 = phi <16 x float> [ zeroinitializer, %7 ], [ %70, %11 ]
  %24 = phi <16 x float> [ zeroinitializer, %7 ], [ %64, %11 ]
  %25 = phi <16 x float> [ zeroinitializer, %7 ], [ %62, %11 ]
  %26 = phi <16 x float> [ zeroinitializer, %7 ], [ %60, %11 ]
  %27 = phi <16 x float> [ zeroinitializer, %7 ], [ %58, %11 ]
  %28 = phi <16 x float> [ zeroinitializer, %7 ], [ %52, %11 ]
  %29 = phi <16 x float> [ zeroinitializer, %7 ], [ %48, %11 ]
  %30 = phi <16 x float> [ zeroinitializer, %7 ], [ %44, %11 ]
  %31 = phi <16 x float> [ zeroinitializer, %7 ], [ %40, %11 ]
  %32 = phi ptr [ %0, %7 ], [ %102, %11 ]
  %33 = phi i64 [ 0, %7 ], [ %101, %11 ]
  %34 = getelementptr float, ptr %1, i64 %33
  %35 = load float, ptr %34, align 4
  %36 = insertelement <16 x float> poison, float %35, i64 0
  %37 = shufflevector <16 x float> %36, <16 x float> poison, <16 x i32> zeroinitializer
  %38 = load <16 x float>, ptr %32, align 4
  %39 = fmul contract <16 x float> %38, %37
  %40 = fadd contract <16 x float> %31, %39
  %41 = getelementptr inbounds i8, ptr %32, i64 64
  %42 = load <16 x float>, ptr %41, align 4
  %43 = fmul contract <16 x float> %42, %37
  %44 = fadd contract <16 x float> %30, %43
  %45 = getelementptr inbounds i8, ptr %32, i64 128
  %46 = load <16 x float>, ptr %45, align 4
  %47 = fmul contract <16 x float> %46, %37
  %48 = fadd contract <16 x float> %29, %47
  %49 = getelementptr inbounds i8, ptr %32, i64 192
  %50 = load <16 x float>, ptr %49, align 4
  %51 = fmul contract <16 x float> %50, %37
  %52 = fadd contract <16 x float> %28, %51
  %53 = getelementptr float, ptr %34, i64 %3
  %54 = load float, ptr %53, align 4
  %55 = insertelement <16 x float> poison, float %54, i64 0
  %56 = shufflevector <16 x float> %55, <16 x float> poison, <16 x i32> zeroinitializer
  %57 = fmul contract <16 x float> %38, %56
  %58 = fadd contract <16 x float> %27, %57
  %59 = fmul contract <16 x float> %42, %56
  %60 = fadd contract <16 x float> %26, %59
  %61 = fmul contract <16 x float> %46, %56
  %62 = fadd contract <16 x float> %25, %61
  %63 = fmul contract <16 x float> %50, %56
  %64 = fadd contract <16 x float> %24, %63
  %65 = getelementptr i8, ptr %34, i64 %8
  %66 = load float, ptr %65, align 4
  %67 = insertelement <16 x float> poison, float %66, i64 0
  %68 = shufflevector <16 x float> %67, <16 x float> poison, <16 x i32> zeroinitializer
  %69 = fmul contract <16 x float> %38, %68
  %70 = fadd contract <16 x float> %23, %69
  %71 = fmul contract <16 x float> %42, %68
  %72 = fadd contract <16 x float> %22, %71
  %73 = fmul contract <16 x float> %46, %68
  %74 = fadd contract <16 x float> %21, %73
  %75 = fmul contract <16 x float> %50, %68
  %76 = fadd contract <16 x float> %20, %75
  %77 = getelementptr i8, ptr %34, i64 %9
  %78 = load float, ptr %77, align 4
  %79 = insertelement <16 x float> poison, float %78, i64 0
  %80 = shufflevector <16 x float> %79, <16 x float> poison, <16 x i32> zeroinitializer
  %81 = fmul contract <16 x float> %38, %80
  %82 = fadd contract <16 x float> %19, %81
  %83 = fmul contract <16 x float> %42, %80
  %84 = fadd contract <16 x float> %18, %83
  %85 = fmul contract <16 x float> %46, %80
  %86 = fadd contract <16 x float> %17, %85
  %87 = fmul contract <16 x float> %50, %80
  %88 = fadd contract <16 x float> %16, %87
  %89 = getelementptr i8, ptr %34, i64 %10
  %90 = load float, ptr %89, align 4
  %91 = insertelement <16 x float> poison, float %90, i64 0
  %92 = shufflevector <16 x float> %91, <16 x float> poison, <16 x i32> zeroinitializer
  %93 = fmul contract <16 x float> %38, %92
  %94 = fadd contract <16 x float> %15, %93
  %95 = fmul contract <16 x float> %42, %92
  %96 = fadd contract <16 x float> %14, %95
  %97 = fmul contract <16 x float> %46, %92
  %98 = fadd contract <16 x float> %13, %97
  %99 = fmul contract <16 x float> %50, %92
  %100 = fadd contract <16 x float> %12, %99
  %101 = add nuw nsw i64 %33, 1
  %102 = getelementptr inbounds i8, ptr %32, i64 256
  %103 = icmp eq i64 %101, %3
  br i1 %103, label %104, label %11, !llvm.loop !10

104:                                              ; preds = %11, %5
  %105 = phi <16 x float> [ zeroinitializer, %5 ], [ %100, %11 ]
  %106 = phi <16 x float> [ zeroinitializer, %5 ], [ %98, %11 ]
  %107 = phi <16 x float> [ zeroinitializer, %5 ], [ %96, %11 ]
  %108 = phi <16 x float> [ zeroinitializer, %5 ], [ %94, %11 ]
  %109 = phi <16 x float> [ zeroinitializer, %5 ], [ %88, %11 ]
  %110 = phi <16 x float> [ zeroinitializer, %5 ], [ %86, %11 ]
  %111 = phi <16 x float> [ zeroinitializer, %5 ], [ %84, %11 ]
  %112 = phi <16 x float> [ zeroinitializer, %5 ], [ %82, %11 ]
  %113 = phi <16 x float> [ zeroinitializer, %5 ], [ %76, %11 ]
  %114 = phi <16 x float> [ zeroinitializer, %5 ], [ %74, %11 ]
  %115 = phi <16 x float> [ zeroinitializer, %5 ], [ %72, %11 ]
  %116 = phi <16 x float> [ zeroinitializer, %5 ], [ %70, %11 ]
  %117 = phi <16 x float> [ zeroinitializer, %5 ], [ %64, %11 ]
  %118 = phi <16 x float> [ zeroinitializer, %5 ], [ %62, %11 ]
  %119 = phi <16 x float> [ zeroinitializer, %5 ], [ %60, %11 ]
  %120 = phi <16 x float> [ zeroinitializer, %5 ], [ %58, %11 ]
  %121 = phi <16 x float> [ zeroinitializer, %5 ], [ %52, %11 ]
  %122 = phi <16 x float> [ zeroinitializer, %5 ], [ %48, %11 ]
  %123 = phi <16 x float> [ zeroinitializer, %5 ], [ %44, %11 ]
  %124 = phi <16 x float> [ zeroinitializer, %5 ], [ %40, %11 ]
  %125 = load <16 x float>, ptr %2, align 4
  %126 = fadd contract <16 x float> %125, %124
  store <16 x float> %126, ptr %2, align 4
  %127 = getelementptr inbounds i8, ptr %2, i64 64
  %128 = load <16 x float>, ptr %127, align 4
  %129 = fadd contract <16 x float> %128, %123
  store <16 x float> %129, ptr %127, align 4
  %130 = getelementptr inbounds i8, ptr %2, i64 128
  %131 = load <16 x float>, ptr %130, align 4
  %132 = fadd contract <16 x float> %131, %122
  store <16 x float> %132, ptr %130, align 4
  %133 = getelementptr inbounds i8, ptr %2, i64 192
  %134 = load <16 x float>, ptr %133, align 4
  %135 = fadd contract <16 x float> %134, %121
  store <16 x float> %135, ptr %133, align 4
  %136 = getelementptr inbounds float, ptr %2, i64 %4
  %137 = load <16 x float>, ptr %136, align 4
  %138 = fadd contract <16 x float> %137, %120
  store <16 x float> %138, ptr %136, align 4
  %139 = getelementptr inbounds i8, ptr %136, i64 64
  %140 = load <16 x float>, ptr %139, align 4
  %141 = fadd contract <16 x float> %140, %119
  store <16 x float> %141, ptr %139, align 4
  %142 = getelementptr inbounds i8, ptr %136, i64 128
  %143 = load <16 x float>, ptr %142, align 4
  %144 = fadd contract <16 x float> %143, %118
  store <16 x float> %144, ptr %142, align 4
  %145 = getelementptr inbounds i8, ptr %136, i64 192
  %146 = load <16 x float>, ptr %145, align 4
  %147 = fadd contract <16 x float> %146, %117
  store <16 x float> %147, ptr %145, align 4
  %148 = shl nsw i64 %4, 3
  %149 = getelementptr inbounds i8, ptr %2, i64 %148
  %150 = load <16 x float>, ptr %149, align 4
  %151 = fadd contract <16 x float> %150, %116
  store <16 x float> %151, ptr %149, align 4
  %152 = getelementptr inbounds i8, ptr %149, i64 64
  %153 = load <16 x float>, ptr %152, align 4
  %154 = fadd contract <16 x float> %153, %115
  store <16 x float> %154, ptr %152, align 4
  %155 = getelementptr inbounds i8, ptr %149, i64 128
  %156 = load <16 x float>, ptr %155, align 4
  %157 = fadd contract <16 x float> %156, %114
  store <16 x float> %157, ptr %155, align 4
  %158 = getelementptr inbounds i8, ptr %149, i64 192
  %159 = load <16 x float>, ptr %158, align 4
  %160 = fadd contract <16 x float> %159, %113
  store <16 x float> %160, ptr %158, align 4
  %161 = mul i64 %4, 12
  %162 = getelementptr inbounds i8, ptr %2, i64 %161
  %163 = load <16 x float>, ptr %162, align 4
  %164 = fadd contract <16 x float> %163, %112
  store <16 x float> %164, ptr %162, align 4
  %165 = getelementptr inbounds i8, ptr %162, i64 64
  %166 = load <16 x float>, ptr %165, align 4
  %167 = fadd contract <16 x float> %166, %111
  store <16 x float> %167, ptr %165, align 4
  %168 = getelementptr inbounds i8, ptr %162, i64 128
  %169 = load <16 x float>, ptr %168, align 4
  %170 = fadd contract <16 x float> %169, %110
  store <16 x float> %170, ptr %168, align 4
  %171 = getelementptr inbounds i8, ptr %162, i64 192
  %172 = load <16 x float>, ptr %171, align 4
  %173 = fadd contract <16 x float> %172, %109
  store <16 x float> %173, ptr %171, align 4
  %174 = shl nsw i64 %4, 4
  %175 = getelementptr inbounds i8, ptr %2, i64 %174
  %176 = load <16 x float>, ptr %175, align 4
  %177 = fadd contract <16 x float> %176, %108
  store <16 x float> %177, ptr %175, align 4
  %178 = getelementptr inbounds i8, ptr %175, i64 64
  %179 = load <16 x float>, ptr %178, align 4
  %180 = fadd contract <16 x float> %179, %107
  store <16 x float> %180, ptr %178, align 4
  %181 = getelementptr inbounds i8, ptr %175, i64 128
  %182 = load <16 x float>, ptr %181, align 4
  %183 = fadd contract <16 x float> %182, %106
  store <16 x float> %183, ptr %181, align 4
  %184 = getelementptr inbounds i8, ptr %175, i64 192
  %185 = load <16 x float>, ptr %184, align 4
  %186 = fadd contract <16 x float> %185, %105
  store <16 x float> %186, ptr %184, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_6_4(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %121

7:                                                ; preds = %5
  %8 = shl i64 %3, 3
  %9 = mul i64 %3, 12
  %10 = shl i64 %3, 4
  %11 = mul i64 %3, 20
  br label %12

12:                                               ; preds = %12, %7
  %13 = phi <16 x float> [ zeroinitializer, %7 ], [ %117, %12 ]
  %14 = phi <16 x float> [ zeroinitializer, %7 ], [ %115, %12 ]
  %15 = phi <16 x float> [ zeroinitializer, %7 ], [ %113, %12 ]
  %16 = phi <16 x float> [ zeroinitializer, %7 ], [ %111, %12 ]
  %17 = phi <16 x float> [ zeroinitializer, %7 ], [ %105, %12 ]
  %18 = phi <16 x float> [ zeroinitializer, %7 ], [ %103, %12 ]
  %19 = phi <16 x float> [ zeroinitializer, %7 ], [ %101, %12 ]
  %20 = phi <16 x float> [ zeroinitializer, %7 ], [ %99, %12 ]
  %21 = phi <16 x float> [ zeroinitializer, %7 ], [ %93, %12 ]
  %22 = phi <16 x float> [ zeroinitializer, %7 ], [ %91, %12 ]
  %23 = phi <16 x float> [ zeroinitializer, %7 ], [ %89, %12 ]
  %24 = phi <16 x float> [ zeroinitializer, %7 ], [ %87, %12 ]
  %25 = phi <16 x float> [ zeroinitializer, %7 ], [ %81, %12 ]
  %26 = phi <16 x float> [ zeroinitializer, %7 ], [ %79, %12 ]
  %27 = phi <16 x float> [ zeroinitializer, %7 ], [ %77, %12 ]
  %28 = phi <16 x float> [ zeroinitializer, %7 ], [ %75, %12 ]
  %29 = phi <16 x float> [ zeroinitializer, %7 ], [ %69, %12 ]
  %30 = phi <16 x float> [ zeroinitializer, %7 ], [ %67, %12 ]
  %31 = phi <16 x float> [ zeroinitializer, %7 ], [ %65, %12 ]
  %32 = phi <16 x float> [ zeroinitializer, %7 ], [ %63, %12 ]
  %33 = phi <16 x float> [ zeroinitializer, %7 ], [ %57, %12 ]
  %34 = phi <16 x float> [ zeroinitializer, %7 ], [ %53, %12 ]
  %35 = phi <16 x float> [ zeroinitializer, %7 ], [ %49, %12 ]
  %36 = phi <16 x float> [ zeroinitializer, %7 ], [ %45, %12 ]
  %37 = phi ptr [ %0, %7 ], [ %119, %12 ]
  %38 = phi i64 [ 0, %7 ], [ %118, %12 ]
  %39 = getelementptr float, ptr %1, i64 %38
  %40 = load float, ptr %39, align 4
  %41 = insertelement <16 x float> poison, float %40, i64 0
  %42 = shufflevector <16 x float> %41, <16 x float> poison, <16 x i32> zeroinitializer
  %43 = load <16 x float>, ptr %37, align 4
  %44 = fmul contract <16 x float> %43, %42
  %45 = fadd contract <16 x float> %36, %44
  %46 = getelementptr inbounds i8, ptr %37, i64 64
  %47 = load <16 x float>, ptr %46, align 4
  %48 = fmul contract <16 x float> %47, %42
  %49 = fadd contract <16 x float> %35, %48
  %50 = getelementptr inbounds i8, ptr %37, i64 128
  %51 = load <16 x float>, ptr %50, align 4
  %52 = fmul contract <16 x float> %51, %42
  %53 = fadd contract <16 x float> %34, %52
  %54 = getelementptr inbounds i8, ptr %37, i64 192
  %55 = load <16 x float>, ptr %54, align 4
  %56 = fmul contract <16 x float> %55, %42
  %57 = fadd contract <16 x float> %33, %56
  %58 = getelementptr float, ptr %39, i64 %3
  %59 = load float, ptr %58, align 4
  %60 = insertelement <16 x float> poison, float %59, i64 0
  %61 = shufflevector <16 x float> %60, <16 x float> poison, <16 x i32> zeroinitializer
  %62 = fmul contract <16 x float> %43, %61
  %63 = fadd contract <16 x float> %32, %62
  %64 = fmul contract <16 x float> %47, %61
  %65 = fadd contract <16 x float> %31, %64
  %66 = fmul contract <16 x float> %51, %61
  %67 = fadd contract <16 x float> %30, %66
  %68 = fmul contract <16 x float> %55, %61
  %69 = fadd contract <16 x float> %29, %68
  %70 = getelementptr i8, ptr %39, i64 %8
  %71 = load float, ptr %70, align 4
  %72 = insertelement <16 x float> poison, float %71, i64 0
  %73 = shufflevector <16 x float> %72, <16 x float> poison, <16 x i32> zeroinitializer
  %74 = fmul contract <16 x float> %43, %73
  %75 = fadd contract <16 x float> %28, %74
  %76 = fmul contract <16 x float> %47, %73
  %77 = fadd contract <16 x float> %27, %76
  %78 = fmul contract <16 x float> %51, %73
  %79 = fadd contract <16 x float> %26, %78
  %80 = fmul contract <16 x float> %55, %73
  %81 = fadd contract <16 x float> %25, %80
  %82 = getelementptr i8, ptr %39, i64 %9
  %83 = load float, ptr %82, align 4
  %84 = insertelement <16 x float> poison, float %83, i64 0
  %85 = shufflevector <16 x float> %84, <16 x float> poison, <16 x i32> zeroinitializer
  %86 = fmul contract <16 x float> %43, %85
  %87 = fadd contract <16 x float> %24, %86
  %88 = fmul contract <16 x float> %47, %85
  %89 = fadd contract <16 x float> %23, %88
  %90 = fmul contract <16 x float> %51, %85
  %91 = fadd contract <16 x float> %22, %90
  %92 = fmul contract <16 x float> %55, %85
  %93 = fadd contract <16 x float> %21, %92
  %94 = getelementptr i8, ptr %39, i64 %10
  %95 = load float, ptr %94, align 4
  %96 = insertelement <16 x float> poison, float %95, i64 0
  %97 = shufflevector <16 x float> %96, <16 x float> poison, <16 x i32> zeroinitializer
  %98 = fmul contract <16 x float> %43, %97
  %99 = fadd contract <16 x float> %20, %98
  %100 = fmul contract <16 x float> %47, %97
  %101 = fadd contract <16 x float> %19, %100
  %102 = fmul contract <16 x float> %51, %97
  %103 = fadd contract <16 x float> %18, %102
  %104 = fmul contract <16 x float> %55, %97
  %105 = fadd contract <16 x float> %17, %104
  %106 = getelementptr i8, ptr %39, i64 %11
  %107 = load float, ptr %106, align 4
  %108 = insertelement <16 x float> poison, float %107, i64 0
  %109 = shufflevector <16 x float> %108, <16 x float> poison, <16 x i32> zeroinitializer
  %110 = fmul contract <16 x float> %43, %109
  %111 = fadd contract <16 x float> %16, %110
  %112 = fmul contract <16 x float> %47, %109
  %113 = fadd contract <16 x float> %15, %112
  %114 = fmul contract <16 x float> %51, %109
  %115 = fadd contract <16 x float> %14, %114
  %116 = fmul contract <16 x float> %55, %109
  %117 = fadd contract <16 x float> %13, %116
  %118 = add nuw nsw i64 %38, 1
  %119 = getelementptr inbounds i8, ptr %37, i64 256
  %120 = icmp eq i64 %118, %3
  br i1 %120, label %121, label %12, !llvm.loop !11

121:                                              ; preds = %12, %5
  %122 = phi <16 x float> [ zeroinitializer, %5 ], [ %117, %12 ]
  %123 = phi <16 x float> [ zeroinitializer, %5 ], [ %115, %12 ]
  %124 = phi <16 x float> [ zeroinitializer, %5 ], [ %113, %12 ]
  %125 = phi <16 x float> [ zeroinitializer, %5 ], [ %111, %12 ]
  %126 = phi <16 x float> [ zeroinitializer, %5 ], [ %105, %12 ]
  %127 = phi <16 x float> [ zeroinitializer, %5 ], [ %103, %12 ]
  %128 = phi <16 x float> [ zeroinitializer, %5 ], [ %101, %12 ]
  %129 = phi <16 x float> [ zeroinitializer, %5 ], [ %99, %12 ]
  %130 = phi <16 x float> [ zeroinitializer, %5 ], [ %93, %12 ]
  %131 = phi <16 x float> [ zeroinitializer, %5 ], [ %91, %12 ]
  %132 = phi <16 x float> [ zeroinitializer, %5 ], [ %89, %12 ]
  %133 = phi <16 x float> [ zeroinitializer, %5 ], [ %87, %12 ]
  %134 = phi <16 x float> [ zeroinitializer, %5 ], [ %81, %12 ]
  %135 = phi <16 x float> [ zeroinitializer, %5 ], [ %79, %12 ]
  %136 = phi <16 x float> [ zeroinitializer, %5 ], [ %77, %12 ]
  %137 = phi <16 x float> [ zeroinitializer, %5 ], [ %75, %12 ]
  %138 = phi <16 x float> [ zeroinitializer, %5 ], [ %69, %12 ]
  %139 = phi <16 x float> [ zeroinitializer, %5 ], [ %67, %12 ]
  %140 = phi <16 x float> [ zeroinitializer, %5 ], [ %65, %12 ]
  %141 = phi <16 x float> [ zeroinitializer, %5 ], [ %63, %12 ]
  %142 = phi <16 x float> [ zeroinitializer, %5 ], [ %57, %12 ]
  %143 = phi <16 x float> [ zeroinitializer, %5 ], [ %53, %12 ]
  %144 = phi <16 x float> [ zeroinitializer, %5 ], [ %49, %12 ]
  %145 = phi <16 x float> [ zeroinitializer, %5 ], [ %45, %12 ]
  %146 = load <16 x float>, ptr %2, align 4
  %147 = fadd contract <16 x float> %146, %145
  store <16 x float> %147, ptr %2, align 4
  %148 = getelementptr inbounds i8, ptr %2, i64 64
  %149 = load <16 x float>, ptr %148, align 4
  %150 = fadd contract <16 x float> %149, %144
  store <16 x float> %150, ptr %148, align 4
  %151 = getelementptr inbounds i8, ptr %2, i64 128
  %152 = load <16 x float>, ptr %151, align 4
  %153 = fadd contract <16 x float> %152, %143
  store <16 x float> %153, ptr %151, align 4
  %154 = getelementptr inbounds i8, ptr %2, i64 192
  %155 = load <16 x float>, ptr %154, align 4
  %156 = fadd contract <16 x float> %155, %142
  store <16 x float> %156, ptr %154, align 4
  %157 = getelementptr inbounds float, ptr %2, i64 %4
  %158 = load <16 x float>, ptr %157, align 4
  %159 = fadd contract <16 x float> %158, %141
  store <16 x float> %159, ptr %157, align 4
  %160 = getelementptr inbounds i8, ptr %157, i64 64
  %161 = load <16 x float>, ptr %160, align 4
  %162 = fadd contract <16 x float> %161, %140
  store <16 x float> %162, ptr %160, align 4
  %163 = getelementptr inbounds i8, ptr %157, i64 128
  %164 = load <16 x float>, ptr %163, align 4
  %165 = fadd contract <16 x float> %164, %139
  store <16 x float> %165, ptr %163, align 4
  %166 = getelementptr inbounds i8, ptr %157, i64 192
  %167 = load <16 x float>, ptr %166, align 4
  %168 = fadd contract <16 x float> %167, %138
  store <16 x float> %168, ptr %166, align 4
  %169 = shl nsw i64 %4, 3
  %170 = getelementptr inbounds i8, ptr %2, i64 %169
  %171 = load <16 x float>, ptr %170, align 4
  %172 = fadd contract <16 x float> %171, %137
  store <16 x float> %172, ptr %170, align 4
  %173 = getelementptr inbounds i8, ptr %170, i64 64
  %174 = load <16 x float>, ptr %173, align 4
  %175 = fadd contract <16 x float> %174, %136
  store <16 x float> %175, ptr %173, align 4
  %176 = getelementptr inbounds i8, ptr %170, i64 128
  %177 = load <16 x float>, ptr %176, align 4
  %178 = fadd contract <16 x float> %177, %135
  store <16 x float> %178, ptr %176, align 4
  %179 = getelementptr inbounds i8, ptr %170, i64 192
  %180 = load <16 x float>, ptr %179, align 4
  %181 = fadd contract <16 x float> %180, %134
  store <16 x float> %181, ptr %179, align 4
  %182 = mul i64 %4, 12
  %183 = getelementptr inbounds i8, ptr %2, i64 %182
  %184 = load <16 x float>, ptr %183, align 4
  %185 = fadd contract <16 x float> %184, %133
  store <16 x float> %185, ptr %183, align 4
  %186 = getelementptr inbounds i8, ptr %183, i64 64
  %187 = load <16 x float>, ptr %186, align 4
  %188 = fadd contract <16 x float> %187, %132
  store <16 x float> %188, ptr %186, align 4
  %189 = getelementptr inbounds i8, ptr %183, i64 128
  %190 = load <16 x float>, ptr %189, align 4
  %191 = fadd contract <16 x float> %190, %131
  store <16 x float> %191, ptr %189, align 4
  %192 = getelementptr inbounds i8, ptr %183, i64 192
  %193 = load <16 x float>, ptr %192, align 4
  %194 = fadd contract <16 x float> %193, %130
  store <16 x float> %194, ptr %192, align 4
  %195 = shl nsw i64 %4, 4
  %196 = getelementptr inbounds i8, ptr %2, i64 %195
  %197 = load <16 x float>, ptr %196, align 4
  %198 = fadd contract <16 x float> %197, %129
  store <16 x float> %198, ptr %196, align 4
  %199 = getelementptr inbounds i8, ptr %196, i64 64
  %200 = load <16 x float>, ptr %199, align 4
  %201 = fadd contract <16 x float> %200, %128
  store <16 x float> %201, ptr %199, align 4
  %202 = getelementptr inbounds i8, ptr %196, i64 128
  %203 = load <16 x float>, ptr %202, align 4
  %204 = fadd contract <16 x float> %203, %127
  store <16 x float> %204, ptr %202, align 4
  %205 = getelementptr inbounds i8, ptr %196, i64 192
  %206 = load <16 x float>, ptr %205, align 4
  %207 = fadd contract <16 x float> %206, %126
  store <16 x float> %207, ptr %205, align 4
  %208 = mul i64 %4, 20
  %209 = getelementptr inbounds i8, ptr %2, i64 %208
  %210 = load <16 x float>, ptr %209, align 4
  %211 = fadd contract <16 x float> %210, %125
  store <16 x float> %211, ptr %209, align 4
  %212 = getelementptr inbounds i8, ptr %209, i64 64
  %213 = load <16 x float>, ptr %212, align 4
  %214 = fadd contract <16 x float> %213, %124
  store <16 x float> %214, ptr %212, align 4
  %215 = getelementptr inbounds i8, ptr %209, i64 128
  %216 = load <16 x float>, ptr %215, align 4
  %217 = fadd contract <16 x float> %216, %123
  store <16 x float> %217, ptr %215, align 4
  %218 = getelementptr inbounds i8, ptr %209, i64 192
  %219 = load <16 x float>, ptr %218, align 4
  %220 = fadd contract <16 x float> %219, %122
  store <16 x float> %220, ptr %218, align 4
  ret void
}

; Function Attrs: nounwind
define dso_local void @add_narrow(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  %7 = load i64, ptr %6, align 8
  %8 = add nsw i64 %3, 5
  %9 = sdiv i64 %8, 6
  %10 = getelementptr inbounds i8, ptr %0, i64 24
  %11 = load i64, ptr %10, align 8
  %12 = icmp sgt i64 %11, 0
  br i1 %12, label %13, label %54

13:                                               ; preds = %5
  %14 = icmp sgt i64 %3, 0
  %15 = getelementptr inbounds i8, ptr %0, i64 8
  %16 = tail call i64 @llvm.smax.i64(i64 %9, i64 1)
  br label %17

17:                                               ; preds = %27, %13
  %18 = phi i64 [ %11, %13 ], [ %28, %27 ]
  %19 = phi i64 [ 0, %13 ], [ %29, %27 ]
  %20 = getelementptr float, ptr %2, i64 %19
  br i1 %14, label %21, label %27

21:                                               ; preds = %17
  %22 = mul nsw i64 %19, %7
  br label %31

23:                                               ; preds = %48
  %24 = icmp eq i64 %34, %16
  br i1 %24, label %25, label %31, !llvm.loop !5

25:                                               ; preds = %23
  %26 = load i64, ptr %10, align 8
  br label %27

27:                                               ; preds = %25, %17
  %28 = phi i64 [ %26, %25 ], [ %18, %17 ]
  %29 = add nuw nsw i64 %19, 64
  %30 = icmp slt i64 %29, %28
  br i1 %30, label %17, label %54, !llvm.loop !3

31:                                               ; preds = %23, %21
  %32 = phi i64 [ 0, %21 ], [ %34, %23 ]
  %33 = phi i64 [ 0, %21 ], [ %36, %23 ]
  %34 = add nuw nsw i64 %32, 1
  %35 = mul nuw nsw i64 %34, %3
  %36 = udiv i64 %35, %9
  %37 = sub nsw i64 %36, %33
  %38 = icmp sgt i64 %37, 1
  %39 = select i1 %38, i64 16, i64 64
  %40 = load ptr, ptr %15, align 8
  %41 = getelementptr inbounds float, ptr %40, i64 %22
  %42 = getelementptr ptr, ptr getelementptr (i8, ptr @add_narrow.blocks, i64 -8), i64 %37
  %43 = mul nsw i64 %33, %7
  %44 = getelementptr inbounds float, ptr %1, i64 %43
  %45 = mul nsw i64 %33, %4
  %46 = getelementptr float, ptr %20, i64 %45
  %47 = load ptr, ptr %42, align 8
  br label %48

48:                                               ; preds = %48, %31
  %49 = phi i64 [ 0, %31 ], [ %52, %48 ]
  %50 = getelementptr inbounds float, ptr %41, i64 %49
  %51 = getelementptr inbounds float, ptr %46, i64 %49
  tail call void %47(ptr noundef %50, ptr noundef %44, ptr noundef %51, i64 noundef %7, i64 noundef %4) #10
  %52 = add nuw nsw i64 %49, %39
  %53 = icmp ult i64 %52, 64
  br i1 %53, label %48, label %23, !llvm.loop !12

54:                                               ; preds = %27, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_2_1(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %72

7:                                                ; preds = %5
  %8 = and i64 %3, 1
  %9 = icmp eq i64 %3, 1
  br i1 %9, label %50, label %10

10:                                               ; preds = %7
  %11 = and i64 %3, 9223372036854775806
  br label %12

12:                                               ; preds = %12, %10
  %13 = phi <16 x float> [ zeroinitializer, %10 ], [ %45, %12 ]
  %14 = phi <16 x float> [ zeroinitializer, %10 ], [ %39, %12 ]
  %15 = phi ptr [ %0, %10 ], [ %47, %12 ]
  %16 = phi i64 [ 0, %10 ], [ %46, %12 ]
  %17 = phi i64 [ 0, %10 ], [ %48, %12 ]
  %18 = load <16 x float>, ptr %15, align 4
  %19 = getelementptr float, ptr %1, i64 %16
  %20 = load float, ptr %19, align 4
  %21 = insertelement <16 x float> poison, float %20, i64 0
  %22 = shufflevector <16 x float> %21, <16 x float> poison, <16 x i32> zeroinitializer
  %23 = fmul contract <16 x float> %18, %22
  %24 = fadd contract <16 x float> %14, %23
  %25 = getelementptr float, ptr %19, i64 %3
  %26 = load float, ptr %25, align 4
  %27 = insertelement <16 x float> poison, float %26, i64 0
  %28 = shufflevector <16 x float> %27, <16 x float> poison, <16 x i32> zeroinitializer
  %29 = fmul contract <16 x float> %18, %28
  %30 = fadd contract <16 x float> %13, %29
  %31 = or disjoint i64 %16, 1
  %32 = getelementptr inbounds i8, ptr %15, i64 256
  %33 = load <16 x float>, ptr %32, align 4
  %34 = getelementptr float, ptr %1, i64 %31
  %35 = load float, ptr %34, align 4
  %36 = insertelement <16 x float> poison, float %35, i64 0
  %37 = shufflevector <16 x float> %36, <16 x float> poison, <16 x i32> zeroinitializer
  %38 = fmul contract <16 x float> %33, %37
  %39 = fadd contract <16 x float> %24, %38
  %40 = getelementptr float, ptr %34, i64 %3
  %41 = load float, ptr %40, align 4
  %42 = insertelement <16 x float> poison, float %41, i64 0
  %43 = shufflevector <16 x float> %42, <16 x float> poison, <16 x i32> zeroinitializer
  %44 = fmul contract <16 x float> %33, %43
  %45 = fadd contract <16 x float> %30, %44
  %46 = add nuw nsw i64 %16, 2
  %47 = getelementptr inbounds i8, ptr %15, i64 512
  %48 = add i64 %17, 2
  %49 = icmp eq i64 %48, %11
  br i1 %49, label %50, label %12, !llvm.loop !13

50:                                               ; preds = %12, %7
  %51 = phi <16 x float> [ poison, %7 ], [ %39, %12 ]
  %52 = phi <16 x float> [ poison, %7 ], [ %45, %12 ]
  %53 = phi <16 x float> [ zeroinitializer, %7 ], [ %45, %12 ]
  %54 = phi <16 x float> [ zeroinitializer, %7 ], [ %39, %12 ]
  %55 = phi ptr [ %0, %7 ], [ %47, %12 ]
  %56 = phi i64 [ 0, %7 ], [ %46, %12 ]
  %57 = icmp eq i64 %8, 0
  br i1 %57, label %72, label %58

58:                                               ; preds = %50
  %59 = load <16 x float>, ptr %55, align 4
  %60 = getelementptr float, ptr %1, i64 %56
  %61 = load float, ptr %60, align 4
  %62 = insertelement <16 x float> poison, float %61, i64 0
  %63 = shufflevector <16 x float> %62, <16 x float> poison, <16 x i32> zeroinitializer
  %64 = fmul contract <16 x float> %59, %63
  %65 = fadd contract <16 x float> %54, %64
  %66 = getelementptr float, ptr %60, i64 %3
  %67 = load float, ptr %66, align 4
  %68 = insertelement <16 x float> poison, float %67, i64 0
  %69 = shufflevector <16 x float> %68, <16 x float> poison, <16 x i32> zeroinitializer
  %70 = fmul contract <16 x float> %59, %69
  %71 = fadd contract <16 x float> %53, %70
  br label %72

72:                                               ; preds = %58, %50, %5
  %73 = phi <16 x float> [ zeroinitializer, %5 ], [ %52, %50 ], [ %71, %58 ]
  %74 = phi <16 x float> [ zeroinitializer, %5 ], [ %51, %50 ], [ %65, %58 ]
  %75 = load <16 x float>, ptr %2, align 4
  %76 = fadd contract <16 x float> %75, %74
  store <16 x float> %76, ptr %2, align 4
  %77 = getelementptr inbounds float, ptr %2, i64 %4
  %78 = load <16 x float>, ptr %77, align 4
  %79 = fadd contract <16 x float> %78, %73
  store <16 x float> %79, ptr %77, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_3_1(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %37

7:                                                ; preds = %5
  %8 = shl i64 %3, 3
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi <16 x float> [ zeroinitializer, %7 ], [ %33, %9 ]
  %11 = phi <16 x float> [ zeroinitializer, %7 ], [ %27, %9 ]
  %12 = phi <16 x float> [ zeroinitializer, %7 ], [ %21, %9 ]
  %13 = phi ptr [ %0, %7 ], [ %35, %9 ]
  %14 = phi i64 [ 0, %7 ], [ %34, %9 ]
  %15 = load <16 x float>, ptr %13, align 4
  %16 = getelementptr float, ptr %1, i64 %14
  %17 = load float, ptr %16, align 4
  %18 = insertelement <16 x float> poison, float %17, i64 0
  %19 = shufflevector <16 x float> %18, <16 x float> poison, <16 x i32> zeroinitializer
  %20 = fmul contract <16 x float> %15, %19
  %21 = fadd contract <16 x float> %12, %20
  %22 = getelementptr float, ptr %16, i64 %3
  %23 = load float, ptr %22, align 4
  %24 = insertelement <16 x float> poison, float %23, i64 0
  %25 = shufflevector <16 x float> %24, <16 x float> poison, <16 x i32> zeroinitializer
  %26 = fmul contract <16 x float> %15, %25
  %27 = fadd contract <16 x float> %11, %26
  %28 = getelementptr i8, ptr %16, i64 %8
  %29 = load float, ptr %28, align 4
  %30 = insertelement <16 x float> poison, float %29, i64 0
  %31 = shufflevector <16 x float> %30, <16 x float> poison, <16 x i32> zeroinitializer
  %32 = fmul contract <16 x float> %15, %31
  %33 = fadd contract <16 x float> %10, %32
  %34 = add nuw nsw i64 %14, 1
  %35 = getelementptr inbounds i8, ptr %13, i64 256
  %36 = icmp eq i64 %34, %3
  br i1 %36, label %37, label %9, !llvm.loop !14

37:                                               ; preds = %9, %5
  %38 = phi <16 x float> [ zeroinitializer, %5 ], [ %33, %9 ]
  %39 = phi <16 x float> [ zeroinitializer, %5 ], [ %27, %9 ]
  %40 = phi <16 x float> [ zeroinitializer, %5 ], [ %21, %9 ]
  %41 = load <16 x float>, ptr %2, align 4
  %42 = fadd contract <16 x float> %41, %40
  store <16 x float> %42, ptr %2, align 4
  %43 = getelementptr inbounds float, ptr %2, i64 %4
  %44 = load <16 x float>, ptr %43, align 4
  %45 = fadd contract <16 x float> %44, %39
  store <16 x float> %45, ptr %43, align 4
  %46 = shl nsw i64 %4, 3
  %47 = getelementptr inbounds i8, ptr %2, i64 %46
  %48 = load <16 x float>, ptr %47, align 4
  %49 = fadd contract <16 x float> %48, %38
  store <16 x float> %49, ptr %47, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_4_1(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %45

7:                                                ; preds = %5
  %8 = shl i64 %3, 3
  %9 = mul i64 %3, 12
  br label %10

10:                                               ; preds = %10, %7
  %11 = phi <16 x float> [ zeroinitializer, %7 ], [ %41, %10 ]
  %12 = phi <16 x float> [ zeroinitializer, %7 ], [ %35, %10 ]
  %13 = phi <16 x float> [ zeroinitializer, %7 ], [ %29, %10 ]
  %14 = phi <16 x float> [ zeroinitializer, %7 ], [ %23, %10 ]
  %15 = phi ptr [ %0, %7 ], [ %43, %10 ]
  %16 = phi i64 [ 0, %7 ], [ %42, %10 ]
  %17 = load <16 x float>, ptr %15, align 4
  %18 = getelementptr float, ptr %1, i64 %16
  %19 = load float, ptr %18, align 4
  %20 = insertelement <16 x float> poison, float %19, i64 0
  %21 = shufflevector <16 x float> %20, <16 x float> poison, <16 x i32> zeroinitializer
  %22 = fmul contract <16 x float> %17, %21
  %23 = fadd contract <16 x float> %14, %22
  %24 = getelementptr float, ptr %18, i64 %3
  %25 = load float, ptr %24, align 4
  %26 = insertelement <16 x float> poison, float %25, i64 0
  %27 = shufflevector <16 x float> %26, <16 x float> poison, <16 x i32> zeroinitializer
  %28 = fmul contract <16 x float> %17, %27
  %29 = fadd contract <16 x float> %13, %28
  %30 = getelementptr i8, ptr %18, i64 %8
  %31 = load float, ptr %30, align 4
  %32 = insertelement <16 x float> poison, float %31, i64 0
  %33 = shufflevector <16 x float> %32, <16 x float> poison, <16 x i32> zeroinitializer
  %34 = fmul contract <16 x float> %17, %33
  %35 = fadd contract <16 x float> %12, %34
  %36 = getelementptr i8, ptr %18, i64 %9
  %37 = load float, ptr %36, align 4
  %38 = insertelement <16 x float> poison, float %37, i64 0
  %39 = shufflevector <16 x float> %38, <16 x float> poison, <16 x i32> zeroinitializer
  %40 = fmul contract <16 x float> %17, %39
  %41 = fadd contract <16 x float> %11, %40
  %42 = add nuw nsw i64 %16, 1
  %43 = getelementptr inbounds i8, ptr %15, i64 256
  %44 = icmp eq i64 %42, %3
  br i1 %44, label %45, label %10, !llvm.loop !15

45:                                               ; preds = %10, %5
  %46 = phi <16 x float> [ zeroinitializer, %5 ], [ %41, %10 ]
  %47 = phi <16 x float> [ zeroinitializer, %5 ], [ %35, %10 ]
  %48 = phi <16 x float> [ zeroinitializer, %5 ], [ %29, %10 ]
  %49 = phi <16 x float> [ zeroinitializer, %5 ], [ %23, %10 ]
  %50 = load <16 x float>, ptr %2, align 4
  %51 = fadd contract <16 x float> %50, %49
  store <16 x float> %51, ptr %2, align 4
  %52 = getelementptr inbounds float, ptr %2, i64 %4
  %53 = load <16 x float>, ptr %52, align 4
  %54 = fadd contract <16 x float> %53, %48
  store <16 x float> %54, ptr %52, align 4
  %55 = shl nsw i64 %4, 3
  %56 = getelementptr inbounds i8, ptr %2, i64 %55
  %57 = load <16 x float>, ptr %56, align 4
  %58 = fadd contract <16 x float> %57, %47
  store <16 x float> %58, ptr %56, align 4
  %59 = mul i64 %4, 12
  %60 = getelementptr inbounds i8, ptr %2, i64 %59
  %61 = load <16 x float>, ptr %60, align 4
  %62 = fadd contract <16 x float> %61, %46
  store <16 x float> %62, ptr %60, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_5_1(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %53

7:                                                ; preds = %5
  %8 = shl i64 %3, 3
  %9 = mul i64 %3, 12
  %10 = shl i64 %3, 4
  br label %11

11:                                               ; preds = %11, %7
  %12 = phi <16 x float> [ zeroinitializer, %7 ], [ %49, %11 ]
  %13 = phi <16 x float> [ zeroinitializer, %7 ], [ %43, %11 ]
  %14 = phi <16 x float> [ zeroinitializer, %7 ], [ %37, %11 ]
  %15 = phi <16 x float> [ zeroinitializer, %7 ], [ %31, %11 ]
  %16 = phi <16 x float> [ zeroinitializer, %7 ], [ %25, %11 ]
  %17 = phi ptr [ %0, %7 ], [ %51, %11 ]
  %18 = phi i64 [ 0, %7 ], [ %50, %11 ]
  %19 = load <16 x float>, ptr %17, align 4
  %20 = getelementptr float, ptr %1, i64 %18
  %21 = load float, ptr %20, align 4
  %22 = insertelement <16 x float> poison, float %21, i64 0
  %23 = shufflevector <16 x float> %22, <16 x float> poison, <16 x i32> zeroinitializer
  %24 = fmul contract <16 x float> %19, %23
  %25 = fadd contract <16 x float> %16, %24
  %26 = getelementptr float, ptr %20, i64 %3
  %27 = load float, ptr %26, align 4
  %28 = insertelement <16 x float> poison, float %27, i64 0
  %29 = shufflevector <16 x float> %28, <16 x float> poison, <16 x i32> zeroinitializer
  %30 = fmul contract <16 x float> %19, %29
  %31 = fadd contract <16 x float> %15, %30
  %32 = getelementptr i8, ptr %20, i64 %8
  %33 = load float, ptr %32, align 4
  %34 = insertelement <16 x float> poison, float %33, i64 0
  %35 = shufflevector <16 x float> %34, <16 x float> poison, <16 x i32> zeroinitializer
  %36 = fmul contract <16 x float> %19, %35
  %37 = fadd contract <16 x float> %14, %36
  %38 = getelementptr i8, ptr %20, i64 %9
  %39 = load float, ptr %38, align 4
  %40 = insertelement <16 x float> poison, float %39, i64 0
  %41 = shufflevector <16 x float> %40, <16 x float> poison, <16 x i32> zeroinitializer
  %42 = fmul contract <16 x float> %19, %41
  %43 = fadd contract <16 x float> %13, %42
  %44 = getelementptr i8, ptr %20, i64 %10
  %45 = load float, ptr %44, align 4
  %46 = insertelement <16 x float> poison, float %45, i64 0
  %47 = shufflevector <16 x float> %46, <16 x float> poison, <16 x i32> zeroinitializer
  %48 = fmul contract <16 x float> %19, %47
  %49 = fadd contract <16 x float> %12, %48
  %50 = add nuw nsw i64 %18, 1
  %51 = getelementptr inbounds i8, ptr %17, i64 256
  %52 = icmp eq i64 %50, %3
  br i1 %52, label %53, label %11, !llvm.loop !16

53:                                               ; preds = %11, %5
  %54 = phi <16 x float> [ zeroinitializer, %5 ], [ %49, %11 ]
  %55 = phi <16 x float> [ zeroinitializer, %5 ], [ %43, %11 ]
  %56 = phi <16 x float> [ zeroinitializer, %5 ], [ %37, %11 ]
  %57 = phi <16 x float> [ zeroinitializer, %5 ], [ %31, %11 ]
  %58 = phi <16 x float> [ zeroinitializer, %5 ], [ %25, %11 ]
  %59 = load <16 x float>, ptr %2, align 4
  %60 = fadd contract <16 x float> %59, %58
  store <16 x float> %60, ptr %2, align 4
  %61 = getelementptr inbounds float, ptr %2, i64 %4
  %62 = load <16 x float>, ptr %61, align 4
  %63 = fadd contract <16 x float> %62, %57
  store <16 x float> %63, ptr %61, align 4
  %64 = shl nsw i64 %4, 3
  %65 = getelementptr inbounds i8, ptr %2, i64 %64
  %66 = load <16 x float>, ptr %65, align 4
  %67 = fadd contract <16 x float> %66, %56
  store <16 x float> %67, ptr %65, align 4
  %68 = mul i64 %4, 12
  %69 = getelementptr inbounds i8, ptr %2, i64 %68
  %70 = load <16 x float>, ptr %69, align 4
  %71 = fadd contract <16 x float> %70, %55
  store <16 x float> %71, ptr %69, align 4
  %72 = shl nsw i64 %4, 4
  %73 = getelementptr inbounds i8, ptr %2, i64 %72
  %74 = load <16 x float>, ptr %73, align 4
  %75 = fadd contract <16 x float> %74, %54
  store <16 x float> %75, ptr %73, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_6_1(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %61

7:                                                ; preds = %5
  %8 = shl i64 %3, 3
  %9 = mul i64 %3, 12
  %10 = shl i64 %3, 4
  %11 = mul i64 %3, 20
  br label %12

12:                                               ; preds = %12, %7
  %13 = phi <16 x float> [ zeroinitializer, %7 ], [ %57, %12 ]
  %14 = phi <16 x float> [ zeroinitializer, %7 ], [ %51, %12 ]
  %15 = phi <16 x float> [ zeroinitializer, %7 ], [ %45, %12 ]
  %16 = phi <16 x float> [ zeroinitializer, %7 ], [ %39, %12 ]
  %17 = phi <16 x float> [ zeroinitializer, %7 ], [ %33, %12 ]
  %18 = phi <16 x float> [ zeroinitializer, %7 ], [ %27, %12 ]
  %19 = phi ptr [ %0, %7 ], [ %59, %12 ]
  %20 = phi i64 [ 0, %7 ], [ %58, %12 ]
  %21 = load <16 x float>, ptr %19, align 4
  %22 = getelementptr float, ptr %1, i64 %20
  %23 = load float, ptr %22, align 4
  %24 = insertelement <16 x float> poison, float %23, i64 0
  %25 = shufflevector <16 x float> %24, <16 x float> poison, <16 x i32> zeroinitializer
  %26 = fmul contract <16 x float> %21, %25
  %27 = fadd contract <16 x float> %18, %26
  %28 = getelementptr float, ptr %22, i64 %3
  %29 = load float, ptr %28, align 4
  %30 = insertelement <16 x float> poison, float %29, i64 0
  %31 = shufflevector <16 x float> %30, <16 x float> poison, <16 x i32> zeroinitializer
  %32 = fmul contract <16 x float> %21, %31
  %33 = fadd contract <16 x float> %17, %32
  %34 = getelementptr i8, ptr %22, i64 %8
  %35 = load float, ptr %34, align 4
  %36 = insertelement <16 x float> poison, float %35, i64 0
  %37 = shufflevector <16 x float> %36, <16 x float> poison, <16 x i32> zeroinitializer
  %38 = fmul contract <16 x float> %21, %37
  %39 = fadd contract <16 x float> %16, %38
  %40 = getelementptr i8, ptr %22, i64 %9
  %41 = load float, ptr %40, align 4
  %42 = insertelement <16 x float> poison, float %41, i64 0
  %43 = shufflevector <16 x float> %42, <16 x float> poison, <16 x i32> zeroinitializer
  %44 = fmul contract <16 x float> %21, %43
  %45 = fadd contract <16 x float> %15, %44
  %46 = getelementptr i8, ptr %22, i64 %10
  %47 = load float, ptr %46, align 4
  %48 = insertelement <16 x float> poison, float %47, i64 0
  %49 = shufflevector <16 x float> %48, <16 x float> poison, <16 x i32> zeroinitializer
  %50 = fmul contract <16 x float> %21, %49
  %51 = fadd contract <16 x float> %14, %50
  %52 = getelementptr i8, ptr %22, i64 %11
  %53 = load float, ptr %52, align 4
  %54 = insertelement <16 x float> poison, float %53, i64 0
  %55 = shufflevector <16 x float> %54, <16 x float> poison, <16 x i32> zeroinitializer
  %56 = fmul contract <16 x float> %21, %55
  %57 = fadd contract <16 x float> %13, %56
  %58 = add nuw nsw i64 %20, 1
  %59 = getelementptr inbounds i8, ptr %19, i64 256
  %60 = icmp eq i64 %58, %3
  br i1 %60, label %61, label %12, !llvm.loop !17

61:                                               ; preds = %12, %5
  %62 = phi <16 x float> [ zeroinitializer, %5 ], [ %57, %12 ]
  %63 = phi <16 x float> [ zeroinitializer, %5 ], [ %51, %12 ]
  %64 = phi <16 x float> [ zeroinitializer, %5 ], [ %45, %12 ]
  %65 = phi <16 x float> [ zeroinitializer, %5 ], [ %39, %12 ]
  %66 = phi <16 x float> [ zeroinitializer, %5 ], [ %33, %12 ]
  %67 = phi <16 x float> [ zeroinitializer, %5 ], [ %27, %12 ]
  %68 = load <16 x float>, ptr %2, align 4
  %69 = fadd contract <16 x float> %68, %67
  store <16 x float> %69, ptr %2, align 4
  %70 = getelementptr inbounds float, ptr %2, i64 %4
  %71 = load <16 x float>, ptr %70, align 4
  %72 = fadd contract <16 x float> %71, %66
  store <16 x float> %72, ptr %70, align 4
  %73 = shl nsw i64 %4, 3
  %74 = getelementptr inbounds i8, ptr %2, i64 %73
  %75 = load <16 x float>, ptr %74, align 4
  %76 = fadd contract <16 x float> %75, %65
  store <16 x float> %76, ptr %74, align 4
  %77 = mul i64 %4, 12
  %78 = getelementptr inbounds i8, ptr %2, i64 %77
  %79 = load <16 x float>, ptr %78, align 4
  %80 = fadd contract <16 x float> %79, %64
  store <16 x float> %80, ptr %78, align 4
  %81 = shl nsw i64 %4, 4
  %82 = getelementptr inbounds i8, ptr %2, i64 %81
  %83 = load <16 x float>, ptr %82, align 4
  %84 = fadd contract <16 x float> %83, %63
  store <16 x float> %84, ptr %82, align 4
  %85 = mul i64 %4, 20
  %86 = getelementptr inbounds i8, ptr %2, i64 %85
  %87 = load <16 x float>, ptr %86, align 4
  %88 = fadd contract <16 x float> %87, %62
  store <16 x float> %88, ptr %86, align 4
  ret void
}

; Function Attrs: nounwind
define dso_local void @add_8bit_wide(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  tail call fastcc void @add_in_blocks_8bit(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4, ptr noundef nonnull @add_8bit_wide.blocks, i64 noundef 4) #11
  ret void
}

; Function Attrs: nounwind
define internal void @block_8bit_1_4(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, i64 noundef %5, i64 %6) #2 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %36

9:                                                ; preds = %9, %7
  %10 = phi <16 x i32> [ %after.i48, %9 ], [ zeroinitializer, %7 ]
  %11 = phi <16 x i32> [ %after.i32, %9 ], [ zeroinitializer, %7 ]
  %12 = phi <16 x i32> [ %after.i16, %9 ], [ zeroinitializer, %7 ]
  %13 = phi <16 x i32> [ %after.i, %9 ], [ zeroinitializer, %7 ]
  %14 = phi ptr [ %29, %9 ], [ %0, %7 ]
  %15 = phi i64 [ %28, %9 ], [ 0, %7 ]
  %16 = getelementptr inbounds i32, ptr %2, i64 %15
  %17 = load <32 x i8>, ptr %14, align 1
  %18 = load i32, ptr %16, align 4
  %one.i = insertelement <16 x i32> poison, i32 %18, i32 0
  %all.i = shufflevector <16 x i32> %one.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i = bitcast <16 x i32> %all.i to <32 x i16>
  %w.i = sext <32 x i8> %17 to <32 x i16>
  %xs_e16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i = sext <16 x i16> %xs_e16.i to <16 x i32>
  %xs_o.i = sext <16 x i16> %xs_o16.i to <16 x i32>
  %w_e.i = sext <16 x i16> %w_e16.i to <16 x i32>
  %w_o.i = sext <16 x i16> %w_o16.i to <16 x i32>
  %even.i = mul <16 x i32> %w_e.i, %xs_e.i
  %odd.i = mul <16 x i32> %w_o.i, %xs_o.i
  %both.i = add <16 x i32> %even.i, %odd.i
  %after.i = add <16 x i32> %13, %both.i
  %19 = getelementptr inbounds i8, ptr %14, i64 32
  %20 = load <32 x i8>, ptr %19, align 1
  %21 = load i32, ptr %16, align 4
  %one.i1 = insertelement <16 x i32> poison, i32 %21, i32 0
  %all.i2 = shufflevector <16 x i32> %one.i1, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i3 = bitcast <16 x i32> %all.i2 to <32 x i16>
  %w.i4 = sext <32 x i8> %20 to <32 x i16>
  %xs_e16.i5 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i6 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i7 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i8 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i9 = sext <16 x i16> %xs_e16.i5 to <16 x i32>
  %xs_o.i10 = sext <16 x i16> %xs_o16.i6 to <16 x i32>
  %w_e.i11 = sext <16 x i16> %w_e16.i7 to <16 x i32>
  %w_o.i12 = sext <16 x i16> %w_o16.i8 to <16 x i32>
  %even.i13 = mul <16 x i32> %w_e.i11, %xs_e.i9
  %odd.i14 = mul <16 x i32> %w_o.i12, %xs_o.i10
  %both.i15 = add <16 x i32> %even.i13, %odd.i14
  %after.i16 = add <16 x i32> %12, %both.i15
  %22 = getelementptr inbounds i8, ptr %14, i64 64
  %23 = load <32 x i8>, ptr %22, align 1
  %24 = load i32, ptr %16, align 4
  %one.i17 = insertelement <16 x i32> poison, i32 %24, i32 0
  %all.i18 = shufflevector <16 x i32> %one.i17, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i19 = bitcast <16 x i32> %all.i18 to <32 x i16>
  %w.i20 = sext <32 x i8> %23 to <32 x i16>
  %xs_e16.i21 = shufflevector <32 x i16> %xs.i19, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i22 = shufflevector <32 x i16> %xs.i19, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i23 = shufflevector <32 x i16> %w.i20, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i24 = shufflevector <32 x i16> %w.i20, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i25 = sext <16 x i16> %xs_e16.i21 to <16 x i32>
  %xs_o.i26 = sext <16 x i16> %xs_o16.i22 to <16 x i32>
  %w_e.i27 = sext <16 x i16> %w_e16.i23 to <16 x i32>
  %w_o.i28 = sext <16 x i16> %w_o16.i24 to <16 x i32>
  %even.i29 = mul <16 x i32> %w_e.i27, %xs_e.i25
  %odd.i30 = mul <16 x i32> %w_o.i28, %xs_o.i26
  %both.i31 = add <16 x i32> %even.i29, %odd.i30
  %after.i32 = add <16 x i32> %11, %both.i31
  %25 = getelementptr inbounds i8, ptr %14, i64 96
  %26 = load <32 x i8>, ptr %25, align 1
  %27 = load i32, ptr %16, align 4
  %one.i33 = insertelement <16 x i32> poison, i32 %27, i32 0
  %all.i34 = shufflevector <16 x i32> %one.i33, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i35 = bitcast <16 x i32> %all.i34 to <32 x i16>
  %w.i36 = sext <32 x i8> %26 to <32 x i16>
  %xs_e16.i37 = shufflevector <32 x i16> %xs.i35, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i38 = shufflevector <32 x i16> %xs.i35, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i39 = shufflevector <32 x i16> %w.i36, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i40 = shufflevector <32 x i16> %w.i36, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i41 = sext <16 x i16> %xs_e16.i37 to <16 x i32>
  %xs_o.i42 = sext <16 x i16> %xs_o16.i38 to <16 x i32>
  %w_e.i43 = sext <16 x i16> %w_e16.i39 to <16 x i32>
  %w_o.i44 = sext <16 x i16> %w_o16.i40 to <16 x i32>
  %even.i45 = mul <16 x i32> %w_e.i43, %xs_e.i41
  %odd.i46 = mul <16 x i32> %w_o.i44, %xs_o.i42
  %both.i47 = add <16 x i32> %even.i45, %odd.i46
  %after.i48 = add <16 x i32> %10, %both.i47
  %28 = add nuw nsw i64 %15, 1
  %29 = getelementptr inbounds i8, ptr %14, i64 128
  %30 = icmp eq i64 %28, %5
  br i1 %30, label %31, label %9, !llvm.loop !18

31:                                               ; preds = %9
  %32 = sitofp <16 x i32> %after.i to <16 x float>
  %33 = sitofp <16 x i32> %after.i16 to <16 x float>
  %34 = sitofp <16 x i32> %after.i32 to <16 x float>
  %35 = sitofp <16 x i32> %after.i48 to <16 x float>
  br label %36

36:                                               ; preds = %31, %7
  %37 = phi <16 x float> [ %35, %31 ], [ zeroinitializer, %7 ]
  %38 = phi <16 x float> [ %34, %31 ], [ zeroinitializer, %7 ]
  %39 = phi <16 x float> [ %33, %31 ], [ zeroinitializer, %7 ]
  %40 = phi <16 x float> [ %32, %31 ], [ zeroinitializer, %7 ]
  %41 = load <16 x float>, ptr %4, align 4
  %42 = load <16 x float>, ptr %1, align 4
  %43 = fmul <16 x float> %42, %40
  %44 = load float, ptr %3, align 4
  %45 = insertelement <16 x float> poison, float %44, i64 0
  %46 = shufflevector <16 x float> %45, <16 x float> poison, <16 x i32> zeroinitializer
  %47 = fmul <16 x float> %43, %46
  %48 = fadd <16 x float> %41, %47
  store <16 x float> %48, ptr %4, align 4
  %49 = getelementptr inbounds i8, ptr %4, i64 64
  %50 = load <16 x float>, ptr %49, align 4
  %51 = getelementptr inbounds i8, ptr %1, i64 64
  %52 = load <16 x float>, ptr %51, align 4
  %53 = fmul <16 x float> %52, %39
  %54 = load float, ptr %3, align 4
  %55 = insertelement <16 x float> poison, float %54, i64 0
  %56 = shufflevector <16 x float> %55, <16 x float> poison, <16 x i32> zeroinitializer
  %57 = fmul <16 x float> %53, %56
  %58 = fadd <16 x float> %50, %57
  store <16 x float> %58, ptr %49, align 4
  %59 = getelementptr inbounds i8, ptr %4, i64 128
  %60 = load <16 x float>, ptr %59, align 4
  %61 = getelementptr inbounds i8, ptr %1, i64 128
  %62 = load <16 x float>, ptr %61, align 4
  %63 = fmul <16 x float> %62, %38
  %64 = load float, ptr %3, align 4
  %65 = insertelement <16 x float> poison, float %64, i64 0
  %66 = shufflevector <16 x float> %65, <16 x float> poison, <16 x i32> zeroinitializer
  %67 = fmul <16 x float> %63, %66
  %68 = fadd <16 x float> %60, %67
  store <16 x float> %68, ptr %59, align 4
  %69 = getelementptr inbounds i8, ptr %4, i64 192
  %70 = load <16 x float>, ptr %69, align 4
  %71 = getelementptr inbounds i8, ptr %1, i64 192
  %72 = load <16 x float>, ptr %71, align 4
  %73 = fmul <16 x float> %72, %37
  %74 = load float, ptr %3, align 4
  %75 = insertelement <16 x float> poison, float %74, i64 0
  %76 = shufflevector <16 x float> %75, <16 x float> poison, <16 x i32> zeroinitializer
  %77 = fmul <16 x float> %73, %76
  %78 = fadd <16 x float> %70, %77
  store <16 x float> %78, ptr %69, align 4
  ret void
}

; Function Attrs: nounwind
define internal void @block_8bit_2_4(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, i64 noundef %5, i64 noundef %6) #2 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %53

9:                                                ; preds = %9, %7
  %10 = phi <16 x i32> [ %after.i112, %9 ], [ zeroinitializer, %7 ]
  %11 = phi <16 x i32> [ %after.i96, %9 ], [ zeroinitializer, %7 ]
  %12 = phi <16 x i32> [ %after.i80, %9 ], [ zeroinitializer, %7 ]
  %13 = phi <16 x i32> [ %after.i64, %9 ], [ zeroinitializer, %7 ]
  %14 = phi <16 x i32> [ %after.i48, %9 ], [ zeroinitializer, %7 ]
  %15 = phi <16 x i32> [ %after.i32, %9 ], [ zeroinitializer, %7 ]
  %16 = phi <16 x i32> [ %after.i16, %9 ], [ zeroinitializer, %7 ]
  %17 = phi <16 x i32> [ %after.i, %9 ], [ zeroinitializer, %7 ]
  %18 = phi ptr [ %42, %9 ], [ %0, %7 ]
  %19 = phi i64 [ %41, %9 ], [ 0, %7 ]
  %20 = getelementptr i32, ptr %2, i64 %19
  %21 = load <32 x i8>, ptr %18, align 1
  %22 = load i32, ptr %20, align 4
  %one.i = insertelement <16 x i32> poison, i32 %22, i32 0
  %all.i = shufflevector <16 x i32> %one.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i = bitcast <16 x i32> %all.i to <32 x i16>
  %w.i = sext <32 x i8> %21 to <32 x i16>
  %xs_e16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i = sext <16 x i16> %xs_e16.i to <16 x i32>
  %xs_o.i = sext <16 x i16> %xs_o16.i to <16 x i32>
  %w_e.i = sext <16 x i16> %w_e16.i to <16 x i32>
  %w_o.i = sext <16 x i16> %w_o16.i to <16 x i32>
  %even.i = mul <16 x i32> %w_e.i, %xs_e.i
  %odd.i = mul <16 x i32> %w_o.i, %xs_o.i
  %both.i = add <16 x i32> %even.i, %odd.i
  %after.i = add <16 x i32> %17, %both.i
  %23 = getelementptr inbounds i8, ptr %18, i64 32
  %24 = load <32 x i8>, ptr %23, align 1
  %25 = load i32, ptr %20, align 4
  %one.i1 = insertelement <16 x i32> poison, i32 %25, i32 0
  %all.i2 = shufflevector <16 x i32> %one.i1, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i3 = bitcast <16 x i32> %all.i2 to <32 x i16>
  %w.i4 = sext <32 x i8> %24 to <32 x i16>
  %xs_e16.i5 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i6 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i7 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i8 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i9 = sext <16 x i16> %xs_e16.i5 to <16 x i32>
  %xs_o.i10 = sext <16 x i16> %xs_o16.i6 to <16 x i32>
  %w_e.i11 = sext <16 x i16> %w_e16.i7 to <16 x i32>
  %w_o.i12 = sext <16 x i16> %w_o16.i8 to <16 x i32>
  %even.i13 = mul <16 x i32> %w_e.i11, %xs_e.i9
  %odd.i14 = mul <16 x i32> %w_o.i12, %xs_o.i10
  %both.i15 = add <16 x i32> %even.i13, %odd.i14
  %after.i16 = add <16 x i32> %16, %both.i15
  %26 = getelementptr inbounds i8, ptr %18, i64 64
  %27 = load <32 x i8>, ptr %26, align 1
  %28 = load i32, ptr %20, align 4
  %one.i17 = insertelement <16 x i32> poison, i32 %28, i32 0
  %all.i18 = shufflevector <16 x i32> %one.i17, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i19 = bitcast <16 x i32> %all.i18 to <32 x i16>
  %w.i20 = sext <32 x i8> %27 to <32 x i16>
  %xs_e16.i21 = shufflevector <32 x i16> %xs.i19, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i22 = shufflevector <32 x i16> %xs.i19, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i23 = shufflevector <32 x i16> %w.i20, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i24 = shufflevector <32 x i16> %w.i20, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i25 = sext <16 x i16> %xs_e16.i21 to <16 x i32>
  %xs_o.i26 = sext <16 x i16> %xs_o16.i22 to <16 x i32>
  %w_e.i27 = sext <16 x i16> %w_e16.i23 to <16 x i32>
  %w_o.i28 = sext <16 x i16> %w_o16.i24 to <16 x i32>
  %even.i29 = mul <16 x i32> %w_e.i27, %xs_e.i25
  %odd.i30 = mul <16 x i32> %w_o.i28, %xs_o.i26
  %both.i31 = add <16 x i32> %even.i29, %odd.i30
  %after.i32 = add <16 x i32> %15, %both.i31
  %29 = getelementptr inbounds i8, ptr %18, i64 96
  %30 = load <32 x i8>, ptr %29, align 1
  %31 = load i32, ptr %20, align 4
  %one.i33 = insertelement <16 x i32> poison, i32 %31, i32 0
  %all.i34 = shufflevector <16 x i32> %one.i33, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i35 = bitcast <16 x i32> %all.i34 to <32 x i16>
  %w.i36 = sext <32 x i8> %30 to <32 x i16>
  %xs_e16.i37 = shufflevector <32 x i16> %xs.i35, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i38 = shufflevector <32 x i16> %xs.i35, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i39 = shufflevector <32 x i16> %w.i36, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i40 = shufflevector <32 x i16> %w.i36, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i41 = sext <16 x i16> %xs_e16.i37 to <16 x i32>
  %xs_o.i42 = sext <16 x i16> %xs_o16.i38 to <16 x i32>
  %w_e.i43 = sext <16 x i16> %w_e16.i39 to <16 x i32>
  %w_o.i44 = sext <16 x i16> %w_o16.i40 to <16 x i32>
  %even.i45 = mul <16 x i32> %w_e.i43, %xs_e.i41
  %odd.i46 = mul <16 x i32> %w_o.i44, %xs_o.i42
  %both.i47 = add <16 x i32> %even.i45, %odd.i46
  %after.i48 = add <16 x i32> %14, %both.i47
  %32 = getelementptr i32, ptr %20, i64 %5
  %33 = load <32 x i8>, ptr %18, align 1
  %34 = load i32, ptr %32, align 4
  %one.i49 = insertelement <16 x i32> poison, i32 %34, i32 0
  %all.i50 = shufflevector <16 x i32> %one.i49, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i51 = bitcast <16 x i32> %all.i50 to <32 x i16>
  %w.i52 = sext <32 x i8> %33 to <32 x i16>
  %xs_e16.i53 = shufflevector <32 x i16> %xs.i51, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i54 = shufflevector <32 x i16> %xs.i51, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i55 = shufflevector <32 x i16> %w.i52, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i56 = shufflevector <32 x i16> %w.i52, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i57 = sext <16 x i16> %xs_e16.i53 to <16 x i32>
  %xs_o.i58 = sext <16 x i16> %xs_o16.i54 to <16 x i32>
  %w_e.i59 = sext <16 x i16> %w_e16.i55 to <16 x i32>
  %w_o.i60 = sext <16 x i16> %w_o16.i56 to <16 x i32>
  %even.i61 = mul <16 x i32> %w_e.i59, %xs_e.i57
  %odd.i62 = mul <16 x i32> %w_o.i60, %xs_o.i58
  %both.i63 = add <16 x i32> %even.i61, %odd.i62
  %after.i64 = add <16 x i32> %13, %both.i63
  %35 = load <32 x i8>, ptr %23, align 1
  %36 = load i32, ptr %32, align 4
  %one.i65 = insertelement <16 x i32> poison, i32 %36, i32 0
  %all.i66 = shufflevector <16 x i32> %one.i65, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i67 = bitcast <16 x i32> %all.i66 to <32 x i16>
  %w.i68 = sext <32 x i8> %35 to <32 x i16>
  %xs_e16.i69 = shufflevector <32 x i16> %xs.i67, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i70 = shufflevector <32 x i16> %xs.i67, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i71 = shufflevector <32 x i16> %w.i68, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i72 = shufflevector <32 x i16> %w.i68, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i73 = sext <16 x i16> %xs_e16.i69 to <16 x i32>
  %xs_o.i74 = sext <16 x i16> %xs_o16.i70 to <16 x i32>
  %w_e.i75 = sext <16 x i16> %w_e16.i71 to <16 x i32>
  %w_o.i76 = sext <16 x i16> %w_o16.i72 to <16 x i32>
  %even.i77 = mul <16 x i32> %w_e.i75, %xs_e.i73
  %odd.i78 = mul <16 x i32> %w_o.i76, %xs_o.i74
  %both.i79 = add <16 x i32> %even.i77, %odd.i78
  %after.i80 = add <16 x i32> %12, %both.i79
  %37 = load <32 x i8>, ptr %26, align 1
  %38 = load i32, ptr %32, align 4
  %one.i81 = insertelement <16 x i32> poison, i32 %38, i32 0
  %all.i82 = shufflevector <16 x i32> %one.i81, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i83 = bitcast <16 x i32> %all.i82 to <32 x i16>
  %w.i84 = sext <32 x i8> %37 to <32 x i16>
  %xs_e16.i85 = shufflevector <32 x i16> %xs.i83, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i86 = shufflevector <32 x i16> %xs.i83, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i87 = shufflevector <32 x i16> %w.i84, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i88 = shufflevector <32 x i16> %w.i84, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i89 = sext <16 x i16> %xs_e16.i85 to <16 x i32>
  %xs_o.i90 = sext <16 x i16> %xs_o16.i86 to <16 x i32>
  %w_e.i91 = sext <16 x i16> %w_e16.i87 to <16 x i32>
  %w_o.i92 = sext <16 x i16> %w_o16.i88 to <16 x i32>
  %even.i93 = mul <16 x i32> %w_e.i91, %xs_e.i89
  %odd.i94 = mul <16 x i32> %w_o.i92, %xs_o.i90
  %both.i95 = add <16 x i32> %even.i93, %odd.i94
  %after.i96 = add <16 x i32> %11, %both.i95
  %39 = load <32 x i8>, ptr %29, align 1
  %40 = load i32, ptr %32, align 4
  %one.i97 = insertelement <16 x i32> poison, i32 %40, i32 0
  %all.i98 = shufflevector <16 x i32> %one.i97, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i99 = bitcast <16 x i32> %all.i98 to <32 x i16>
  %w.i100 = sext <32 x i8> %39 to <32 x i16>
  %xs_e16.i101 = shufflevector <32 x i16> %xs.i99, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i102 = shufflevector <32 x i16> %xs.i99, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i103 = shufflevector <32 x i16> %w.i100, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i104 = shufflevector <32 x i16> %w.i100, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i105 = sext <16 x i16> %xs_e16.i101 to <16 x i32>
  %xs_o.i106 = sext <16 x i16> %xs_o16.i102 to <16 x i32>
  %w_e.i107 = sext <16 x i16> %w_e16.i103 to <16 x i32>
  %w_o.i108 = sext <16 x i16> %w_o16.i104 to <16 x i32>
  %even.i109 = mul <16 x i32> %w_e.i107, %xs_e.i105
  %odd.i110 = mul <16 x i32> %w_o.i108, %xs_o.i106
  %both.i111 = add <16 x i32> %even.i109, %odd.i110
  %after.i112 = add <16 x i32> %10, %both.i111
  %41 = add nuw nsw i64 %19, 1
  %42 = getelementptr inbounds i8, ptr %18, i64 128
  %43 = icmp eq i64 %41, %5
  br i1 %43, label %44, label %9, !llvm.loop !19

44:                                               ; preds = %9
  %45 = sitofp <16 x i32> %after.i to <16 x float>
  %46 = sitofp <16 x i32> %after.i16 to <16 x float>
  %47 = sitofp <16 x i32> %after.i32 to <16 x float>
  %48 = sitofp <16 x i32> %after.i48 to <16 x float>
  %49 = sitofp <16 x i32> %after.i64 to <16 x float>
  %50 = sitofp <16 x i32> %after.i80 to <16 x float>
  %51 = sitofp <16 x i32> %after.i96 to <16 x float>
  %52 = sitofp <16 x i32> %after.i112 to <16 x float>
  br label %53

53:                                               ; preds = %44, %7
  %54 = phi <16 x float> [ %52, %44 ], [ zeroinitializer, %7 ]
  %55 = phi <16 x float> [ %51, %44 ], [ zeroinitializer, %7 ]
  %56 = phi <16 x float> [ %50, %44 ], [ zeroinitializer, %7 ]
  %57 = phi <16 x float> [ %49, %44 ], [ zeroinitializer, %7 ]
  %58 = phi <16 x float> [ %48, %44 ], [ zeroinitializer, %7 ]
  %59 = phi <16 x float> [ %47, %44 ], [ zeroinitializer, %7 ]
  %60 = phi <16 x float> [ %46, %44 ], [ zeroinitializer, %7 ]
  %61 = phi <16 x float> [ %45, %44 ], [ zeroinitializer, %7 ]
  %62 = load <16 x float>, ptr %4, align 4
  %63 = load <16 x float>, ptr %1, align 4
  %64 = fmul <16 x float> %63, %61
  %65 = load float, ptr %3, align 4
  %66 = insertelement <16 x float> poison, float %65, i64 0
  %67 = shufflevector <16 x float> %66, <16 x float> poison, <16 x i32> zeroinitializer
  %68 = fmul <16 x float> %64, %67
  %69 = fadd <16 x float> %62, %68
  store <16 x float> %69, ptr %4, align 4
  %70 = getelementptr inbounds i8, ptr %4, i64 64
  %71 = load <16 x float>, ptr %70, align 4
  %72 = getelementptr inbounds i8, ptr %1, i64 64
  %73 = load <16 x float>, ptr %72, align 4
  %74 = fmul <16 x float> %73, %60
  %75 = load float, ptr %3, align 4
  %76 = insertelement <16 x float> poison, float %75, i64 0
  %77 = shufflevector <16 x float> %76, <16 x float> poison, <16 x i32> zeroinitializer
  %78 = fmul <16 x float> %74, %77
  %79 = fadd <16 x float> %71, %78
  store <16 x float> %79, ptr %70, align 4
  %80 = getelementptr inbounds i8, ptr %4, i64 128
  %81 = load <16 x float>, ptr %80, align 4
  %82 = getelementptr inbounds i8, ptr %1, i64 128
  %83 = load <16 x float>, ptr %82, align 4
  %84 = fmul <16 x float> %83, %59
  %85 = load float, ptr %3, align 4
  %86 = insertelement <16 x float> poison, float %85, i64 0
  %87 = shufflevector <16 x float> %86, <16 x float> poison, <16 x i32> zeroinitializer
  %88 = fmul <16 x float> %84, %87
  %89 = fadd <16 x float> %81, %88
  store <16 x float> %89, ptr %80, align 4
  %90 = getelementptr inbounds i8, ptr %4, i64 192
  %91 = load <16 x float>, ptr %90, align 4
  %92 = getelementptr inbounds i8, ptr %1, i64 192
  %93 = load <16 x float>, ptr %92, align 4
  %94 = fmul <16 x float> %93, %58
  %95 = load float, ptr %3, align 4
  %96 = insertelement <16 x float> poison, float %95, i64 0
  %97 = shufflevector <16 x float> %96, <16 x float> poison, <16 x i32> zeroinitializer
  %98 = fmul <16 x float> %94, %97
  %99 = fadd <16 x float> %91, %98
  store <16 x float> %99, ptr %90, align 4
  %100 = getelementptr inbounds float, ptr %4, i64 %6
  %101 = getelementptr inbounds i8, ptr %3, i64 4
  %102 = load <16 x float>, ptr %100, align 4
  %103 = load <16 x float>, ptr %1, align 4
  %104 = fmul <16 x float> %103, %57
  %105 = load float, ptr %101, align 4
  %106 = insertelement <16 x float> poison, float %105, i64 0
  %107 = shufflevector <16 x float> %106, <16 x float> poison, <16 x i32> zeroinitializer
  %108 = fmul <16 x float> %104, %107
  %109 = fadd <16 x float> %102, %108
  store <16 x float> %109, ptr %100, align 4
  %110 = getelementptr inbounds i8, ptr %100, i64 64
  %111 = load <16 x float>, ptr %110, align 4
  %112 = load <16 x float>, ptr %72, align 4
  %113 = fmul <16 x float> %112, %56
  %114 = load float, ptr %101, align 4
  %115 = insertelement <16 x float> poison, float %114, i64 0
  %116 = shufflevector <16 x float> %115, <16 x float> poison, <16 x i32> zeroinitializer
  %117 = fmul <16 x float> %113, %116
  %118 = fadd <16 x float> %111, %117
  store <16 x float> %118, ptr %110, align 4
  %119 = getelementptr inbounds i8, ptr %100, i64 128
  %120 = load <16 x float>, ptr %119, align 4
  %121 = load <16 x float>, ptr %82, align 4
  %122 = fmul <16 x float> %121, %55
  %123 = load float, ptr %101, align 4
  %124 = insertelement <16 x float> poison, float %123, i64 0
  %125 = shufflevector <16 x float> %124, <16 x float> poison, <16 x i32> zeroinitializer
  %126 = fmul <16 x float> %122, %125
  %127 = fadd <16 x float> %120, %126
  store <16 x float> %127, ptr %119, align 4
  %128 = getelementptr inbounds i8, ptr %100, i64 192
  %129 = load <16 x float>, ptr %128, align 4
  %130 = load <16 x float>, ptr %92, align 4
  %131 = fmul <16 x float> %130, %54
  %132 = load float, ptr %101, align 4
  %133 = insertelement <16 x float> poison, float %132, i64 0
  %134 = shufflevector <16 x float> %133, <16 x float> poison, <16 x i32> zeroinitializer
  %135 = fmul <16 x float> %131, %134
  %136 = fadd <16 x float> %129, %135
  store <16 x float> %136, ptr %128, align 4
  ret void
}

; Function Attrs: nounwind
define internal void @block_8bit_3_4(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, i64 noundef %5, i64 noundef %6) #2 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %72

9:                                                ; preds = %7
  %10 = shl i64 %5, 3
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i176, %11 ]
  %13 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i160, %11 ]
  %14 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i144, %11 ]
  %15 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i128, %11 ]
  %16 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i112, %11 ]
  %17 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i96, %11 ]
  %18 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i80, %11 ]
  %19 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i64, %11 ]
  %20 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i48, %11 ]
  %21 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i32, %11 ]
  %22 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i16, %11 ]
  %23 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i, %11 ]
  %24 = phi ptr [ %0, %9 ], [ %57, %11 ]
  %25 = phi i64 [ 0, %9 ], [ %56, %11 ]
  %26 = getelementptr i32, ptr %2, i64 %25
  %27 = load <32 x i8>, ptr %24, align 1
  %28 = load i32, ptr %26, align 4
  %one.i = insertelement <16 x i32> poison, i32 %28, i32 0
  %all.i = shufflevector <16 x i32> %one.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i = bitcast <16 x i32> %all.i to <32 x i16>
  %w.i = sext <32 x i8> %27 to <32 x i16>
  %xs_e16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i = sext <16 x i16> %xs_e16.i to <16 x i32>
  %xs_o.i = sext <16 x i16> %xs_o16.i to <16 x i32>
  %w_e.i = sext <16 x i16> %w_e16.i to <16 x i32>
  %w_o.i = sext <16 x i16> %w_o16.i to <16 x i32>
  %even.i = mul <16 x i32> %w_e.i, %xs_e.i
  %odd.i = mul <16 x i32> %w_o.i, %xs_o.i
  %both.i = add <16 x i32> %even.i, %odd.i
  %after.i = add <16 x i32> %23, %both.i
  %29 = getelementptr inbounds i8, ptr %24, i64 32
  %30 = load <32 x i8>, ptr %29, align 1
  %31 = load i32, ptr %26, align 4
  %one.i1 = insertelement <16 x i32> poison, i32 %31, i32 0
  %all.i2 = shufflevector <16 x i32> %one.i1, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i3 = bitcast <16 x i32> %all.i2 to <32 x i16>
  %w.i4 = sext <32 x i8> %30 to <32 x i16>
  %xs_e16.i5 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i6 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i7 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i8 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i9 = sext <16 x i16> %xs_e16.i5 to <16 x i32>
  %xs_o.i10 = sext <16 x i16> %xs_o16.i6 to <16 x i32>
  %w_e.i11 = sext <16 x i16> %w_e16.i7 to <16 x i32>
  %w_o.i12 = sext <16 x i16> %w_o16.i8 to <16 x i32>
  %even.i13 = mul <16 x i32> %w_e.i11, %xs_e.i9
  %odd.i14 = mul <16 x i32> %w_o.i12, %xs_o.i10
  %both.i15 = add <16 x i32> %even.i13, %odd.i14
  %after.i16 = add <16 x i32> %22, %both.i15
  %32 = getelementptr inbounds i8, ptr %24, i64 64
  %33 = load <32 x i8>, ptr %32, align 1
  %34 = load i32, ptr %26, align 4
  %one.i17 = insertelement <16 x i32> poison, i32 %34, i32 0
  %all.i18 = shufflevector <16 x i32> %one.i17, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i19 = bitcast <16 x i32> %all.i18 to <32 x i16>
  %w.i20 = sext <32 x i8> %33 to <32 x i16>
  %xs_e16.i21 = shufflevector <32 x i16> %xs.i19, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i22 = shufflevector <32 x i16> %xs.i19, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i23 = shufflevector <32 x i16> %w.i20, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i24 = shufflevector <32 x i16> %w.i20, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i25 = sext <16 x i16> %xs_e16.i21 to <16 x i32>
  %xs_o.i26 = sext <16 x i16> %xs_o16.i22 to <16 x i32>
  %w_e.i27 = sext <16 x i16> %w_e16.i23 to <16 x i32>
  %w_o.i28 = sext <16 x i16> %w_o16.i24 to <16 x i32>
  %even.i29 = mul <16 x i32> %w_e.i27, %xs_e.i25
  %odd.i30 = mul <16 x i32> %w_o.i28, %xs_o.i26
  %both.i31 = add <16 x i32> %even.i29, %odd.i30
  %after.i32 = add <16 x i32> %21, %both.i31
  %35 = getelementptr inbounds i8, ptr %24, i64 96
  %36 = load <32 x i8>, ptr %35, align 1
  %37 = load i32, ptr %26, align 4
  %one.i33 = insertelement <16 x i32> poison, i32 %37, i32 0
  %all.i34 = shufflevector <16 x i32> %one.i33, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i35 = bitcast <16 x i32> %all.i34 to <32 x i16>
  %w.i36 = sext <32 x i8> %36 to <32 x i16>
  %xs_e16.i37 = shufflevector <32 x i16> %xs.i35, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i38 = shufflevector <32 x i16> %xs.i35, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i39 = shufflevector <32 x i16> %w.i36, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i40 = shufflevector <32 x i16> %w.i36, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i41 = sext <16 x i16> %xs_e16.i37 to <16 x i32>
  %xs_o.i42 = sext <16 x i16> %xs_o16.i38 to <16 x i32>
  %w_e.i43 = sext <16 x i16> %w_e16.i39 to <16 x i32>
  %w_o.i44 = sext <16 x i16> %w_o16.i40 to <16 x i32>
  %even.i45 = mul <16 x i32> %w_e.i43, %xs_e.i41
  %odd.i46 = mul <16 x i32> %w_o.i44, %xs_o.i42
  %both.i47 = add <16 x i32> %even.i45, %odd.i46
  %after.i48 = add <16 x i32> %20, %both.i47
  %38 = getelementptr i32, ptr %26, i64 %5
  %39 = load <32 x i8>, ptr %24, align 1
  %40 = load i32, ptr %38, align 4
  %one.i49 = insertelement <16 x i32> poison, i32 %40, i32 0
  %all.i50 = shufflevector <16 x i32> %one.i49, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i51 = bitcast <16 x i32> %all.i50 to <32 x i16>
  %w.i52 = sext <32 x i8> %39 to <32 x i16>
  %xs_e16.i53 = shufflevector <32 x i16> %xs.i51, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i54 = shufflevector <32 x i16> %xs.i51, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i55 = shufflevector <32 x i16> %w.i52, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i56 = shufflevector <32 x i16> %w.i52, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i57 = sext <16 x i16> %xs_e16.i53 to <16 x i32>
  %xs_o.i58 = sext <16 x i16> %xs_o16.i54 to <16 x i32>
  %w_e.i59 = sext <16 x i16> %w_e16.i55 to <16 x i32>
  %w_o.i60 = sext <16 x i16> %w_o16.i56 to <16 x i32>
  %even.i61 = mul <16 x i32> %w_e.i59, %xs_e.i57
  %odd.i62 = mul <16 x i32> %w_o.i60, %xs_o.i58
  %both.i63 = add <16 x i32> %even.i61, %odd.i62
  %after.i64 = add <16 x i32> %19, %both.i63
  %41 = load <32 x i8>, ptr %29, align 1
  %42 = load i32, ptr %38, align 4
  %one.i65 = insertelement <16 x i32> poison, i32 %42, i32 0
  %all.i66 = shufflevector <16 x i32> %one.i65, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i67 = bitcast <16 x i32> %all.i66 to <32 x i16>
  %w.i68 = sext <32 x i8> %41 to <32 x i16>
  %xs_e16.i69 = shufflevector <32 x i16> %xs.i67, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i70 = shufflevector <32 x i16> %xs.i67, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i71 = shufflevector <32 x i16> %w.i68, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i72 = shufflevector <32 x i16> %w.i68, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i73 = sext <16 x i16> %xs_e16.i69 to <16 x i32>
  %xs_o.i74 = sext <16 x i16> %xs_o16.i70 to <16 x i32>
  %w_e.i75 = sext <16 x i16> %w_e16.i71 to <16 x i32>
  %w_o.i76 = sext <16 x i16> %w_o16.i72 to <16 x i32>
  %even.i77 = mul <16 x i32> %w_e.i75, %xs_e.i73
  %odd.i78 = mul <16 x i32> %w_o.i76, %xs_o.i74
  %both.i79 = add <16 x i32> %even.i77, %odd.i78
  %after.i80 = add <16 x i32> %18, %both.i79
  %43 = load <32 x i8>, ptr %32, align 1
  %44 = load i32, ptr %38, align 4
  %one.i81 = insertelement <16 x i32> poison, i32 %44, i32 0
  %all.i82 = shufflevector <16 x i32> %one.i81, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i83 = bitcast <16 x i32> %all.i82 to <32 x i16>
  %w.i84 = sext <32 x i8> %43 to <32 x i16>
  %xs_e16.i85 = shufflevector <32 x i16> %xs.i83, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i86 = shufflevector <32 x i16> %xs.i83, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i87 = shufflevector <32 x i16> %w.i84, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i88 = shufflevector <32 x i16> %w.i84, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i89 = sext <16 x i16> %xs_e16.i85 to <16 x i32>
  %xs_o.i90 = sext <16 x i16> %xs_o16.i86 to <16 x i32>
  %w_e.i91 = sext <16 x i16> %w_e16.i87 to <16 x i32>
  %w_o.i92 = sext <16 x i16> %w_o16.i88 to <16 x i32>
  %even.i93 = mul <16 x i32> %w_e.i91, %xs_e.i89
  %odd.i94 = mul <16 x i32> %w_o.i92, %xs_o.i90
  %both.i95 = add <16 x i32> %even.i93, %odd.i94
  %after.i96 = add <16 x i32> %17, %both.i95
  %45 = load <32 x i8>, ptr %35, align 1
  %46 = load i32, ptr %38, align 4
  %one.i97 = insertelement <16 x i32> poison, i32 %46, i32 0
  %all.i98 = shufflevector <16 x i32> %one.i97, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i99 = bitcast <16 x i32> %all.i98 to <32 x i16>
  %w.i100 = sext <32 x i8> %45 to <32 x i16>
  %xs_e16.i101 = shufflevector <32 x i16> %xs.i99, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i102 = shufflevector <32 x i16> %xs.i99, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i103 = shufflevector <32 x i16> %w.i100, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i104 = shufflevector <32 x i16> %w.i100, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i105 = sext <16 x i16> %xs_e16.i101 to <16 x i32>
  %xs_o.i106 = sext <16 x i16> %xs_o16.i102 to <16 x i32>
  %w_e.i107 = sext <16 x i16> %w_e16.i103 to <16 x i32>
  %w_o.i108 = sext <16 x i16> %w_o16.i104 to <16 x i32>
  %even.i109 = mul <16 x i32> %w_e.i107, %xs_e.i105
  %odd.i110 = mul <16 x i32> %w_o.i108, %xs_o.i106
  %both.i111 = add <16 x i32> %even.i109, %odd.i110
  %after.i112 = add <16 x i32> %16, %both.i111
  %47 = getelementptr i8, ptr %26, i64 %10
  %48 = load <32 x i8>, ptr %24, align 1
  %49 = load i32, ptr %47, align 4
  %one.i113 = insertelement <16 x i32> poison, i32 %49, i32 0
  %all.i114 = shufflevector <16 x i32> %one.i113, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i115 = bitcast <16 x i32> %all.i114 to <32 x i16>
  %w.i116 = sext <32 x i8> %48 to <32 x i16>
  %xs_e16.i117 = shufflevector <32 x i16> %xs.i115, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i118 = shufflevector <32 x i16> %xs.i115, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i119 = shufflevector <32 x i16> %w.i116, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i120 = shufflevector <32 x i16> %w.i116, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i121 = sext <16 x i16> %xs_e16.i117 to <16 x i32>
  %xs_o.i122 = sext <16 x i16> %xs_o16.i118 to <16 x i32>
  %w_e.i123 = sext <16 x i16> %w_e16.i119 to <16 x i32>
  %w_o.i124 = sext <16 x i16> %w_o16.i120 to <16 x i32>
  %even.i125 = mul <16 x i32> %w_e.i123, %xs_e.i121
  %odd.i126 = mul <16 x i32> %w_o.i124, %xs_o.i122
  %both.i127 = add <16 x i32> %even.i125, %odd.i126
  %after.i128 = add <16 x i32> %15, %both.i127
  %50 = load <32 x i8>, ptr %29, align 1
  %51 = load i32, ptr %47, align 4
  %one.i129 = insertelement <16 x i32> poison, i32 %51, i32 0
  %all.i130 = shufflevector <16 x i32> %one.i129, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i131 = bitcast <16 x i32> %all.i130 to <32 x i16>
  %w.i132 = sext <32 x i8> %50 to <32 x i16>
  %xs_e16.i133 = shufflevector <32 x i16> %xs.i131, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i134 = shufflevector <32 x i16> %xs.i131, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i135 = shufflevector <32 x i16> %w.i132, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i136 = shufflevector <32 x i16> %w.i132, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i137 = sext <16 x i16> %xs_e16.i133 to <16 x i32>
  %xs_o.i138 = sext <16 x i16> %xs_o16.i134 to <16 x i32>
  %w_e.i139 = sext <16 x i16> %w_e16.i135 to <16 x i32>
  %w_o.i140 = sext <16 x i16> %w_o16.i136 to <16 x i32>
  %even.i141 = mul <16 x i32> %w_e.i139, %xs_e.i137
  %odd.i142 = mul <16 x i32> %w_o.i140, %xs_o.i138
  %both.i143 = add <16 x i32> %even.i141, %odd.i142
  %after.i144 = add <16 x i32> %14, %both.i143
  %52 = load <32 x i8>, ptr %32, align 1
  %53 = load i32, ptr %47, align 4
  %one.i145 = insertelement <16 x i32> poison, i32 %53, i32 0
  %all.i146 = shufflevector <16 x i32> %one.i145, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i147 = bitcast <16 x i32> %all.i146 to <32 x i16>
  %w.i148 = sext <32 x i8> %52 to <32 x i16>
  %xs_e16.i149 = shufflevector <32 x i16> %xs.i147, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i150 = shufflevector <32 x i16> %xs.i147, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i151 = shufflevector <32 x i16> %w.i148, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i152 = shufflevector <32 x i16> %w.i148, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i153 = sext <16 x i16> %xs_e16.i149 to <16 x i32>
  %xs_o.i154 = sext <16 x i16> %xs_o16.i150 to <16 x i32>
  %w_e.i155 = sext <16 x i16> %w_e16.i151 to <16 x i32>
  %w_o.i156 = sext <16 x i16> %w_o16.i152 to <16 x i32>
  %even.i157 = mul <16 x i32> %w_e.i155, %xs_e.i153
  %odd.i158 = mul <16 x i32> %w_o.i156, %xs_o.i154
  %both.i159 = add <16 x i32> %even.i157, %odd.i158
  %after.i160 = add <16 x i32> %13, %both.i159
  %54 = load <32 x i8>, ptr %35, align 1
  %55 = load i32, ptr %47, align 4
  %one.i161 = insertelement <16 x i32> poison, i32 %55, i32 0
  %all.i162 = shufflevector <16 x i32> %one.i161, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i163 = bitcast <16 x i32> %all.i162 to <32 x i16>
  %w.i164 = sext <32 x i8> %54 to <32 x i16>
  %xs_e16.i165 = shufflevector <32 x i16> %xs.i163, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i166 = shufflevector <32 x i16> %xs.i163, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i167 = shufflevector <32 x i16> %w.i164, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i168 = shufflevector <32 x i16> %w.i164, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i169 = sext <16 x i16> %xs_e16.i165 to <16 x i32>
  %xs_o.i170 = sext <16 x i16> %xs_o16.i166 to <16 x i32>
  %w_e.i171 = sext <16 x i16> %w_e16.i167 to <16 x i32>
  %w_o.i172 = sext <16 x i16> %w_o16.i168 to <16 x i32>
  %even.i173 = mul <16 x i32> %w_e.i171, %xs_e.i169
  %odd.i174 = mul <16 x i32> %w_o.i172, %xs_o.i170
  %both.i175 = add <16 x i32> %even.i173, %odd.i174
  %after.i176 = add <16 x i32> %12, %both.i175
  %56 = add nuw nsw i64 %25, 1
  %57 = getelementptr inbounds i8, ptr %24, i64 128
  %58 = icmp eq i64 %56, %5
  br i1 %58, label %59, label %11, !llvm.loop !20

59:                                               ; preds = %11
  %60 = sitofp <16 x i32> %after.i to <16 x float>
  %61 = sitofp <16 x i32> %after.i16 to <16 x float>
  %62 = sitofp <16 x i32> %after.i32 to <16 x float>
  %63 = sitofp <16 x i32> %after.i48 to <16 x float>
  %64 = sitofp <16 x i32> %after.i64 to <16 x float>
  %65 = sitofp <16 x i32> %after.i80 to <16 x float>
  %66 = sitofp <16 x i32> %after.i96 to <16 x float>
  %67 = sitofp <16 x i32> %after.i112 to <16 x float>
  %68 = sitofp <16 x i32> %after.i128 to <16 x float>
  %69 = sitofp <16 x i32> %after.i144 to <16 x float>
  %70 = sitofp <16 x i32> %after.i160 to <16 x float>
  %71 = sitofp <16 x i32> %after.i176 to <16 x float>
  br label %72

72:                                               ; preds = %59, %7
  %73 = phi <16 x float> [ %71, %59 ], [ zeroinitializer, %7 ]
  %74 = phi <16 x float> [ %70, %59 ], [ zeroinitializer, %7 ]
  %75 = phi <16 x float> [ %69, %59 ], [ zeroinitializer, %7 ]
  %76 = phi <16 x float> [ %68, %59 ], [ zeroinitializer, %7 ]
  %77 = phi <16 x float> [ %67, %59 ], [ zeroinitializer, %7 ]
  %78 = phi <16 x float> [ %66, %59 ], [ zeroinitializer, %7 ]
  %79 = phi <16 x float> [ %65, %59 ], [ zeroinitializer, %7 ]
  %80 = phi <16 x float> [ %64, %59 ], [ zeroinitializer, %7 ]
  %81 = phi <16 x float> [ %63, %59 ], [ zeroinitializer, %7 ]
  %82 = phi <16 x float> [ %62, %59 ], [ zeroinitializer, %7 ]
  %83 = phi <16 x float> [ %61, %59 ], [ zeroinitializer, %7 ]
  %84 = phi <16 x float> [ %60, %59 ], [ zeroinitializer, %7 ]
  %85 = load <16 x float>, ptr %4, align 4
  %86 = load <16 x float>, ptr %1, align 4
  %87 = fmul <16 x float> %86, %84
  %88 = load float, ptr %3, align 4
  %89 = insertelement <16 x float> poison, float %88, i64 0
  %90 = shufflevector <16 x float> %89, <16 x float> poison, <16 x i32> zeroinitializer
  %91 = fmul <16 x float> %87, %90
  %92 = fadd <16 x float> %85, %91
  store <16 x float> %92, ptr %4, align 4
  %93 = getelementptr inbounds i8, ptr %4, i64 64
  %94 = load <16 x float>, ptr %93, align 4
  %95 = getelementptr inbounds i8, ptr %1, i64 64
  %96 = load <16 x float>, ptr %95, align 4
  %97 = fmul <16 x float> %96, %83
  %98 = load float, ptr %3, align 4
  %99 = insertelement <16 x float> poison, float %98, i64 0
  %100 = shufflevector <16 x float> %99, <16 x float> poison, <16 x i32> zeroinitializer
  %101 = fmul <16 x float> %97, %100
  %102 = fadd <16 x float> %94, %101
  store <16 x float> %102, ptr %93, align 4
  %103 = getelementptr inbounds i8, ptr %4, i64 128
  %104 = load <16 x float>, ptr %103, align 4
  %105 = getelementptr inbounds i8, ptr %1, i64 128
  %106 = load <16 x float>, ptr %105, align 4
  %107 = fmul <16 x float> %106, %82
  %108 = load float, ptr %3, align 4
  %109 = insertelement <16 x float> poison, float %108, i64 0
  %110 = shufflevector <16 x float> %109, <16 x float> poison, <16 x i32> zeroinitializer
  %111 = fmul <16 x float> %107, %110
  %112 = fadd <16 x float> %104, %111
  store <16 x float> %112, ptr %103, align 4
  %113 = getelementptr inbounds i8, ptr %4, i64 192
  %114 = load <16 x float>, ptr %113, align 4
  %115 = getelementptr inbounds i8, ptr %1, i64 192
  %116 = load <16 x float>, ptr %115, align 4
  %117 = fmul <16 x float> %116, %81
  %118 = load float, ptr %3, align 4
  %119 = insertelement <16 x float> poison, float %118, i64 0
  %120 = shufflevector <16 x float> %119, <16 x float> poison, <16 x i32> zeroinitializer
  %121 = fmul <16 x float> %117, %120
  %122 = fadd <16 x float> %114, %121
  store <16 x float> %122, ptr %113, align 4
  %123 = getelementptr inbounds float, ptr %4, i64 %6
  %124 = getelementptr inbounds i8, ptr %3, i64 4
  %125 = load <16 x float>, ptr %123, align 4
  %126 = load <16 x float>, ptr %1, align 4
  %127 = fmul <16 x float> %126, %80
  %128 = load float, ptr %124, align 4
  %129 = insertelement <16 x float> poison, float %128, i64 0
  %130 = shufflevector <16 x float> %129, <16 x float> poison, <16 x i32> zeroinitializer
  %131 = fmul <16 x float> %127, %130
  %132 = fadd <16 x float> %125, %131
  store <16 x float> %132, ptr %123, align 4
  %133 = getelementptr inbounds i8, ptr %123, i64 64
  %134 = load <16 x float>, ptr %133, align 4
  %135 = load <16 x float>, ptr %95, align 4
  %136 = fmul <16 x float> %135, %79
  %137 = load float, ptr %124, align 4
  %138 = insertelement <16 x float> poison, float %137, i64 0
  %139 = shufflevector <16 x float> %138, <16 x float> poison, <16 x i32> zeroinitializer
  %140 = fmul <16 x float> %136, %139
  %141 = fadd <16 x float> %134, %140
  store <16 x float> %141, ptr %133, align 4
  %142 = getelementptr inbounds i8, ptr %123, i64 128
  %143 = load <16 x float>, ptr %142, align 4
  %144 = load <16 x float>, ptr %105, align 4
  %145 = fmul <16 x float> %144, %78
  %146 = load float, ptr %124, align 4
  %147 = insertelement <16 x float> poison, float %146, i64 0
  %148 = shufflevector <16 x float> %147, <16 x float> poison, <16 x i32> zeroinitializer
  %149 = fmul <16 x float> %145, %148
  %150 = fadd <16 x float> %143, %149
  store <16 x float> %150, ptr %142, align 4
  %151 = getelementptr inbounds i8, ptr %123, i64 192
  %152 = load <16 x float>, ptr %151, align 4
  %153 = load <16 x float>, ptr %115, align 4
  %154 = fmul <16 x float> %153, %77
  %155 = load float, ptr %124, align 4
  %156 = insertelement <16 x float> poison, float %155, i64 0
  %157 = shufflevector <16 x float> %156, <16 x float> poison, <16 x i32> zeroinitializer
  %158 = fmul <16 x float> %154, %157
  %159 = fadd <16 x float> %152, %158
  store <16 x float> %159, ptr %151, align 4
  %160 = shl nsw i64 %6, 3
  %161 = getelementptr inbounds i8, ptr %4, i64 %160
  %162 = getelementptr inbounds i8, ptr %3, i64 8
  %163 = load <16 x float>, ptr %161, align 4
  %164 = load <16 x float>, ptr %1, align 4
  %165 = fmul <16 x float> %164, %76
  %166 = load float, ptr %162, align 4
  %167 = insertelement <16 x float> poison, float %166, i64 0
  %168 = shufflevector <16 x float> %167, <16 x float> poison, <16 x i32> zeroinitializer
  %169 = fmul <16 x float> %165, %168
  %170 = fadd <16 x float> %163, %169
  store <16 x float> %170, ptr %161, align 4
  %171 = getelementptr inbounds i8, ptr %161, i64 64
  %172 = load <16 x float>, ptr %171, align 4
  %173 = load <16 x float>, ptr %95, align 4
  %174 = fmul <16 x float> %173, %75
  %175 = load float, ptr %162, align 4
  %176 = insertelement <16 x float> poison, float %175, i64 0
  %177 = shufflevector <16 x float> %176, <16 x float> poison, <16 x i32> zeroinitializer
  %178 = fmul <16 x float> %174, %177
  %179 = fadd <16 x float> %172, %178
  store <16 x float> %179, ptr %171, align 4
  %180 = getelementptr inbounds i8, ptr %161, i64 128
  %181 = load <16 x float>, ptr %180, align 4
  %182 = load <16 x float>, ptr %105, align 4
  %183 = fmul <16 x float> %182, %74
  %184 = load float, ptr %162, align 4
  %185 = insertelement <16 x float> poison, float %184, i64 0
  %186 = shufflevector <16 x float> %185, <16 x float> poison, <16 x i32> zeroinitializer
  %187 = fmul <16 x float> %183, %186
  %188 = fadd <16 x float> %181, %187
  store <16 x float> %188, ptr %180, align 4
  %189 = getelementptr inbounds i8, ptr %161, i64 192
  %190 = load <16 x float>, ptr %189, align 4
  %191 = load <16 x float>, ptr %115, align 4
  %192 = fmul <16 x float> %191, %73
  %193 = load float, ptr %162, align 4
  %194 = insertelement <16 x float> poison, float %193, i64 0
  %195 = shufflevector <16 x float> %194, <16 x float> poison, <16 x i32> zeroinitializer
  %196 = fmul <16 x float> %192, %195
  %197 = fadd <16 x float> %190, %196
  store <16 x float> %197, ptr %189, align 4
  ret void
}

; Function Attrs: nounwind
define internal void @block_8bit_4_4(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, i64 noundef %5, i64 noundef %6) #2 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %90

9:                                                ; preds = %7
  %10 = shl i64 %5, 3
  %11 = mul i64 %5, 12
  br label %12

12:                                               ; preds = %12, %9
  %13 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i240, %12 ]
  %14 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i224, %12 ]
  %15 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i208, %12 ]
  %16 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i192, %12 ]
  %17 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i176, %12 ]
  %18 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i160, %12 ]
  %19 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i144, %12 ]
  %20 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i128, %12 ]
  %21 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i112, %12 ]
  %22 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i96, %12 ]
  %23 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i80, %12 ]
  %24 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i64, %12 ]
  %25 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i48, %12 ]
  %26 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i32, %12 ]
  %27 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i16, %12 ]
  %28 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i, %12 ]
  %29 = phi ptr [ %0, %9 ], [ %71, %12 ]
  %30 = phi i64 [ 0, %9 ], [ %70, %12 ]
  %31 = getelementptr i32, ptr %2, i64 %30
  %32 = load <32 x i8>, ptr %29, align 1
  %33 = load i32, ptr %31, align 4
  %one.i = insertelement <16 x i32> poison, i32 %33, i32 0
  %all.i = shufflevector <16 x i32> %one.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i = bitcast <16 x i32> %all.i to <32 x i16>
  %w.i = sext <32 x i8> %32 to <32 x i16>
  %xs_e16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i = sext <16 x i16> %xs_e16.i to <16 x i32>
  %xs_o.i = sext <16 x i16> %xs_o16.i to <16 x i32>
  %w_e.i = sext <16 x i16> %w_e16.i to <16 x i32>
  %w_o.i = sext <16 x i16> %w_o16.i to <16 x i32>
  %even.i = mul <16 x i32> %w_e.i, %xs_e.i
  %odd.i = mul <16 x i32> %w_o.i, %xs_o.i
  %both.i = add <16 x i32> %even.i, %odd.i
  %after.i = add <16 x i32> %28, %both.i
  %34 = getelementptr inbounds i8, ptr %29, i64 32
  %35 = load <32 x i8>, ptr %34, align 1
  %36 = load i32, ptr %31, align 4
  %one.i1 = insertelement <16 x i32> poison, i32 %36, i32 0
  %all.i2 = shufflevector <16 x i32> %one.i1, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i3 = bitcast <16 x i32> %all.i2 to <32 x i16>
  %w.i4 = sext <32 x i8> %35 to <32 x i16>
  %xs_e16.i5 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i6 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i7 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i8 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i9 = sext <16 x i16> %xs_e16.i5 to <16 x i32>
  %xs_o.i10 = sext <16 x i16> %xs_o16.i6 to <16 x i32>
  %w_e.i11 = sext <16 x i16> %w_e16.i7 to <16 x i32>
  %w_o.i12 = sext <16 x i16> %w_o16.i8 to <16 x i32>
  %even.i13 = mul <16 x i32> %w_e.i11, %xs_e.i9
  %odd.i14 = mul <16 x i32> %w_o.i12, %xs_o.i10
  %both.i15 = add <16 x i32> %even.i13, %odd.i14
  %after.i16 = add <16 x i32> %27, %both.i15
  %37 = getelementptr inbounds i8, ptr %29, i64 64
  %38 = load <32 x i8>, ptr %37, align 1
  %39 = load i32, ptr %31, align 4
  %one.i17 = insertelement <16 x i32> poison, i32 %39, i32 0
  %all.i18 = shufflevector <16 x i32> %one.i17, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i19 = bitcast <16 x i32> %all.i18 to <32 x i16>
  %w.i20 = sext <32 x i8> %38 to <32 x i16>
  %xs_e16.i21 = shufflevector <32 x i16> %xs.i19, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i22 = shufflevector <32 x i16> %xs.i19, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i23 = shufflevector <32 x i16> %w.i20, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i24 = shufflevector <32 x i16> %w.i20, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i25 = sext <16 x i16> %xs_e16.i21 to <16 x i32>
  %xs_o.i26 = sext <16 x i16> %xs_o16.i22 to <16 x i32>
  %w_e.i27 = sext <16 x i16> %w_e16.i23 to <16 x i32>
  %w_o.i28 = sext <16 x i16> %w_o16.i24 to <16 x i32>
  %even.i29 = mul <16 x i32> %w_e.i27, %xs_e.i25
  %odd.i30 = mul <16 x i32> %w_o.i28, %xs_o.i26
  %both.i31 = add <16 x i32> %even.i29, %odd.i30
  %after.i32 = add <16 x i32> %26, %both.i31
  %40 = getelementptr inbounds i8, ptr %29, i64 96
  %41 = load <32 x i8>, ptr %40, align 1
  %42 = load i32, ptr %31, align 4
  %one.i33 = insertelement <16 x i32> poison, i32 %42, i32 0
  %all.i34 = shufflevector <16 x i32> %one.i33, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i35 = bitcast <16 x i32> %all.i34 to <32 x i16>
  %w.i36 = sext <32 x i8> %41 to <32 x i16>
  %xs_e16.i37 = shufflevector <32 x i16> %xs.i35, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i38 = shufflevector <32 x i16> %xs.i35, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i39 = shufflevector <32 x i16> %w.i36, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i40 = shufflevector <32 x i16> %w.i36, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i41 = sext <16 x i16> %xs_e16.i37 to <16 x i32>
  %xs_o.i42 = sext <16 x i16> %xs_o16.i38 to <16 x i32>
  %w_e.i43 = sext <16 x i16> %w_e16.i39 to <16 x i32>
  %w_o.i44 = sext <16 x i16> %w_o16.i40 to <16 x i32>
  %even.i45 = mul <16 x i32> %w_e.i43, %xs_e.i41
  %odd.i46 = mul <16 x i32> %w_o.i44, %xs_o.i42
  %both.i47 = add <16 x i32> %even.i45, %odd.i46
  %after.i48 = add <16 x i32> %25, %both.i47
  %43 = getelementptr i32, ptr %31, i64 %5
  %44 = load <32 x i8>, ptr %29, align 1
  %45 = load i32, ptr %43, align 4
  %one.i49 = insertelement <16 x i32> poison, i32 %45, i32 0
  %all.i50 = shufflevector <16 x i32> %one.i49, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i51 = bitcast <16 x i32> %all.i50 to <32 x i16>
  %w.i52 = sext <32 x i8> %44 to <32 x i16>
  %xs_e16.i53 = shufflevector <32 x i16> %xs.i51, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i54 = shufflevector <32 x i16> %xs.i51, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i55 = shufflevector <32 x i16> %w.i52, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i56 = shufflevector <32 x i16> %w.i52, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i57 = sext <16 x i16> %xs_e16.i53 to <16 x i32>
  %xs_o.i58 = sext <16 x i16> %xs_o16.i54 to <16 x i32>
  %w_e.i59 = sext <16 x i16> %w_e16.i55 to <16 x i32>
  %w_o.i60 = sext <16 x i16> %w_o16.i56 to <16 x i32>
  %even.i61 = mul <16 x i32> %w_e.i59, %xs_e.i57
  %odd.i62 = mul <16 x i32> %w_o.i60, %xs_o.i58
  %both.i63 = add <16 x i32> %even.i61, %odd.i62
  %after.i64 = add <16 x i32> %24, %both.i63
  %46 = load <32 x i8>, ptr %34, align 1
  %47 = load i32, ptr %43, align 4
  %one.i65 = insertelement <16 x i32> poison, i32 %47, i32 0
  %all.i66 = shufflevector <16 x i32> %one.i65, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i67 = bitcast <16 x i32> %all.i66 to <32 x i16>
  %w.i68 = sext <32 x i8> %46 to <32 x i16>
  %xs_e16.i69 = shufflevector <32 x i16> %xs.i67, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i70 = shufflevector <32 x i16> %xs.i67, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i71 = shufflevector <32 x i16> %w.i68, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i72 = shufflevector <32 x i16> %w.i68, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i73 = sext <16 x i16> %xs_e16.i69 to <16 x i32>
  %xs_o.i74 = sext <16 x i16> %xs_o16.i70 to <16 x i32>
  %w_e.i75 = sext <16 x i16> %w_e16.i71 to <16 x i32>
  %w_o.i76 = sext <16 x i16> %w_o16.i72 to <16 x i32>
  %even.i77 = mul <16 x i32> %w_e.i75, %xs_e.i73
  %odd.i78 = mul <16 x i32> %w_o.i76, %xs_o.i74
  %both.i79 = add <16 x i32> %even.i77, %odd.i78
  %after.i80 = add <16 x i32> %23, %both.i79
  %48 = load <32 x i8>, ptr %37, align 1
  %49 = load i32, ptr %43, align 4
  %one.i81 = insertelement <16 x i32> poison, i32 %49, i32 0
  %all.i82 = shufflevector <16 x i32> %one.i81, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i83 = bitcast <16 x i32> %all.i82 to <32 x i16>
  %w.i84 = sext <32 x i8> %48 to <32 x i16>
  %xs_e16.i85 = shufflevector <32 x i16> %xs.i83, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i86 = shufflevector <32 x i16> %xs.i83, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i87 = shufflevector <32 x i16> %w.i84, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i88 = shufflevector <32 x i16> %w.i84, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i89 = sext <16 x i16> %xs_e16.i85 to <16 x i32>
  %xs_o.i90 = sext <16 x i16> %xs_o16.i86 to <16 x i32>
  %w_e.i91 = sext <16 x i16> %w_e16.i87 to <16 x i32>
  %w_o.i92 = sext <16 x i16> %w_o16.i88 to <16 x i32>
  %even.i93 = mul <16 x i32> %w_e.i91, %xs_e.i89
  %odd.i94 = mul <16 x i32> %w_o.i92, %xs_o.i90
  %both.i95 = add <16 x i32> %even.i93, %odd.i94
  %after.i96 = add <16 x i32> %22, %both.i95
  %50 = load <32 x i8>, ptr %40, align 1
  %51 = load i32, ptr %43, align 4
  %one.i97 = insertelement <16 x i32> poison, i32 %51, i32 0
  %all.i98 = shufflevector <16 x i32> %one.i97, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i99 = bitcast <16 x i32> %all.i98 to <32 x i16>
  %w.i100 = sext <32 x i8> %50 to <32 x i16>
  %xs_e16.i101 = shufflevector <32 x i16> %xs.i99, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i102 = shufflevector <32 x i16> %xs.i99, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i103 = shufflevector <32 x i16> %w.i100, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i104 = shufflevector <32 x i16> %w.i100, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i105 = sext <16 x i16> %xs_e16.i101 to <16 x i32>
  %xs_o.i106 = sext <16 x i16> %xs_o16.i102 to <16 x i32>
  %w_e.i107 = sext <16 x i16> %w_e16.i103 to <16 x i32>
  %w_o.i108 = sext <16 x i16> %w_o16.i104 to <16 x i32>
  %even.i109 = mul <16 x i32> %w_e.i107, %xs_e.i105
  %odd.i110 = mul <16 x i32> %w_o.i108, %xs_o.i106
  %both.i111 = add <16 x i32> %even.i109, %odd.i110
  %after.i112 = add <16 x i32> %21, %both.i111
  %52 = getelementptr i8, ptr %31, i64 %10
  %53 = load <32 x i8>, ptr %29, align 1
  %54 = load i32, ptr %52, align 4
  %one.i113 = insertelement <16 x i32> poison, i32 %54, i32 0
  %all.i114 = shufflevector <16 x i32> %one.i113, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i115 = bitcast <16 x i32> %all.i114 to <32 x i16>
  %w.i116 = sext <32 x i8> %53 to <32 x i16>
  %xs_e16.i117 = shufflevector <32 x i16> %xs.i115, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i118 = shufflevector <32 x i16> %xs.i115, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i119 = shufflevector <32 x i16> %w.i116, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i120 = shufflevector <32 x i16> %w.i116, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i121 = sext <16 x i16> %xs_e16.i117 to <16 x i32>
  %xs_o.i122 = sext <16 x i16> %xs_o16.i118 to <16 x i32>
  %w_e.i123 = sext <16 x i16> %w_e16.i119 to <16 x i32>
  %w_o.i124 = sext <16 x i16> %w_o16.i120 to <16 x i32>
  %even.i125 = mul <16 x i32> %w_e.i123, %xs_e.i121
  %odd.i126 = mul <16 x i32> %w_o.i124, %xs_o.i122
  %both.i127 = add <16 x i32> %even.i125, %odd.i126
  %after.i128 = add <16 x i32> %20, %both.i127
  %55 = load <32 x i8>, ptr %34, align 1
  %56 = load i32, ptr %52, align 4
  %one.i129 = insertelement <16 x i32> poison, i32 %56, i32 0
  %all.i130 = shufflevector <16 x i32> %one.i129, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i131 = bitcast <16 x i32> %all.i130 to <32 x i16>
  %w.i132 = sext <32 x i8> %55 to <32 x i16>
  %xs_e16.i133 = shufflevector <32 x i16> %xs.i131, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i134 = shufflevector <32 x i16> %xs.i131, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i135 = shufflevector <32 x i16> %w.i132, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i136 = shufflevector <32 x i16> %w.i132, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i137 = sext <16 x i16> %xs_e16.i133 to <16 x i32>
  %xs_o.i138 = sext <16 x i16> %xs_o16.i134 to <16 x i32>
  %w_e.i139 = sext <16 x i16> %w_e16.i135 to <16 x i32>
  %w_o.i140 = sext <16 x i16> %w_o16.i136 to <16 x i32>
  %even.i141 = mul <16 x i32> %w_e.i139, %xs_e.i137
  %odd.i142 = mul <16 x i32> %w_o.i140, %xs_o.i138
  %both.i143 = add <16 x i32> %even.i141, %odd.i142
  %after.i144 = add <16 x i32> %19, %both.i143
  %57 = load <32 x i8>, ptr %37, align 1
  %58 = load i32, ptr %52, align 4
  %one.i145 = insertelement <16 x i32> poison, i32 %58, i32 0
  %all.i146 = shufflevector <16 x i32> %one.i145, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i147 = bitcast <16 x i32> %all.i146 to <32 x i16>
  %w.i148 = sext <32 x i8> %57 to <32 x i16>
  %xs_e16.i149 = shufflevector <32 x i16> %xs.i147, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i150 = shufflevector <32 x i16> %xs.i147, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i151 = shufflevector <32 x i16> %w.i148, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i152 = shufflevector <32 x i16> %w.i148, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i153 = sext <16 x i16> %xs_e16.i149 to <16 x i32>
  %xs_o.i154 = sext <16 x i16> %xs_o16.i150 to <16 x i32>
  %w_e.i155 = sext <16 x i16> %w_e16.i151 to <16 x i32>
  %w_o.i156 = sext <16 x i16> %w_o16.i152 to <16 x i32>
  %even.i157 = mul <16 x i32> %w_e.i155, %xs_e.i153
  %odd.i158 = mul <16 x i32> %w_o.i156, %xs_o.i154
  %both.i159 = add <16 x i32> %even.i157, %odd.i158
  %after.i160 = add <16 x i32> %18, %both.i159
  %59 = load <32 x i8>, ptr %40, align 1
  %60 = load i32, ptr %52, align 4
  %one.i161 = insertelement <16 x i32> poison, i32 %60, i32 0
  %all.i162 = shufflevector <16 x i32> %one.i161, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i163 = bitcast <16 x i32> %all.i162 to <32 x i16>
  %w.i164 = sext <32 x i8> %59 to <32 x i16>
  %xs_e16.i165 = shufflevector <32 x i16> %xs.i163, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i166 = shufflevector <32 x i16> %xs.i163, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i167 = shufflevector <32 x i16> %w.i164, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i168 = shufflevector <32 x i16> %w.i164, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i169 = sext <16 x i16> %xs_e16.i165 to <16 x i32>
  %xs_o.i170 = sext <16 x i16> %xs_o16.i166 to <16 x i32>
  %w_e.i171 = sext <16 x i16> %w_e16.i167 to <16 x i32>
  %w_o.i172 = sext <16 x i16> %w_o16.i168 to <16 x i32>
  %even.i173 = mul <16 x i32> %w_e.i171, %xs_e.i169
  %odd.i174 = mul <16 x i32> %w_o.i172, %xs_o.i170
  %both.i175 = add <16 x i32> %even.i173, %odd.i174
  %after.i176 = add <16 x i32> %17, %both.i175
  %61 = getelementptr i8, ptr %31, i64 %11
  %62 = load <32 x i8>, ptr %29, align 1
  %63 = load i32, ptr %61, align 4
  %one.i177 = insertelement <16 x i32> poison, i32 %63, i32 0
  %all.i178 = shufflevector <16 x i32> %one.i177, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i179 = bitcast <16 x i32> %all.i178 to <32 x i16>
  %w.i180 = sext <32 x i8> %62 to <32 x i16>
  %xs_e16.i181 = shufflevector <32 x i16> %xs.i179, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i182 = shufflevector <32 x i16> %xs.i179, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i183 = shufflevector <32 x i16> %w.i180, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i184 = shufflevector <32 x i16> %w.i180, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i185 = sext <16 x i16> %xs_e16.i181 to <16 x i32>
  %xs_o.i186 = sext <16 x i16> %xs_o16.i182 to <16 x i32>
  %w_e.i187 = sext <16 x i16> %w_e16.i183 to <16 x i32>
  %w_o.i188 = sext <16 x i16> %w_o16.i184 to <16 x i32>
  %even.i189 = mul <16 x i32> %w_e.i187, %xs_e.i185
  %odd.i190 = mul <16 x i32> %w_o.i188, %xs_o.i186
  %both.i191 = add <16 x i32> %even.i189, %odd.i190
  %after.i192 = add <16 x i32> %16, %both.i191
  %64 = load <32 x i8>, ptr %34, align 1
  %65 = load i32, ptr %61, align 4
  %one.i193 = insertelement <16 x i32> poison, i32 %65, i32 0
  %all.i194 = shufflevector <16 x i32> %one.i193, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i195 = bitcast <16 x i32> %all.i194 to <32 x i16>
  %w.i196 = sext <32 x i8> %64 to <32 x i16>
  %xs_e16.i197 = shufflevector <32 x i16> %xs.i195, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i198 = shufflevector <32 x i16> %xs.i195, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i199 = shufflevector <32 x i16> %w.i196, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i200 = shufflevector <32 x i16> %w.i196, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i201 = sext <16 x i16> %xs_e16.i197 to <16 x i32>
  %xs_o.i202 = sext <16 x i16> %xs_o16.i198 to <16 x i32>
  %w_e.i203 = sext <16 x i16> %w_e16.i199 to <16 x i32>
  %w_o.i204 = sext <16 x i16> %w_o16.i200 to <16 x i32>
  %even.i205 = mul <16 x i32> %w_e.i203, %xs_e.i201
  %odd.i206 = mul <16 x i32> %w_o.i204, %xs_o.i202
  %both.i207 = add <16 x i32> %even.i205, %odd.i206
  %after.i208 = add <16 x i32> %15, %both.i207
  %66 = load <32 x i8>, ptr %37, align 1
  %67 = load i32, ptr %61, align 4
  %one.i209 = insertelement <16 x i32> poison, i32 %67, i32 0
  %all.i210 = shufflevector <16 x i32> %one.i209, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i211 = bitcast <16 x i32> %all.i210 to <32 x i16>
  %w.i212 = sext <32 x i8> %66 to <32 x i16>
  %xs_e16.i213 = shufflevector <32 x i16> %xs.i211, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i214 = shufflevector <32 x i16> %xs.i211, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i215 = shufflevector <32 x i16> %w.i212, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i216 = shufflevector <32 x i16> %w.i212, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i217 = sext <16 x i16> %xs_e16.i213 to <16 x i32>
  %xs_o.i218 = sext <16 x i16> %xs_o16.i214 to <16 x i32>
  %w_e.i219 = sext <16 x i16> %w_e16.i215 to <16 x i32>
  %w_o.i220 = sext <16 x i16> %w_o16.i216 to <16 x i32>
  %even.i221 = mul <16 x i32> %w_e.i219, %xs_e.i217
  %odd.i222 = mul <16 x i32> %w_o.i220, %xs_o.i218
  %both.i223 = add <16 x i32> %even.i221, %odd.i222
  %after.i224 = add <16 x i32> %14, %both.i223
  %68 = load <32 x i8>, ptr %40, align 1
  %69 = load i32, ptr %61, align 4
  %one.i225 = insertelement <16 x i32> poison, i32 %69, i32 0
  %all.i226 = shufflevector <16 x i32> %one.i225, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i227 = bitcast <16 x i32> %all.i226 to <32 x i16>
  %w.i228 = sext <32 x i8> %68 to <32 x i16>
  %xs_e16.i229 = shufflevector <32 x i16> %xs.i227, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i230 = shufflevector <32 x i16> %xs.i227, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i231 = shufflevector <32 x i16> %w.i228, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i232 = shufflevector <32 x i16> %w.i228, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i233 = sext <16 x i16> %xs_e16.i229 to <16 x i32>
  %xs_o.i234 = sext <16 x i16> %xs_o16.i230 to <16 x i32>
  %w_e.i235 = sext <16 x i16> %w_e16.i231 to <16 x i32>
  %w_o.i236 = sext <16 x i16> %w_o16.i232 to <16 x i32>
  %even.i237 = mul <16 x i32> %w_e.i235, %xs_e.i233
  %odd.i238 = mul <16 x i32> %w_o.i236, %xs_o.i234
  %both.i239 = add <16 x i32> %even.i237, %odd.i238
  %after.i240 = add <16 x i32> %13, %both.i239
  %70 = add nuw nsw i64 %30, 1
  %71 = getelementptr inbounds i8, ptr %29, i64 128
  %72 = icmp eq i64 %70, %5
  br i1 %72, label %73, label %12, !llvm.loop !21

73:                                               ; preds = %12
  %74 = sitofp <16 x i32> %after.i to <16 x float>
  %75 = sitofp <16 x i32> %after.i16 to <16 x float>
  %76 = sitofp <16 x i32> %after.i32 to <16 x float>
  %77 = sitofp <16 x i32> %after.i48 to <16 x float>
  %78 = sitofp <16 x i32> %after.i64 to <16 x float>
  %79 = sitofp <16 x i32> %after.i80 to <16 x float>
  %80 = sitofp <16 x i32> %after.i96 to <16 x float>
  %81 = sitofp <16 x i32> %after.i112 to <16 x float>
  %82 = sitofp <16 x i32> %after.i128 to <16 x float>
  %83 = sitofp <16 x i32> %after.i144 to <16 x float>
  %84 = sitofp <16 x i32> %after.i160 to <16 x float>
  %85 = sitofp <16 x i32> %after.i176 to <16 x float>
  %86 = sitofp <16 x i32> %after.i192 to <16 x float>
  %87 = sitofp <16 x i32> %after.i208 to <16 x float>
  %88 = sitofp <16 x i32> %after.i224 to <16 x float>
  %89 = sitofp <16 x i32> %after.i240 to <16 x float>
  br label %90

90:                                               ; preds = %73, %7
  %91 = phi <16 x float> [ %89, %73 ], [ zeroinitializer, %7 ]
  %92 = phi <16 x float> [ %88, %73 ], [ zeroinitializer, %7 ]
  %93 = phi <16 x float> [ %87, %73 ], [ zeroinitializer, %7 ]
  %94 = phi <16 x float> [ %86, %73 ], [ zeroinitializer, %7 ]
  %95 = phi <16 x float> [ %85, %73 ], [ zeroinitializer, %7 ]
  %96 = phi <16 x float> [ %84, %73 ], [ zeroinitializer, %7 ]
  %97 = phi <16 x float> [ %83, %73 ], [ zeroinitializer, %7 ]
  %98 = phi <16 x float> [ %82, %73 ], [ zeroinitializer, %7 ]
  %99 = phi <16 x float> [ %81, %73 ], [ zeroinitializer, %7 ]
  %100 = phi <16 x float> [ %80, %73 ], [ zeroinitializer, %7 ]
  %101 = phi <16 x float> [ %79, %73 ], [ zeroinitializer, %7 ]
  %102 = phi <16 x float> [ %78, %73 ], [ zeroinitializer, %7 ]
  %103 = phi <16 x float> [ %77, %73 ], [ zeroinitializer, %7 ]
  %104 = phi <16 x float> [ %76, %73 ], [ zeroinitializer, %7 ]
  %105 = phi <16 x float> [ %75, %73 ], [ zeroinitializer, %7 ]
  %106 = phi <16 x float> [ %74, %73 ], [ zeroinitializer, %7 ]
  %107 = load <16 x float>, ptr %4, align 4
  %108 = load <16 x float>, ptr %1, align 4
  %109 = fmul <16 x float> %108, %106
  %110 = load float, ptr %3, align 4
  %111 = insertelement <16 x float> poison, float %110, i64 0
  %112 = shufflevector <16 x float> %111, <16 x float> poison, <16 x i32> zeroinitializer
  %113 = fmul <16 x float> %109, %112
  %114 = fadd <16 x float> %107, %113
  store <16 x float> %114, ptr %4, align 4
  %115 = getelementptr inbounds i8, ptr %4, i64 64
  %116 = load <16 x float>, ptr %115, align 4
  %117 = getelementptr inbounds i8, ptr %1, i64 64
  %118 = load <16 x float>, ptr %117, align 4
  %119 = fmul <16 x float> %118, %105
  %120 = load float, ptr %3, align 4
  %121 = insertelement <16 x float> poison, float %120, i64 0
  %122 = shufflevector <16 x float> %121, <16 x float> poison, <16 x i32> zeroinitializer
  %123 = fmul <16 x float> %119, %122
  %124 = fadd <16 x float> %116, %123
  store <16 x float> %124, ptr %115, align 4
  %125 = getelementptr inbounds i8, ptr %4, i64 128
  %126 = load <16 x float>, ptr %125, align 4
  %127 = getelementptr inbounds i8, ptr %1, i64 128
  %128 = load <16 x float>, ptr %127, align 4
  %129 = fmul <16 x float> %128, %104
  %130 = load float, ptr %3, align 4
  %131 = insertelement <16 x float> poison, float %130, i64 0
  %132 = shufflevector <16 x float> %131, <16 x float> poison, <16 x i32> zeroinitializer
  %133 = fmul <16 x float> %129, %132
  %134 = fadd <16 x float> %126, %133
  store <16 x float> %134, ptr %125, align 4
  %135 = getelementptr inbounds i8, ptr %4, i64 192
  %136 = load <16 x float>, ptr %135, align 4
  %137 = getelementptr inbounds i8, ptr %1, i64 192
  %138 = load <16 x float>, ptr %137, align 4
  %139 = fmul <16 x float> %138, %103
  %140 = load float, ptr %3, align 4
  %141 = insertelement <16 x float> poison, float %140, i64 0
  %142 = shufflevector <16 x float> %141, <16 x float> poison, <16 x i32> zeroinitializer
  %143 = fmul <16 x float> %139, %142
  %144 = fadd <16 x float> %136, %143
  store <16 x float> %144, ptr %135, align 4
  %145 = getelementptr inbounds float, ptr %4, i64 %6
  %146 = getelementptr inbounds i8, ptr %3, i64 4
  %147 = load <16 x float>, ptr %145, align 4
  %148 = load <16 x float>, ptr %1, align 4
  %149 = fmul <16 x float> %148, %102
  %150 = load float, ptr %146, align 4
  %151 = insertelement <16 x float> poison, float %150, i64 0
  %152 = shufflevector <16 x float> %151, <16 x float> poison, <16 x i32> zeroinitializer
  %153 = fmul <16 x float> %149, %152
  %154 = fadd <16 x float> %147, %153
  store <16 x float> %154, ptr %145, align 4
  %155 = getelementptr inbounds i8, ptr %145, i64 64
  %156 = load <16 x float>, ptr %155, align 4
  %157 = load <16 x float>, ptr %117, align 4
  %158 = fmul <16 x float> %157, %101
  %159 = load float, ptr %146, align 4
  %160 = insertelement <16 x float> poison, float %159, i64 0
  %161 = shufflevector <16 x float> %160, <16 x float> poison, <16 x i32> zeroinitializer
  %162 = fmul <16 x float> %158, %161
  %163 = fadd <16 x float> %156, %162
  store <16 x float> %163, ptr %155, align 4
  %164 = getelementptr inbounds i8, ptr %145, i64 128
  %165 = load <16 x float>, ptr %164, align 4
  %166 = load <16 x float>, ptr %127, align 4
  %167 = fmul <16 x float> %166, %100
  %168 = load float, ptr %146, align 4
  %169 = insertelement <16 x float> poison, float %168, i64 0
  %170 = shufflevector <16 x float> %169, <16 x float> poison, <16 x i32> zeroinitializer
  %171 = fmul <16 x float> %167, %170
  %172 = fadd <16 x float> %165, %171
  store <16 x float> %172, ptr %164, align 4
  %173 = getelementptr inbounds i8, ptr %145, i64 192
  %174 = load <16 x float>, ptr %173, align 4
  %175 = load <16 x float>, ptr %137, align 4
  %176 = fmul <16 x float> %175, %99
  %177 = load float, ptr %146, align 4
  %178 = insertelement <16 x float> poison, float %177, i64 0
  %179 = shufflevector <16 x float> %178, <16 x float> poison, <16 x i32> zeroinitializer
  %180 = fmul <16 x float> %176, %179
  %181 = fadd <16 x float> %174, %180
  store <16 x float> %181, ptr %173, align 4
  %182 = shl nsw i64 %6, 3
  %183 = getelementptr inbounds i8, ptr %4, i64 %182
  %184 = getelementptr inbounds i8, ptr %3, i64 8
  %185 = load <16 x float>, ptr %183, align 4
  %186 = load <16 x float>, ptr %1, align 4
  %187 = fmul <16 x float> %186, %98
  %188 = load float, ptr %184, align 4
  %189 = insertelement <16 x float> poison, float %188, i64 0
  %190 = shufflevector <16 x float> %189, <16 x float> poison, <16 x i32> zeroinitializer
  %191 = fmul <16 x float> %187, %190
  %192 = fadd <16 x float> %185, %191
  store <16 x float> %192, ptr %183, align 4
  %193 = getelementptr inbounds i8, ptr %183, i64 64
  %194 = load <16 x float>, ptr %193, align 4
  %195 = load <16 x float>, ptr %117, align 4
  %196 = fmul <16 x float> %195, %97
  %197 = load float, ptr %184, align 4
  %198 = insertelement <16 x float> poison, float %197, i64 0
  %199 = shufflevector <16 x float> %198, <16 x float> poison, <16 x i32> zeroinitializer
  %200 = fmul <16 x float> %196, %199
  %201 = fadd <16 x float> %194, %200
  store <16 x float> %201, ptr %193, align 4
  %202 = getelementptr inbounds i8, ptr %183, i64 128
  %203 = load <16 x float>, ptr %202, align 4
  %204 = load <16 x float>, ptr %127, align 4
  %205 = fmul <16 x float> %204, %96
  %206 = load float, ptr %184, align 4
  %207 = insertelement <16 x float> poison, float %206, i64 0
  %208 = shufflevector <16 x float> %207, <16 x float> poison, <16 x i32> zeroinitializer
  %209 = fmul <16 x float> %205, %208
  %210 = fadd <16 x float> %203, %209
  store <16 x float> %210, ptr %202, align 4
  %211 = getelementptr inbounds i8, ptr %183, i64 192
  %212 = load <16 x float>, ptr %211, align 4
  %213 = load <16 x float>, ptr %137, align 4
  %214 = fmul <16 x float> %213, %95
  %215 = load float, ptr %184, align 4
  %216 = insertelement <16 x float> poison, float %215, i64 0
  %217 = shufflevector <16 x float> %216, <16 x float> poison, <16 x i32> zeroinitializer
  %218 = fmul <16 x float> %214, %217
  %219 = fadd <16 x float> %212, %218
  store <16 x float> %219, ptr %211, align 4
  %220 = mul i64 %6, 12
  %221 = getelementptr inbounds i8, ptr %4, i64 %220
  %222 = getelementptr inbounds i8, ptr %3, i64 12
  %223 = load <16 x float>, ptr %221, align 4
  %224 = load <16 x float>, ptr %1, align 4
  %225 = fmul <16 x float> %224, %94
  %226 = load float, ptr %222, align 4
  %227 = insertelement <16 x float> poison, float %226, i64 0
  %228 = shufflevector <16 x float> %227, <16 x float> poison, <16 x i32> zeroinitializer
  %229 = fmul <16 x float> %225, %228
  %230 = fadd <16 x float> %223, %229
  store <16 x float> %230, ptr %221, align 4
  %231 = getelementptr inbounds i8, ptr %221, i64 64
  %232 = load <16 x float>, ptr %231, align 4
  %233 = load <16 x float>, ptr %117, align 4
  %234 = fmul <16 x float> %233, %93
  %235 = load float, ptr %222, align 4
  %236 = insertelement <16 x float> poison, float %235, i64 0
  %237 = shufflevector <16 x float> %236, <16 x float> poison, <16 x i32> zeroinitializer
  %238 = fmul <16 x float> %234, %237
  %239 = fadd <16 x float> %232, %238
  store <16 x float> %239, ptr %231, align 4
  %240 = getelementptr inbounds i8, ptr %221, i64 128
  %241 = load <16 x float>, ptr %240, align 4
  %242 = load <16 x float>, ptr %127, align 4
  %243 = fmul <16 x float> %242, %92
  %244 = load float, ptr %222, align 4
  %245 = insertelement <16 x float> poison, float %244, i64 0
  %246 = shufflevector <16 x float> %245, <16 x float> poison, <16 x i32> zeroinitializer
  %247 = fmul <16 x float> %243, %246
  %248 = fadd <16 x float> %241, %247
  store <16 x float> %248, ptr %240, align 4
  %249 = getelementptr inbounds i8, ptr %221, i64 192
  %250 = load <16 x float>, ptr %249, align 4
  %251 = load <16 x float>, ptr %137, align 4
  %252 = fmul <16 x float> %251, %91
  %253 = load float, ptr %222, align 4
  %254 = insertelement <16 x float> poison, float %253, i64 0
  %255 = shufflevector <16 x float> %254, <16 x float> poison, <16 x i32> zeroinitializer
  %256 = fmul <16 x float> %252, %255
  %257 = fadd <16 x float> %250, %256
  store <16 x float> %257, ptr %249, align 4
  ret void
}

; Function Attrs: inlinehint nounwind
define internal fastcc void @add_in_blocks_8bit(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, i64 noundef %6) unnamed_addr #3 {
  %8 = alloca [16 x float], align 16
  %9 = getelementptr inbounds i8, ptr %0, i64 32
  %10 = load i64, ptr %9, align 8
  %11 = tail call i64 @llvm.smin.i64(i64 %3, i64 16)
  %12 = mul nsw i64 %10, %11
  %13 = alloca i16, i64 %12, align 64
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #12
  %14 = icmp sgt i64 %3, 0
  br i1 %14, label %15, label %33

15:                                               ; preds = %7
  %16 = getelementptr inbounds i8, ptr %0, i64 40
  %17 = icmp sgt i64 %10, 0
  %18 = getelementptr inbounds i8, ptr %0, i64 24
  %19 = getelementptr i8, ptr %5, i64 -8
  %20 = shl nuw nsw i64 %6, 4
  %21 = getelementptr inbounds i8, ptr %0, i64 8
  %22 = getelementptr inbounds i8, ptr %0, i64 16
  %23 = sdiv i64 %10, 2
  %24 = shl nsw i64 %10, 6
  %25 = shl nsw i64 %4, 6
  %26 = add i64 %10, -1
  %27 = lshr i64 %26, 4
  %28 = add nuw nsw i64 %27, 1
  %29 = and i64 %28, 3
  %30 = icmp ult i64 %10, 49
  %31 = and i64 %28, 2305843009213693948
  %32 = icmp eq i64 %29, 0
  br label %34

33:                                               ; preds = %136, %7
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #12
  ret void

34:                                               ; preds = %136, %15
  %35 = phi i64 [ %3, %15 ], [ %141, %136 ]
  %36 = phi ptr [ %1, %15 ], [ %138, %136 ]
  %37 = phi ptr [ %2, %15 ], [ %139, %136 ]
  %38 = phi i64 [ 0, %15 ], [ %137, %136 ]
  %39 = call i64 @llvm.smin.i64(i64 %35, i64 16)
  %40 = call i64 @llvm.smax.i64(i64 %39, i64 1)
  %41 = sub nsw i64 %3, %38
  %42 = call i64 @llvm.smin.i64(i64 %41, i64 16)
  %43 = add nsw i64 %42, 3
  %44 = sdiv i64 %43, 4
  %45 = icmp sgt i64 %41, 0
  br i1 %45, label %46, label %48

46:                                               ; preds = %34
  %47 = load float, ptr %16, align 8
  br label %53

48:                                               ; preds = %124, %34
  %49 = load i64, ptr %18, align 8
  %50 = icmp sgt i64 %49, 0
  br i1 %50, label %51, label %136

51:                                               ; preds = %48
  %52 = call i64 @llvm.smax.i64(i64 %44, i64 1)
  br label %130

53:                                               ; preds = %124, %46
  %54 = phi i64 [ 0, %46 ], [ %128, %124 ]
  %55 = mul nsw i64 %54, %10
  %56 = getelementptr inbounds float, ptr %36, i64 %55
  %57 = getelementptr inbounds i16, ptr %13, i64 %55
  br i1 %17, label %58, label %124

58:                                               ; preds = %53
  br i1 %30, label %59, label %83

59:                                               ; preds = %83, %58
  %60 = phi <16 x float> [ poison, %58 ], [ %109, %83 ]
  %61 = phi <16 x float> [ zeroinitializer, %58 ], [ %109, %83 ]
  %62 = phi i64 [ 0, %58 ], [ %110, %83 ]
  br i1 %32, label %75, label %63

63:                                               ; preds = %63, %59
  %64 = phi <16 x float> [ %71, %63 ], [ %61, %59 ]
  %65 = phi i64 [ %72, %63 ], [ %62, %59 ]
  %66 = phi i64 [ %73, %63 ], [ 0, %59 ]
  %67 = getelementptr inbounds float, ptr %56, i64 %65
  %68 = load <16 x float>, ptr %67, align 4
  %69 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %68)
  %70 = fcmp ogt <16 x float> %69, %64
  %71 = select <16 x i1> %70, <16 x float> %69, <16 x float> %64
  %72 = add nuw nsw i64 %65, 16
  %73 = add i64 %66, 1
  %74 = icmp eq i64 %73, %29
  br i1 %74, label %75, label %63, !llvm.loop !22

75:                                               ; preds = %63, %59
  %76 = phi <16 x float> [ %60, %59 ], [ %71, %63 ]
  %77 = call float @llvm.vector.reduce.fmax.v16f32(<16 x float> %76)
  %78 = fcmp ogt float %77, 0.000000e+00
  %79 = select i1 %78, float %77, float 1.000000e+00
  %80 = fdiv float %47, %79
  %81 = insertelement <16 x float> poison, float %80, i64 0
  %82 = shufflevector <16 x float> %81, <16 x float> poison, <16 x i32> zeroinitializer
  br label %113

83:                                               ; preds = %83, %58
  %84 = phi <16 x float> [ %109, %83 ], [ zeroinitializer, %58 ]
  %85 = phi i64 [ %110, %83 ], [ 0, %58 ]
  %86 = phi i64 [ %111, %83 ], [ 0, %58 ]
  %87 = getelementptr inbounds float, ptr %56, i64 %85
  %88 = load <16 x float>, ptr %87, align 4
  %89 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %88)
  %90 = fcmp ogt <16 x float> %89, %84
  %91 = select <16 x i1> %90, <16 x float> %89, <16 x float> %84
  %92 = or disjoint i64 %85, 16
  %93 = getelementptr inbounds float, ptr %56, i64 %92
  %94 = load <16 x float>, ptr %93, align 4
  %95 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %94)
  %96 = fcmp ogt <16 x float> %95, %91
  %97 = select <16 x i1> %96, <16 x float> %95, <16 x float> %91
  %98 = or disjoint i64 %85, 32
  %99 = getelementptr inbounds float, ptr %56, i64 %98
  %100 = load <16 x float>, ptr %99, align 4
  %101 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %100)
  %102 = fcmp ogt <16 x float> %101, %97
  %103 = select <16 x i1> %102, <16 x float> %101, <16 x float> %97
  %104 = or disjoint i64 %85, 48
  %105 = getelementptr inbounds float, ptr %56, i64 %104
  %106 = load <16 x float>, ptr %105, align 4
  %107 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %106)
  %108 = fcmp ogt <16 x float> %107, %103
  %109 = select <16 x i1> %108, <16 x float> %107, <16 x float> %103
  %110 = add nuw nsw i64 %85, 64
  %111 = add i64 %86, 4
  %112 = icmp eq i64 %111, %31
  br i1 %112, label %59, label %83, !llvm.loop !24

113:                                              ; preds = %113, %75
  %114 = phi i64 [ 0, %75 ], [ %122, %113 ]
  %115 = getelementptr inbounds float, ptr %56, i64 %114
  %116 = load <16 x float>, ptr %115, align 4
  %117 = fmul <16 x float> %82, %116
  %118 = call <16 x float> @llvm.rint.v16f32(<16 x float> %117)
  %119 = fptosi <16 x float> %118 to <16 x i32>
  %120 = trunc <16 x i32> %119 to <16 x i16>
  %121 = getelementptr inbounds i16, ptr %57, i64 %114
  store <16 x i16> %120, ptr %121, align 2
  %122 = add nuw nsw i64 %114, 16
  %123 = icmp slt i64 %122, %10
  br i1 %123, label %113, label %124, !llvm.loop !25

124:                                              ; preds = %113, %53
  %125 = phi float [ 1.000000e+00, %53 ], [ %79, %113 ]
  %126 = fdiv float %125, %47
  %127 = getelementptr inbounds [16 x float], ptr %8, i64 0, i64 %54
  store float %126, ptr %127, align 4
  %128 = add nuw nsw i64 %54, 1
  %129 = icmp eq i64 %128, %40
  br i1 %129, label %48, label %53, !llvm.loop !26

130:                                              ; preds = %146, %51
  %131 = phi i64 [ %49, %51 ], [ %147, %146 ]
  %132 = phi i64 [ 0, %51 ], [ %148, %146 ]
  %133 = getelementptr float, ptr %37, i64 %132
  br i1 %45, label %134, label %146

134:                                              ; preds = %130
  %135 = mul nsw i64 %132, %10
  br label %150

136:                                              ; preds = %146, %48
  %137 = add nuw nsw i64 %38, 16
  %138 = getelementptr inbounds i8, ptr %36, i64 %24
  %139 = getelementptr inbounds i8, ptr %37, i64 %25
  %140 = icmp slt i64 %137, %3
  %141 = add i64 %35, -16
  br i1 %140, label %34, label %33, !llvm.loop !27

142:                                              ; preds = %165
  %143 = icmp eq i64 %153, %52
  br i1 %143, label %144, label %150, !llvm.loop !28

144:                                              ; preds = %142
  %145 = load i64, ptr %18, align 8
  br label %146

146:                                              ; preds = %144, %130
  %147 = phi i64 [ %145, %144 ], [ %131, %130 ]
  %148 = add nuw nsw i64 %132, 64
  %149 = icmp slt i64 %148, %147
  br i1 %149, label %130, label %136, !llvm.loop !29

150:                                              ; preds = %142, %134
  %151 = phi i64 [ 0, %134 ], [ %155, %142 ]
  %152 = phi i64 [ 0, %134 ], [ %153, %142 ]
  %153 = add nuw nsw i64 %152, 1
  %154 = mul nuw nsw i64 %153, %42
  %155 = udiv i64 %154, %44
  %156 = sub nsw i64 %155, %151
  %157 = icmp sgt i64 %156, 1
  %158 = select i1 %157, i64 %20, i64 64
  %159 = getelementptr ptr, ptr %19, i64 %156
  %160 = mul nsw i64 %151, %10
  %161 = getelementptr inbounds i16, ptr %13, i64 %160
  %162 = getelementptr inbounds float, ptr %8, i64 %151
  %163 = mul nsw i64 %151, %4
  %164 = getelementptr float, ptr %133, i64 %163
  br label %165

165:                                              ; preds = %165, %150
  %166 = phi i64 [ 0, %150 ], [ %176, %165 ]
  %167 = load ptr, ptr %159, align 8
  %168 = load ptr, ptr %21, align 8
  %169 = getelementptr inbounds i8, ptr %168, i64 %135
  %170 = shl nuw nsw i64 %166, 1
  %171 = getelementptr inbounds i8, ptr %169, i64 %170
  %172 = load ptr, ptr %22, align 8
  %173 = getelementptr inbounds float, ptr %172, i64 %132
  %174 = getelementptr inbounds float, ptr %173, i64 %166
  %175 = getelementptr inbounds float, ptr %164, i64 %166
  call void %167(ptr noundef %171, ptr noundef %174, ptr noundef nonnull %161, ptr noundef nonnull %162, ptr noundef %175, i64 noundef %23, i64 noundef %4) #10
  %176 = add nuw nsw i64 %166, %158
  %177 = icmp ult i64 %176, 64
  br i1 %177, label %165, label %142, !llvm.loop !30
}

; Function Attrs: nounwind
define dso_local void @add_8bit_narrow(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  tail call fastcc void @add_in_blocks_8bit(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4, ptr noundef nonnull @add_8bit_narrow.blocks, i64 noundef 1) #11
  ret void
}

; Function Attrs: nounwind
define internal void @block_8bit_2_1(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, i64 noundef %5, i64 noundef %6) #2 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %26

9:                                                ; preds = %9, %7
  %10 = phi <16 x i32> [ %after.i16, %9 ], [ zeroinitializer, %7 ]
  %11 = phi <16 x i32> [ %after.i, %9 ], [ zeroinitializer, %7 ]
  %12 = phi ptr [ %21, %9 ], [ %0, %7 ]
  %13 = phi i64 [ %20, %9 ], [ 0, %7 ]
  %14 = getelementptr i32, ptr %2, i64 %13
  %15 = load <32 x i8>, ptr %12, align 1
  %16 = load i32, ptr %14, align 4
  %one.i = insertelement <16 x i32> poison, i32 %16, i32 0
  %all.i = shufflevector <16 x i32> %one.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i = bitcast <16 x i32> %all.i to <32 x i16>
  %w.i = sext <32 x i8> %15 to <32 x i16>
  %xs_e16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i = sext <16 x i16> %xs_e16.i to <16 x i32>
  %xs_o.i = sext <16 x i16> %xs_o16.i to <16 x i32>
  %w_e.i = sext <16 x i16> %w_e16.i to <16 x i32>
  %w_o.i = sext <16 x i16> %w_o16.i to <16 x i32>
  %even.i = mul <16 x i32> %w_e.i, %xs_e.i
  %odd.i = mul <16 x i32> %w_o.i, %xs_o.i
  %both.i = add <16 x i32> %even.i, %odd.i
  %after.i = add <16 x i32> %11, %both.i
  %17 = load <32 x i8>, ptr %12, align 1
  %18 = getelementptr i32, ptr %14, i64 %5
  %19 = load i32, ptr %18, align 4
  %one.i1 = insertelement <16 x i32> poison, i32 %19, i32 0
  %all.i2 = shufflevector <16 x i32> %one.i1, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i3 = bitcast <16 x i32> %all.i2 to <32 x i16>
  %w.i4 = sext <32 x i8> %17 to <32 x i16>
  %xs_e16.i5 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i6 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i7 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i8 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i9 = sext <16 x i16> %xs_e16.i5 to <16 x i32>
  %xs_o.i10 = sext <16 x i16> %xs_o16.i6 to <16 x i32>
  %w_e.i11 = sext <16 x i16> %w_e16.i7 to <16 x i32>
  %w_o.i12 = sext <16 x i16> %w_o16.i8 to <16 x i32>
  %even.i13 = mul <16 x i32> %w_e.i11, %xs_e.i9
  %odd.i14 = mul <16 x i32> %w_o.i12, %xs_o.i10
  %both.i15 = add <16 x i32> %even.i13, %odd.i14
  %after.i16 = add <16 x i32> %10, %both.i15
  %20 = add nuw nsw i64 %13, 1
  %21 = getelementptr inbounds i8, ptr %12, i64 128
  %22 = icmp eq i64 %20, %5
  br i1 %22, label %23, label %9, !llvm.loop !31

23:                                               ; preds = %9
  %24 = sitofp <16 x i32> %after.i to <16 x float>
  %25 = sitofp <16 x i32> %after.i16 to <16 x float>
  br label %26

26:                                               ; preds = %23, %7
  %27 = phi <16 x float> [ %25, %23 ], [ zeroinitializer, %7 ]
  %28 = phi <16 x float> [ %24, %23 ], [ zeroinitializer, %7 ]
  %29 = load <16 x float>, ptr %4, align 4
  %30 = load <16 x float>, ptr %1, align 4
  %31 = fmul <16 x float> %30, %28
  %32 = load float, ptr %3, align 4
  %33 = insertelement <16 x float> poison, float %32, i64 0
  %34 = shufflevector <16 x float> %33, <16 x float> poison, <16 x i32> zeroinitializer
  %35 = fmul <16 x float> %31, %34
  %36 = fadd <16 x float> %29, %35
  store <16 x float> %36, ptr %4, align 4
  %37 = getelementptr inbounds float, ptr %4, i64 %6
  %38 = load <16 x float>, ptr %37, align 4
  %39 = load <16 x float>, ptr %1, align 4
  %40 = fmul <16 x float> %39, %27
  %41 = getelementptr inbounds i8, ptr %3, i64 4
  %42 = load float, ptr %41, align 4
  %43 = insertelement <16 x float> poison, float %42, i64 0
  %44 = shufflevector <16 x float> %43, <16 x float> poison, <16 x i32> zeroinitializer
  %45 = fmul <16 x float> %40, %44
  %46 = fadd <16 x float> %38, %45
  store <16 x float> %46, ptr %37, align 4
  ret void
}

; Function Attrs: nounwind
define internal void @block_8bit_3_1(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, i64 noundef %5, i64 noundef %6) #2 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %33

9:                                                ; preds = %7
  %10 = shl i64 %5, 3
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i32, %11 ]
  %13 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i16, %11 ]
  %14 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i, %11 ]
  %15 = phi ptr [ %0, %9 ], [ %27, %11 ]
  %16 = phi i64 [ 0, %9 ], [ %26, %11 ]
  %17 = getelementptr i32, ptr %2, i64 %16
  %18 = load <32 x i8>, ptr %15, align 1
  %19 = load i32, ptr %17, align 4
  %one.i = insertelement <16 x i32> poison, i32 %19, i32 0
  %all.i = shufflevector <16 x i32> %one.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i = bitcast <16 x i32> %all.i to <32 x i16>
  %w.i = sext <32 x i8> %18 to <32 x i16>
  %xs_e16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i = sext <16 x i16> %xs_e16.i to <16 x i32>
  %xs_o.i = sext <16 x i16> %xs_o16.i to <16 x i32>
  %w_e.i = sext <16 x i16> %w_e16.i to <16 x i32>
  %w_o.i = sext <16 x i16> %w_o16.i to <16 x i32>
  %even.i = mul <16 x i32> %w_e.i, %xs_e.i
  %odd.i = mul <16 x i32> %w_o.i, %xs_o.i
  %both.i = add <16 x i32> %even.i, %odd.i
  %after.i = add <16 x i32> %14, %both.i
  %20 = load <32 x i8>, ptr %15, align 1
  %21 = getelementptr i32, ptr %17, i64 %5
  %22 = load i32, ptr %21, align 4
  %one.i1 = insertelement <16 x i32> poison, i32 %22, i32 0
  %all.i2 = shufflevector <16 x i32> %one.i1, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i3 = bitcast <16 x i32> %all.i2 to <32 x i16>
  %w.i4 = sext <32 x i8> %20 to <32 x i16>
  %xs_e16.i5 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i6 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i7 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i8 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i9 = sext <16 x i16> %xs_e16.i5 to <16 x i32>
  %xs_o.i10 = sext <16 x i16> %xs_o16.i6 to <16 x i32>
  %w_e.i11 = sext <16 x i16> %w_e16.i7 to <16 x i32>
  %w_o.i12 = sext <16 x i16> %w_o16.i8 to <16 x i32>
  %even.i13 = mul <16 x i32> %w_e.i11, %xs_e.i9
  %odd.i14 = mul <16 x i32> %w_o.i12, %xs_o.i10
  %both.i15 = add <16 x i32> %even.i13, %odd.i14
  %after.i16 = add <16 x i32> %13, %both.i15
  %23 = load <32 x i8>, ptr %15, align 1
  %24 = getelementptr i8, ptr %17, i64 %10
  %25 = load i32, ptr %24, align 4
  %one.i17 = insertelement <16 x i32> poison, i32 %25, i32 0
  %all.i18 = shufflevector <16 x i32> %one.i17, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i19 = bitcast <16 x i32> %all.i18 to <32 x i16>
  %w.i20 = sext <32 x i8> %23 to <32 x i16>
  %xs_e16.i21 = shufflevector <32 x i16> %xs.i19, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i22 = shufflevector <32 x i16> %xs.i19, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i23 = shufflevector <32 x i16> %w.i20, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i24 = shufflevector <32 x i16> %w.i20, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i25 = sext <16 x i16> %xs_e16.i21 to <16 x i32>
  %xs_o.i26 = sext <16 x i16> %xs_o16.i22 to <16 x i32>
  %w_e.i27 = sext <16 x i16> %w_e16.i23 to <16 x i32>
  %w_o.i28 = sext <16 x i16> %w_o16.i24 to <16 x i32>
  %even.i29 = mul <16 x i32> %w_e.i27, %xs_e.i25
  %odd.i30 = mul <16 x i32> %w_o.i28, %xs_o.i26
  %both.i31 = add <16 x i32> %even.i29, %odd.i30
  %after.i32 = add <16 x i32> %12, %both.i31
  %26 = add nuw nsw i64 %16, 1
  %27 = getelementptr inbounds i8, ptr %15, i64 128
  %28 = icmp eq i64 %26, %5
  br i1 %28, label %29, label %11, !llvm.loop !32

29:                                               ; preds = %11
  %30 = sitofp <16 x i32> %after.i to <16 x float>
  %31 = sitofp <16 x i32> %after.i16 to <16 x float>
  %32 = sitofp <16 x i32> %after.i32 to <16 x float>
  br label %33

33:                                               ; preds = %29, %7
  %34 = phi <16 x float> [ %32, %29 ], [ zeroinitializer, %7 ]
  %35 = phi <16 x float> [ %31, %29 ], [ zeroinitializer, %7 ]
  %36 = phi <16 x float> [ %30, %29 ], [ zeroinitializer, %7 ]
  %37 = load <16 x float>, ptr %4, align 4
  %38 = load <16 x float>, ptr %1, align 4
  %39 = fmul <16 x float> %38, %36
  %40 = load float, ptr %3, align 4
  %41 = insertelement <16 x float> poison, float %40, i64 0
  %42 = shufflevector <16 x float> %41, <16 x float> poison, <16 x i32> zeroinitializer
  %43 = fmul <16 x float> %39, %42
  %44 = fadd <16 x float> %37, %43
  store <16 x float> %44, ptr %4, align 4
  %45 = getelementptr inbounds float, ptr %4, i64 %6
  %46 = load <16 x float>, ptr %45, align 4
  %47 = load <16 x float>, ptr %1, align 4
  %48 = fmul <16 x float> %47, %35
  %49 = getelementptr inbounds i8, ptr %3, i64 4
  %50 = load float, ptr %49, align 4
  %51 = insertelement <16 x float> poison, float %50, i64 0
  %52 = shufflevector <16 x float> %51, <16 x float> poison, <16 x i32> zeroinitializer
  %53 = fmul <16 x float> %48, %52
  %54 = fadd <16 x float> %46, %53
  store <16 x float> %54, ptr %45, align 4
  %55 = shl nsw i64 %6, 3
  %56 = getelementptr inbounds i8, ptr %4, i64 %55
  %57 = load <16 x float>, ptr %56, align 4
  %58 = load <16 x float>, ptr %1, align 4
  %59 = fmul <16 x float> %58, %34
  %60 = getelementptr inbounds i8, ptr %3, i64 8
  %61 = load float, ptr %60, align 4
  %62 = insertelement <16 x float> poison, float %61, i64 0
  %63 = shufflevector <16 x float> %62, <16 x float> poison, <16 x i32> zeroinitializer
  %64 = fmul <16 x float> %59, %63
  %65 = fadd <16 x float> %57, %64
  store <16 x float> %65, ptr %56, align 4
  ret void
}

; Function Attrs: nounwind
define internal void @block_8bit_4_1(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef %4, i64 noundef %5, i64 noundef %6) #2 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %39

9:                                                ; preds = %7
  %10 = shl i64 %5, 3
  %11 = mul i64 %5, 12
  br label %12

12:                                               ; preds = %12, %9
  %13 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i48, %12 ]
  %14 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i32, %12 ]
  %15 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i16, %12 ]
  %16 = phi <16 x i32> [ zeroinitializer, %9 ], [ %after.i, %12 ]
  %17 = phi ptr [ %0, %9 ], [ %32, %12 ]
  %18 = phi i64 [ 0, %9 ], [ %31, %12 ]
  %19 = getelementptr i32, ptr %2, i64 %18
  %20 = load <32 x i8>, ptr %17, align 1
  %21 = load i32, ptr %19, align 4
  %one.i = insertelement <16 x i32> poison, i32 %21, i32 0
  %all.i = shufflevector <16 x i32> %one.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i = bitcast <16 x i32> %all.i to <32 x i16>
  %w.i = sext <32 x i8> %20 to <32 x i16>
  %xs_e16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i = shufflevector <32 x i16> %xs.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i = shufflevector <32 x i16> %w.i, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i = sext <16 x i16> %xs_e16.i to <16 x i32>
  %xs_o.i = sext <16 x i16> %xs_o16.i to <16 x i32>
  %w_e.i = sext <16 x i16> %w_e16.i to <16 x i32>
  %w_o.i = sext <16 x i16> %w_o16.i to <16 x i32>
  %even.i = mul <16 x i32> %w_e.i, %xs_e.i
  %odd.i = mul <16 x i32> %w_o.i, %xs_o.i
  %both.i = add <16 x i32> %even.i, %odd.i
  %after.i = add <16 x i32> %16, %both.i
  %22 = load <32 x i8>, ptr %17, align 1
  %23 = getelementptr i32, ptr %19, i64 %5
  %24 = load i32, ptr %23, align 4
  %one.i1 = insertelement <16 x i32> poison, i32 %24, i32 0
  %all.i2 = shufflevector <16 x i32> %one.i1, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i3 = bitcast <16 x i32> %all.i2 to <32 x i16>
  %w.i4 = sext <32 x i8> %22 to <32 x i16>
  %xs_e16.i5 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i6 = shufflevector <32 x i16> %xs.i3, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i7 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i8 = shufflevector <32 x i16> %w.i4, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i9 = sext <16 x i16> %xs_e16.i5 to <16 x i32>
  %xs_o.i10 = sext <16 x i16> %xs_o16.i6 to <16 x i32>
  %w_e.i11 = sext <16 x i16> %w_e16.i7 to <16 x i32>
  %w_o.i12 = sext <16 x i16> %w_o16.i8 to <16 x i32>
  %even.i13 = mul <16 x i32> %w_e.i11, %xs_e.i9
  %odd.i14 = mul <16 x i32> %w_o.i12, %xs_o.i10
  %both.i15 = add <16 x i32> %even.i13, %odd.i14
  %after.i16 = add <16 x i32> %15, %both.i15
  %25 = load <32 x i8>, ptr %17, align 1
  %26 = getelementptr i8, ptr %19, i64 %10
  %27 = load i32, ptr %26, align 4
  %one.i17 = insertelement <16 x i32> poison, i32 %27, i32 0
  %all.i18 = shufflevector <16 x i32> %one.i17, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i19 = bitcast <16 x i32> %all.i18 to <32 x i16>
  %w.i20 = sext <32 x i8> %25 to <32 x i16>
  %xs_e16.i21 = shufflevector <32 x i16> %xs.i19, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i22 = shufflevector <32 x i16> %xs.i19, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i23 = shufflevector <32 x i16> %w.i20, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i24 = shufflevector <32 x i16> %w.i20, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i25 = sext <16 x i16> %xs_e16.i21 to <16 x i32>
  %xs_o.i26 = sext <16 x i16> %xs_o16.i22 to <16 x i32>
  %w_e.i27 = sext <16 x i16> %w_e16.i23 to <16 x i32>
  %w_o.i28 = sext <16 x i16> %w_o16.i24 to <16 x i32>
  %even.i29 = mul <16 x i32> %w_e.i27, %xs_e.i25
  %odd.i30 = mul <16 x i32> %w_o.i28, %xs_o.i26
  %both.i31 = add <16 x i32> %even.i29, %odd.i30
  %after.i32 = add <16 x i32> %14, %both.i31
  %28 = load <32 x i8>, ptr %17, align 1
  %29 = getelementptr i8, ptr %19, i64 %11
  %30 = load i32, ptr %29, align 4
  %one.i33 = insertelement <16 x i32> poison, i32 %30, i32 0
  %all.i34 = shufflevector <16 x i32> %one.i33, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs.i35 = bitcast <16 x i32> %all.i34 to <32 x i16>
  %w.i36 = sext <32 x i8> %28 to <32 x i16>
  %xs_e16.i37 = shufflevector <32 x i16> %xs.i35, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16.i38 = shufflevector <32 x i16> %xs.i35, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16.i39 = shufflevector <32 x i16> %w.i36, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16.i40 = shufflevector <32 x i16> %w.i36, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e.i41 = sext <16 x i16> %xs_e16.i37 to <16 x i32>
  %xs_o.i42 = sext <16 x i16> %xs_o16.i38 to <16 x i32>
  %w_e.i43 = sext <16 x i16> %w_e16.i39 to <16 x i32>
  %w_o.i44 = sext <16 x i16> %w_o16.i40 to <16 x i32>
  %even.i45 = mul <16 x i32> %w_e.i43, %xs_e.i41
  %odd.i46 = mul <16 x i32> %w_o.i44, %xs_o.i42
  %both.i47 = add <16 x i32> %even.i45, %odd.i46
  %after.i48 = add <16 x i32> %13, %both.i47
  %31 = add nuw nsw i64 %18, 1
  %32 = getelementptr inbounds i8, ptr %17, i64 128
  %33 = icmp eq i64 %31, %5
  br i1 %33, label %34, label %12, !llvm.loop !33

34:                                               ; preds = %12
  %35 = sitofp <16 x i32> %after.i to <16 x float>
  %36 = sitofp <16 x i32> %after.i16 to <16 x float>
  %37 = sitofp <16 x i32> %after.i32 to <16 x float>
  %38 = sitofp <16 x i32> %after.i48 to <16 x float>
  br label %39

39:                                               ; preds = %34, %7
  %40 = phi <16 x float> [ %38, %34 ], [ zeroinitializer, %7 ]
  %41 = phi <16 x float> [ %37, %34 ], [ zeroinitializer, %7 ]
  %42 = phi <16 x float> [ %36, %34 ], [ zeroinitializer, %7 ]
  %43 = phi <16 x float> [ %35, %34 ], [ zeroinitializer, %7 ]
  %44 = load <16 x float>, ptr %4, align 4
  %45 = load <16 x float>, ptr %1, align 4
  %46 = fmul <16 x float> %45, %43
  %47 = load float, ptr %3, align 4
  %48 = insertelement <16 x float> poison, float %47, i64 0
  %49 = shufflevector <16 x float> %48, <16 x float> poison, <16 x i32> zeroinitializer
  %50 = fmul <16 x float> %46, %49
  %51 = fadd <16 x float> %44, %50
  store <16 x float> %51, ptr %4, align 4
  %52 = getelementptr inbounds float, ptr %4, i64 %6
  %53 = load <16 x float>, ptr %52, align 4
  %54 = load <16 x float>, ptr %1, align 4
  %55 = fmul <16 x float> %54, %42
  %56 = getelementptr inbounds i8, ptr %3, i64 4
  %57 = load float, ptr %56, align 4
  %58 = insertelement <16 x float> poison, float %57, i64 0
  %59 = shufflevector <16 x float> %58, <16 x float> poison, <16 x i32> zeroinitializer
  %60 = fmul <16 x float> %55, %59
  %61 = fadd <16 x float> %53, %60
  store <16 x float> %61, ptr %52, align 4
  %62 = shl nsw i64 %6, 3
  %63 = getelementptr inbounds i8, ptr %4, i64 %62
  %64 = load <16 x float>, ptr %63, align 4
  %65 = load <16 x float>, ptr %1, align 4
  %66 = fmul <16 x float> %65, %41
  %67 = getelementptr inbounds i8, ptr %3, i64 8
  %68 = load float, ptr %67, align 4
  %69 = insertelement <16 x float> poison, float %68, i64 0
  %70 = shufflevector <16 x float> %69, <16 x float> poison, <16 x i32> zeroinitializer
  %71 = fmul <16 x float> %66, %70
  %72 = fadd <16 x float> %64, %71
  store <16 x float> %72, ptr %63, align 4
  %73 = mul i64 %6, 12
  %74 = getelementptr inbounds i8, ptr %4, i64 %73
  %75 = load <16 x float>, ptr %74, align 4
  %76 = load <16 x float>, ptr %1, align 4
  %77 = fmul <16 x float> %76, %40
  %78 = getelementptr inbounds i8, ptr %3, i64 12
  %79 = load float, ptr %78, align 4
  %80 = insertelement <16 x float> poison, float %79, i64 0
  %81 = shufflevector <16 x float> %80, <16 x float> poison, <16 x i32> zeroinitializer
  %82 = fmul <16 x float> %77, %81
  %83 = fadd <16 x float> %75, %82
  store <16 x float> %83, ptr %74, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @lstm(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #4 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %20

9:                                                ; preds = %7
  %10 = icmp sgt i64 %6, 0
  %11 = shl nsw i64 %6, 3
  %12 = mul i64 %6, 12
  %13 = shl nsw i64 %6, 4
  br label %14

14:                                               ; preds = %21, %9
  %15 = phi i64 [ 0, %9 ], [ %22, %21 ]
  %16 = phi ptr [ %0, %9 ], [ %23, %21 ]
  %17 = phi ptr [ %4, %9 ], [ %26, %21 ]
  %18 = phi ptr [ %3, %9 ], [ %25, %21 ]
  %19 = phi ptr [ %2, %9 ], [ %24, %21 ]
  br i1 %10, label %28, label %21

20:                                               ; preds = %21, %7
  ret void

21:                                               ; preds = %28, %14
  %22 = add nuw nsw i64 %15, 1
  %23 = getelementptr inbounds i8, ptr %16, i64 %13
  %24 = getelementptr inbounds float, ptr %19, i64 %6
  %25 = getelementptr inbounds float, ptr %18, i64 %6
  %26 = getelementptr inbounds float, ptr %17, i64 %6
  %27 = icmp eq i64 %22, %5
  br i1 %27, label %20, label %14, !llvm.loop !34

28:                                               ; preds = %28, %14
  %29 = phi i64 [ %177, %28 ], [ 0, %14 ]
  %30 = getelementptr inbounds float, ptr %16, i64 %29
  %31 = getelementptr inbounds float, ptr %19, i64 %29
  %32 = load <16 x float>, ptr %31, align 4
  %33 = getelementptr inbounds float, ptr %18, i64 %29
  %34 = getelementptr inbounds float, ptr %17, i64 %29
  %35 = load <16 x float>, ptr %30, align 4
  %36 = fcmp contract ogt <16 x float> %35, <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>
  %37 = select <16 x i1> %36, <16 x float> <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>, <16 x float> %35
  %38 = fcmp contract olt <16 x float> %37, <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>
  %39 = select <16 x i1> %38, <16 x float> <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>, <16 x float> %37
  %40 = fmul contract <16 x float> %39, %39
  %41 = fmul contract <16 x float> %40, <float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000>
  %42 = fsub contract <16 x float> <float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000>, %41
  %43 = fmul contract <16 x float> %40, %42
  %44 = fadd contract <16 x float> %43, <float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000>
  %45 = fmul contract <16 x float> %40, %44
  %46 = fadd contract <16 x float> %45, <float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000>
  %47 = fmul contract <16 x float> %40, %46
  %48 = fadd contract <16 x float> %47, <float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000>
  %49 = fmul contract <16 x float> %40, %48
  %50 = fadd contract <16 x float> %49, <float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000>
  %51 = fmul contract <16 x float> %40, %50
  %52 = fadd contract <16 x float> %51, <float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000>
  %53 = fmul contract <16 x float> %40, <float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000>
  %54 = fadd contract <16 x float> %53, <float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000>
  %55 = fmul contract <16 x float> %40, %54
  %56 = fadd contract <16 x float> %55, <float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000>
  %57 = fmul contract <16 x float> %40, %56
  %58 = fadd contract <16 x float> %57, <float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000>
  %59 = fmul contract <16 x float> %39, %52
  %60 = fdiv contract <16 x float> %59, %58
  %61 = fmul <16 x float> %60, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %62 = fadd <16 x float> %61, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %63 = getelementptr inbounds float, ptr %30, i64 %6
  %64 = load <16 x float>, ptr %63, align 4
  %65 = fcmp contract ogt <16 x float> %64, <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>
  %66 = select <16 x i1> %65, <16 x float> <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>, <16 x float> %64
  %67 = fcmp contract olt <16 x float> %66, <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>
  %68 = select <16 x i1> %67, <16 x float> <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>, <16 x float> %66
  %69 = fmul contract <16 x float> %68, %68
  %70 = fmul contract <16 x float> %69, <float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000>
  %71 = fsub contract <16 x float> <float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000>, %70
  %72 = fmul contract <16 x float> %69, %71
  %73 = fadd contract <16 x float> %72, <float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000>
  %74 = fmul contract <16 x float> %69, %73
  %75 = fadd contract <16 x float> %74, <float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000>
  %76 = fmul contract <16 x float> %69, %75
  %77 = fadd contract <16 x float> %76, <float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000>
  %78 = fmul contract <16 x float> %69, %77
  %79 = fadd contract <16 x float> %78, <float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000>
  %80 = fmul contract <16 x float> %69, %79
  %81 = fadd contract <16 x float> %80, <float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000>
  %82 = fmul contract <16 x float> %69, <float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000>
  %83 = fadd contract <16 x float> %82, <float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000>
  %84 = fmul contract <16 x float> %69, %83
  %85 = fadd contract <16 x float> %84, <float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000>
  %86 = fmul contract <16 x float> %69, %85
  %87 = fadd contract <16 x float> %86, <float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000>
  %88 = fmul contract <16 x float> %68, %81
  %89 = fdiv contract <16 x float> %88, %87
  %90 = fmul <16 x float> %89, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %91 = fadd <16 x float> %90, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %92 = getelementptr inbounds i8, ptr %30, i64 %11
  %93 = load <16 x float>, ptr %92, align 4
  %94 = fcmp contract ogt <16 x float> %93, <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>
  %95 = select <16 x i1> %94, <16 x float> <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>, <16 x float> %93
  %96 = fcmp contract olt <16 x float> %95, <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>
  %97 = select <16 x i1> %96, <16 x float> <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>, <16 x float> %95
  %98 = fmul contract <16 x float> %97, %97
  %99 = fmul contract <16 x float> %98, <float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000>
  %100 = fsub contract <16 x float> <float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000>, %99
  %101 = fmul contract <16 x float> %98, %100
  %102 = fadd contract <16 x float> %101, <float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000>
  %103 = fmul contract <16 x float> %98, %102
  %104 = fadd contract <16 x float> %103, <float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000>
  %105 = fmul contract <16 x float> %98, %104
  %106 = fadd contract <16 x float> %105, <float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000>
  %107 = fmul contract <16 x float> %98, %106
  %108 = fadd contract <16 x float> %107, <float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000>
  %109 = fmul contract <16 x float> %98, %108
  %110 = fadd contract <16 x float> %109, <float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000>
  %111 = fmul contract <16 x float> %98, <float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000>
  %112 = fadd contract <16 x float> %111, <float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000>
  %113 = fmul contract <16 x float> %98, %112
  %114 = fadd contract <16 x float> %113, <float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000>
  %115 = fmul contract <16 x float> %98, %114
  %116 = fadd contract <16 x float> %115, <float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000>
  %117 = fmul contract <16 x float> %97, %110
  %118 = fdiv contract <16 x float> %117, %116
  %119 = fmul <16 x float> %118, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %120 = fadd <16 x float> %119, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %121 = fmul <16 x float> %32, %91
  %122 = getelementptr inbounds i8, ptr %30, i64 %12
  %123 = load <16 x float>, ptr %122, align 4
  %124 = fcmp contract ogt <16 x float> %123, <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>
  %125 = select <16 x i1> %124, <16 x float> <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>, <16 x float> %123
  %126 = fcmp contract olt <16 x float> %125, <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>
  %127 = select <16 x i1> %126, <16 x float> <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>, <16 x float> %125
  %128 = fmul contract <16 x float> %127, %127
  %129 = fmul contract <16 x float> %128, <float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000>
  %130 = fsub contract <16 x float> <float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000>, %129
  %131 = fmul contract <16 x float> %128, %130
  %132 = fadd contract <16 x float> %131, <float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000>
  %133 = fmul contract <16 x float> %128, %132
  %134 = fadd contract <16 x float> %133, <float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000>
  %135 = fmul contract <16 x float> %128, %134
  %136 = fadd contract <16 x float> %135, <float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000>
  %137 = fmul contract <16 x float> %128, %136
  %138 = fadd contract <16 x float> %137, <float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000>
  %139 = fmul contract <16 x float> %128, %138
  %140 = fadd contract <16 x float> %139, <float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000>
  %141 = fmul contract <16 x float> %128, <float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000>
  %142 = fadd contract <16 x float> %141, <float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000>
  %143 = fmul contract <16 x float> %128, %142
  %144 = fadd contract <16 x float> %143, <float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000>
  %145 = fmul contract <16 x float> %128, %144
  %146 = fadd contract <16 x float> %145, <float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000>
  %147 = fmul contract <16 x float> %127, %140
  %148 = fdiv contract <16 x float> %147, %146
  %149 = fmul <16 x float> %62, %148
  %150 = fadd <16 x float> %121, %149
  %151 = fcmp contract ogt <16 x float> %150, <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>
  %152 = select <16 x i1> %151, <16 x float> <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>, <16 x float> %150
  %153 = fcmp contract olt <16 x float> %152, <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>
  %154 = select <16 x i1> %153, <16 x float> <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>, <16 x float> %152
  %155 = fmul contract <16 x float> %154, %154
  %156 = fmul contract <16 x float> %155, <float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000>
  %157 = fsub contract <16 x float> <float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000>, %156
  %158 = fmul contract <16 x float> %155, %157
  %159 = fadd contract <16 x float> %158, <float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000>
  %160 = fmul contract <16 x float> %155, %159
  %161 = fadd contract <16 x float> %160, <float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000>
  %162 = fmul contract <16 x float> %155, %161
  %163 = fadd contract <16 x float> %162, <float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000>
  %164 = fmul contract <16 x float> %155, %163
  %165 = fadd contract <16 x float> %164, <float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000>
  %166 = fmul contract <16 x float> %155, %165
  %167 = fadd contract <16 x float> %166, <float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000>
  %168 = fmul contract <16 x float> %155, <float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000>
  %169 = fadd contract <16 x float> %168, <float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000>
  %170 = fmul contract <16 x float> %155, %169
  %171 = fadd contract <16 x float> %170, <float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000>
  %172 = fmul contract <16 x float> %155, %171
  %173 = fadd contract <16 x float> %172, <float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000>
  %174 = fmul contract <16 x float> %154, %167
  %175 = fdiv contract <16 x float> %174, %173
  %176 = fmul <16 x float> %120, %175
  store <16 x float> %176, ptr %33, align 4
  store <16 x float> %150, ptr %34, align 4
  %177 = add nuw nsw i64 %29, 16
  %178 = icmp slt i64 %177, %6
  br i1 %178, label %28, label %21, !llvm.loop !35
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #5

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @gru(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #4 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %21

9:                                                ; preds = %7
  %10 = icmp sgt i64 %6, 0
  %11 = shl nsw i64 %6, 3
  %12 = mul i64 %6, 12
  %13 = shl nsw i64 %6, 4
  br label %14

14:                                               ; preds = %22, %9
  %15 = phi i64 [ 0, %9 ], [ %23, %22 ]
  %16 = phi ptr [ %0, %9 ], [ %24, %22 ]
  %17 = phi ptr [ %1, %9 ], [ %25, %22 ]
  %18 = phi ptr [ %4, %9 ], [ %28, %22 ]
  %19 = phi ptr [ %3, %9 ], [ %27, %22 ]
  %20 = phi ptr [ %2, %9 ], [ %26, %22 ]
  br i1 %10, label %30, label %22

21:                                               ; preds = %22, %7
  ret void

22:                                               ; preds = %30, %14
  %23 = add nuw nsw i64 %15, 1
  %24 = getelementptr inbounds i8, ptr %16, i64 %13
  %25 = getelementptr inbounds float, ptr %17, i64 %6
  %26 = getelementptr inbounds float, ptr %20, i64 %6
  %27 = getelementptr inbounds float, ptr %19, i64 %6
  %28 = getelementptr inbounds float, ptr %18, i64 %6
  %29 = icmp eq i64 %23, %5
  br i1 %29, label %21, label %14, !llvm.loop !36

30:                                               ; preds = %30, %14
  %31 = phi i64 [ %130, %30 ], [ 0, %14 ]
  %32 = getelementptr inbounds float, ptr %16, i64 %31
  %33 = getelementptr inbounds float, ptr %17, i64 %31
  %34 = load <16 x float>, ptr %33, align 4
  %35 = getelementptr inbounds float, ptr %20, i64 %31
  %36 = load <16 x float>, ptr %35, align 4
  %37 = getelementptr inbounds float, ptr %19, i64 %31
  %38 = getelementptr inbounds float, ptr %18, i64 %31
  %39 = getelementptr inbounds float, ptr %32, i64 %6
  %40 = load <16 x float>, ptr %39, align 4
  %41 = fcmp contract ogt <16 x float> %40, <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>
  %42 = select <16 x i1> %41, <16 x float> <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>, <16 x float> %40
  %43 = fcmp contract olt <16 x float> %42, <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>
  %44 = select <16 x i1> %43, <16 x float> <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>, <16 x float> %42
  %45 = fmul contract <16 x float> %44, %44
  %46 = fmul contract <16 x float> %45, <float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000>
  %47 = fsub contract <16 x float> <float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000>, %46
  %48 = fmul contract <16 x float> %45, %47
  %49 = fadd contract <16 x float> %48, <float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000>
  %50 = fmul contract <16 x float> %45, %49
  %51 = fadd contract <16 x float> %50, <float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000>
  %52 = fmul contract <16 x float> %45, %51
  %53 = fadd contract <16 x float> %52, <float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000>
  %54 = fmul contract <16 x float> %45, %53
  %55 = fadd contract <16 x float> %54, <float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000>
  %56 = fmul contract <16 x float> %45, %55
  %57 = fadd contract <16 x float> %56, <float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000>
  %58 = fmul contract <16 x float> %45, <float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000>
  %59 = fadd contract <16 x float> %58, <float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000>
  %60 = fmul contract <16 x float> %45, %59
  %61 = fadd contract <16 x float> %60, <float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000>
  %62 = fmul contract <16 x float> %45, %61
  %63 = fadd contract <16 x float> %62, <float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000>
  %64 = fmul contract <16 x float> %44, %57
  %65 = fdiv contract <16 x float> %64, %63
  %66 = fmul <16 x float> %65, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %67 = fadd <16 x float> %66, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %68 = getelementptr inbounds i8, ptr %32, i64 %11
  %69 = load <16 x float>, ptr %68, align 4
  %70 = fcmp contract ogt <16 x float> %69, <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>
  %71 = select <16 x i1> %70, <16 x float> <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>, <16 x float> %69
  %72 = fcmp contract olt <16 x float> %71, <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>
  %73 = select <16 x i1> %72, <16 x float> <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>, <16 x float> %71
  %74 = fmul contract <16 x float> %73, %73
  %75 = fmul contract <16 x float> %74, <float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000>
  %76 = fsub contract <16 x float> <float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000>, %75
  %77 = fmul contract <16 x float> %74, %76
  %78 = fadd contract <16 x float> %77, <float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000>
  %79 = fmul contract <16 x float> %74, %78
  %80 = fadd contract <16 x float> %79, <float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000>
  %81 = fmul contract <16 x float> %74, %80
  %82 = fadd contract <16 x float> %81, <float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000>
  %83 = fmul contract <16 x float> %74, %82
  %84 = fadd contract <16 x float> %83, <float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000>
  %85 = fmul contract <16 x float> %74, %84
  %86 = fadd contract <16 x float> %85, <float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000>
  %87 = fmul contract <16 x float> %74, <float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000>
  %88 = fadd contract <16 x float> %87, <float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000>
  %89 = fmul contract <16 x float> %74, %88
  %90 = fadd contract <16 x float> %89, <float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000>
  %91 = fmul contract <16 x float> %74, %90
  %92 = fadd contract <16 x float> %91, <float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000>
  %93 = fmul contract <16 x float> %73, %86
  %94 = fdiv contract <16 x float> %93, %92
  %95 = fmul <16 x float> %94, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %96 = fadd <16 x float> %95, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %97 = load <16 x float>, ptr %32, align 4
  %98 = getelementptr inbounds i8, ptr %32, i64 %12
  %99 = load <16 x float>, ptr %98, align 4
  %100 = fmul <16 x float> %99, %67
  %101 = fadd <16 x float> %97, %100
  %102 = fcmp contract ogt <16 x float> %101, <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>
  %103 = select <16 x i1> %102, <16 x float> <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>, <16 x float> %101
  %104 = fcmp contract olt <16 x float> %103, <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>
  %105 = select <16 x i1> %104, <16 x float> <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>, <16 x float> %103
  %106 = fmul contract <16 x float> %105, %105
  %107 = fmul contract <16 x float> %106, <float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000>
  %108 = fsub contract <16 x float> <float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000>, %107
  %109 = fmul contract <16 x float> %106, %108
  %110 = fadd contract <16 x float> %109, <float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000>
  %111 = fmul contract <16 x float> %106, %110
  %112 = fadd contract <16 x float> %111, <float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000>
  %113 = fmul contract <16 x float> %106, %112
  %114 = fadd contract <16 x float> %113, <float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000>
  %115 = fmul contract <16 x float> %106, %114
  %116 = fadd contract <16 x float> %115, <float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000>
  %117 = fmul contract <16 x float> %106, %116
  %118 = fadd contract <16 x float> %117, <float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000>
  %119 = fmul contract <16 x float> %106, <float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000>
  %120 = fadd contract <16 x float> %119, <float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000>
  %121 = fmul contract <16 x float> %106, %120
  %122 = fadd contract <16 x float> %121, <float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000>
  %123 = fmul contract <16 x float> %106, %122
  %124 = fadd contract <16 x float> %123, <float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000>
  %125 = fmul contract <16 x float> %105, %118
  %126 = fdiv contract <16 x float> %125, %124
  %127 = fsub <16 x float> %34, %126
  %128 = fmul <16 x float> %96, %127
  %129 = fadd <16 x float> %126, %128
  store <16 x float> %129, ptr %37, align 4
  store <16 x float> %36, ptr %38, align 4
  %130 = add nuw nsw i64 %31, 16
  %131 = icmp slt i64 %130, %6
  br i1 %131, label %30, label %22, !llvm.loop !37
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @tanh(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #4 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %17

9:                                                ; preds = %7
  %10 = icmp sgt i64 %6, 0
  br label %11

11:                                               ; preds = %18, %9
  %12 = phi i64 [ 0, %9 ], [ %19, %18 ]
  %13 = phi ptr [ %0, %9 ], [ %20, %18 ]
  %14 = phi ptr [ %4, %9 ], [ %23, %18 ]
  %15 = phi ptr [ %3, %9 ], [ %22, %18 ]
  %16 = phi ptr [ %2, %9 ], [ %21, %18 ]
  br i1 %10, label %25, label %18

17:                                               ; preds = %18, %7
  ret void

18:                                               ; preds = %25, %11
  %19 = add nuw nsw i64 %12, 1
  %20 = getelementptr inbounds float, ptr %13, i64 %6
  %21 = getelementptr inbounds float, ptr %16, i64 %6
  %22 = getelementptr inbounds float, ptr %15, i64 %6
  %23 = getelementptr inbounds float, ptr %14, i64 %6
  %24 = icmp eq i64 %19, %5
  br i1 %24, label %17, label %11, !llvm.loop !38

25:                                               ; preds = %25, %11
  %26 = phi i64 [ %58, %25 ], [ 0, %11 ]
  %27 = getelementptr inbounds float, ptr %13, i64 %26
  %28 = getelementptr inbounds float, ptr %16, i64 %26
  %29 = load <16 x float>, ptr %28, align 4
  %30 = getelementptr inbounds float, ptr %15, i64 %26
  %31 = getelementptr inbounds float, ptr %14, i64 %26
  %32 = load <16 x float>, ptr %27, align 4
  %33 = fcmp contract ogt <16 x float> %32, <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>
  %34 = select <16 x i1> %33, <16 x float> <float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000, float 0x401F9F09E0000000>, <16 x float> %32
  %35 = fcmp contract olt <16 x float> %34, <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>
  %36 = select <16 x i1> %35, <16 x float> <float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000, float 0xC01F9F09E0000000>, <16 x float> %34
  %37 = fmul contract <16 x float> %36, %36
  %38 = fmul contract <16 x float> %37, <float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000, float 0x3CB3E4B800000000>
  %39 = fsub contract <16 x float> <float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000, float 0x3D4C266FC0000000>, %38
  %40 = fmul contract <16 x float> %37, %39
  %41 = fadd contract <16 x float> %40, <float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000, float 0xBDD7A6FFE0000000>
  %42 = fmul contract <16 x float> %37, %41
  %43 = fadd contract <16 x float> %42, <float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000, float 0x3E6B800820000000>
  %44 = fmul contract <16 x float> %37, %43
  %45 = fadd contract <16 x float> %44, <float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000, float 0x3EEF286940000000>
  %46 = fmul contract <16 x float> %37, %45
  %47 = fadd contract <16 x float> %46, <float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000, float 0x3F44E1BDA0000000>
  %48 = fmul contract <16 x float> %37, %47
  %49 = fadd contract <16 x float> %48, <float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000, float 0x3F740B3B80000000>
  %50 = fmul contract <16 x float> %37, <float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000, float 0x3EB41A7B00000000>
  %51 = fadd contract <16 x float> %50, <float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000, float 0x3F1F12BAC0000000>
  %52 = fmul contract <16 x float> %37, %51
  %53 = fadd contract <16 x float> %52, <float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000, float 0x3F629540A0000000>
  %54 = fmul contract <16 x float> %37, %53
  %55 = fadd contract <16 x float> %54, <float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000, float 0x3F740B3BA0000000>
  %56 = fmul contract <16 x float> %36, %49
  %57 = fdiv contract <16 x float> %56, %55
  store <16 x float> %57, ptr %30, align 4
  store <16 x float> %29, ptr %31, align 4
  %58 = add nuw nsw i64 %26, 16
  %59 = icmp slt i64 %58, %6
  br i1 %59, label %25, label %18, !llvm.loop !39
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @relu(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #4 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %25

9:                                                ; preds = %7
  %10 = icmp sgt i64 %6, 0
  %11 = add i64 %6, -1
  %12 = lshr i64 %11, 4
  %13 = add nuw nsw i64 %12, 1
  %14 = icmp ult i64 %6, 17
  %15 = and i64 %13, 2305843009213693950
  %16 = and i64 %11, 16
  %17 = icmp eq i64 %16, 0
  br label %18

18:                                               ; preds = %37, %9
  %19 = phi i64 [ 0, %9 ], [ %38, %37 ]
  %20 = phi ptr [ %0, %9 ], [ %39, %37 ]
  %21 = phi ptr [ %4, %9 ], [ %42, %37 ]
  %22 = phi ptr [ %3, %9 ], [ %41, %37 ]
  %23 = phi ptr [ %2, %9 ], [ %40, %37 ]
  br i1 %10, label %24, label %37

24:                                               ; preds = %18
  br i1 %14, label %26, label %44

25:                                               ; preds = %37, %7
  ret void

26:                                               ; preds = %44, %24
  %27 = phi i64 [ 0, %24 ], [ %64, %44 ]
  br i1 %17, label %28, label %37

28:                                               ; preds = %26
  %29 = getelementptr inbounds float, ptr %20, i64 %27
  %30 = getelementptr inbounds float, ptr %23, i64 %27
  %31 = load <16 x float>, ptr %30, align 4
  %32 = getelementptr inbounds float, ptr %22, i64 %27
  %33 = getelementptr inbounds float, ptr %21, i64 %27
  %34 = load <16 x float>, ptr %29, align 4
  %35 = fcmp ogt <16 x float> %34, zeroinitializer
  %36 = select <16 x i1> %35, <16 x float> %34, <16 x float> zeroinitializer
  store <16 x float> %36, ptr %32, align 4
  store <16 x float> %31, ptr %33, align 4
  br label %37

37:                                               ; preds = %28, %26, %18
  %38 = add nuw nsw i64 %19, 1
  %39 = getelementptr inbounds float, ptr %20, i64 %6
  %40 = getelementptr inbounds float, ptr %23, i64 %6
  %41 = getelementptr inbounds float, ptr %22, i64 %6
  %42 = getelementptr inbounds float, ptr %21, i64 %6
  %43 = icmp eq i64 %38, %5
  br i1 %43, label %25, label %18, !llvm.loop !40

44:                                               ; preds = %44, %24
  %45 = phi i64 [ %64, %44 ], [ 0, %24 ]
  %46 = phi i64 [ %65, %44 ], [ 0, %24 ]
  %47 = getelementptr inbounds float, ptr %20, i64 %45
  %48 = getelementptr inbounds float, ptr %23, i64 %45
  %49 = load <16 x float>, ptr %48, align 4
  %50 = getelementptr inbounds float, ptr %22, i64 %45
  %51 = getelementptr inbounds float, ptr %21, i64 %45
  %52 = load <16 x float>, ptr %47, align 4
  %53 = fcmp ogt <16 x float> %52, zeroinitializer
  %54 = select <16 x i1> %53, <16 x float> %52, <16 x float> zeroinitializer
  store <16 x float> %54, ptr %50, align 4
  store <16 x float> %49, ptr %51, align 4
  %55 = or disjoint i64 %45, 16
  %56 = getelementptr inbounds float, ptr %20, i64 %55
  %57 = getelementptr inbounds float, ptr %23, i64 %55
  %58 = load <16 x float>, ptr %57, align 4
  %59 = getelementptr inbounds float, ptr %22, i64 %55
  %60 = getelementptr inbounds float, ptr %21, i64 %55
  %61 = load <16 x float>, ptr %56, align 4
  %62 = fcmp ogt <16 x float> %61, zeroinitializer
  %63 = select <16 x i1> %62, <16 x float> %61, <16 x float> zeroinitializer
  store <16 x float> %63, ptr %59, align 4
  store <16 x float> %58, ptr %60, align 4
  %64 = add nuw nsw i64 %45, 32
  %65 = add i64 %46, 2
  %66 = icmp eq i64 %65, %15
  br i1 %66, label %26, label %44, !llvm.loop !41
}

; Function Attrs: nounwind
define dso_local void @recur(ptr noundef %0, ptr nocapture noundef readonly %1, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, i64 noundef %7, i64 noundef %8) local_unnamed_addr #0 {
  %10 = getelementptr inbounds i8, ptr %0, i64 32
  %11 = load i64, ptr %10, align 8
  %12 = icmp sgt i64 %7, 0
  br i1 %12, label %13, label %21

13:                                               ; preds = %9
  %14 = getelementptr inbounds i8, ptr %0, i64 24
  %15 = load ptr, ptr %0, align 8
  %16 = getelementptr inbounds float, ptr %2, i64 %8
  %17 = load i64, ptr %14, align 8
  %18 = sub i64 0, %17
  %19 = getelementptr inbounds float, ptr %16, i64 %18
  tail call void %15(ptr noundef nonnull %0, ptr noundef %3, ptr noundef %19, i64 noundef 1, i64 noundef %8) #10
  tail call void %1(ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, i64 noundef 1, i64 noundef %11) #10
  %20 = icmp eq i64 %7, 1
  br i1 %20, label %21, label %22

21:                                               ; preds = %22, %13, %9
  ret void

22:                                               ; preds = %22, %13
  %23 = phi i64 [ %32, %22 ], [ 1, %13 ]
  %24 = phi ptr [ %28, %22 ], [ %16, %13 ]
  %25 = phi ptr [ %26, %22 ], [ %5, %13 ]
  %26 = getelementptr inbounds float, ptr %25, i64 %11
  %27 = load ptr, ptr %0, align 8
  %28 = getelementptr inbounds float, ptr %24, i64 %8
  %29 = load i64, ptr %14, align 8
  %30 = sub i64 0, %29
  %31 = getelementptr inbounds float, ptr %28, i64 %30
  tail call void %27(ptr noundef nonnull %0, ptr noundef %25, ptr noundef %31, i64 noundef 1, i64 noundef %8) #10
  tail call void %1(ptr noundef %24, ptr noundef %25, ptr noundef %6, ptr noundef %26, ptr noundef %6, i64 noundef 1, i64 noundef %11) #10
  %32 = add nuw nsw i64 %23, 1
  %33 = icmp eq i64 %32, %7
  br i1 %33, label %21, label %22, !llvm.loop !42
}

; Function Attrs: nounwind
define dso_local void @first_inputs(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds i8, ptr %0, i64 112
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8
  %9 = icmp sgt i64 %3, 0
  br i1 %9, label %10, label %16

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = getelementptr inbounds i8, ptr %8, i64 96
  %13 = shl i64 %6, 2
  %14 = getelementptr inbounds i8, ptr %0, i64 16
  %15 = getelementptr inbounds i8, ptr %8, i64 32
  br label %17

16:                                               ; preds = %41, %4
  ret void

17:                                               ; preds = %41, %10
  %18 = phi ptr [ %2, %10 ], [ %43, %41 ]
  %19 = phi i64 [ 0, %10 ], [ %42, %41 ]
  %20 = load ptr, ptr %0, align 8
  %21 = getelementptr inbounds i64, ptr %1, i64 %19
  %22 = load i64, ptr %21, align 8
  %23 = mul nsw i64 %22, %6
  %24 = getelementptr inbounds float, ptr %20, i64 %23
  %25 = load ptr, ptr %11, align 8
  %26 = getelementptr inbounds i8, ptr %25, i64 %22
  %27 = load atomic i8, ptr %26 acquire, align 1
  %28 = trunc i8 %27 to i1
  br i1 %28, label %29, label %30

29:                                               ; preds = %17
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %18, ptr align 4 %24, i64 %13, i1 false)
  br label %41

30:                                               ; preds = %17
  %31 = load ptr, ptr %12, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %18, ptr align 4 %31, i64 %13, i1 false)
  %32 = load ptr, ptr %8, align 8
  %33 = load ptr, ptr %14, align 8
  %34 = load i64, ptr %21, align 8
  %35 = load i64, ptr %15, align 8
  %36 = mul nsw i64 %35, %34
  %37 = getelementptr inbounds float, ptr %33, i64 %36
  tail call void %32(ptr noundef nonnull %8, ptr noundef %37, ptr noundef %18, i64 noundef 1, i64 noundef %6) #10
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %24, ptr align 4 %18, i64 %13, i1 false)
  %38 = load ptr, ptr %11, align 8
  %39 = load i64, ptr %21, align 8
  %40 = getelementptr inbounds i8, ptr %38, i64 %39
  store atomic i8 1, ptr %40 release, align 1
  br label %41

41:                                               ; preds = %30, %29
  %42 = add nuw nsw i64 %19, 1
  %43 = getelementptr inbounds float, ptr %18, i64 %6
  %44 = icmp eq i64 %42, %3
  br i1 %44, label %16, label %17, !llvm.loop !44
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #6

; Function Attrs: nounwind
define dso_local void @step(ptr noundef %0, ptr nocapture noundef readonly %1, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, ptr noundef %7, i64 noundef %8, i64 noundef %9) local_unnamed_addr #7 {
  %11 = getelementptr inbounds i8, ptr %0, i64 104
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %0, i64 112
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds i8, ptr %0, i64 64
  %16 = load i64, ptr %15, align 8
  %17 = mul nsw i64 %14, %8
  %18 = getelementptr inbounds float, ptr %7, i64 %17
  %19 = mul i64 %12, %8
  %20 = getelementptr inbounds float, ptr %18, i64 %19
  %21 = shl i64 %8, 3
  %22 = mul i64 %21, %12
  tail call void @llvm.memset.p0.i64(ptr align 4 %18, i8 0, i64 %22, i1 false)
  %23 = getelementptr inbounds i8, ptr %0, i64 96
  %24 = load i64, ptr %23, align 8
  %25 = icmp sgt i64 %24, 0
  br i1 %25, label %26, label %49

26:                                               ; preds = %10
  %27 = getelementptr inbounds i8, ptr %0, i64 24
  %28 = icmp sgt i64 %8, 0
  %29 = shl i64 %14, 2
  %30 = getelementptr inbounds i8, ptr %0, i64 8
  %31 = getelementptr inbounds i8, ptr %0, i64 16
  %32 = getelementptr inbounds float, ptr %7, i64 %14
  %33 = getelementptr inbounds i8, ptr %0, i64 32
  %34 = icmp sgt i64 %19, 0
  %35 = getelementptr inbounds i8, ptr %0, i64 124
  %36 = getelementptr inbounds i8, ptr %0, i64 120
  %37 = mul nsw i64 %12, %9
  %38 = add i64 %19, -1
  %39 = lshr i64 %38, 4
  %40 = add nuw nsw i64 %39, 1
  %41 = and i64 %8, 1
  %42 = icmp eq i64 %8, 1
  %43 = and i64 %8, 9223372036854775806
  %44 = icmp eq i64 %41, 0
  %45 = icmp ult i64 %19, 17
  %46 = and i64 %40, 2305843009213693950
  %47 = and i64 %38, 16
  %48 = icmp eq i64 %47, 0
  br label %58

49:                                               ; preds = %183, %10
  %50 = icmp sgt i64 %8, 0
  br i1 %50, label %51, label %198

51:                                               ; preds = %49
  %52 = getelementptr inbounds i8, ptr %0, i64 88
  %53 = shl i64 %16, 2
  %54 = and i64 %8, 1
  %55 = icmp eq i64 %8, 1
  br i1 %55, label %191, label %56

56:                                               ; preds = %51
  %57 = and i64 %8, 9223372036854775806
  br label %201

58:                                               ; preds = %183, %26
  %59 = phi ptr [ %2, %26 ], [ %185, %183 ]
  %60 = phi i64 [ 0, %26 ], [ %184, %183 ]
  %61 = phi ptr [ %3, %26 ], [ %186, %183 ]
  %62 = phi ptr [ %4, %26 ], [ %187, %183 ]
  %63 = phi ptr [ %5, %26 ], [ %188, %183 ]
  %64 = load ptr, ptr %27, align 8
  %65 = getelementptr inbounds %struct.Layer, ptr %64, i64 %60
  %66 = icmp eq i64 %60, 0
  br i1 %66, label %91, label %67

67:                                               ; preds = %58
  br i1 %28, label %68, label %76

68:                                               ; preds = %67
  %69 = getelementptr inbounds i8, ptr %65, i64 96
  br i1 %42, label %70, label %78

70:                                               ; preds = %78, %68
  %71 = phi i64 [ 0, %68 ], [ %88, %78 ]
  br i1 %44, label %76, label %72

72:                                               ; preds = %70
  %73 = mul nsw i64 %71, %14
  %74 = getelementptr inbounds float, ptr %7, i64 %73
  %75 = load ptr, ptr %69, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %74, ptr align 4 %75, i64 %29, i1 false)
  br label %76

76:                                               ; preds = %72, %70, %67
  %77 = load ptr, ptr %65, align 8
  tail call void %77(ptr noundef nonnull %65, ptr noundef %18, ptr noundef %7, i64 noundef %8, i64 noundef %14) #10
  br label %125

78:                                               ; preds = %78, %68
  %79 = phi i64 [ %88, %78 ], [ 0, %68 ]
  %80 = phi i64 [ %89, %78 ], [ 0, %68 ]
  %81 = mul nsw i64 %79, %14
  %82 = getelementptr inbounds float, ptr %7, i64 %81
  %83 = load ptr, ptr %69, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %82, ptr align 4 %83, i64 %29, i1 false)
  %84 = or disjoint i64 %79, 1
  %85 = mul nsw i64 %84, %14
  %86 = getelementptr inbounds float, ptr %7, i64 %85
  %87 = load ptr, ptr %69, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %86, ptr align 4 %87, i64 %29, i1 false)
  %88 = add nuw nsw i64 %79, 2
  %89 = add i64 %80, 2
  %90 = icmp eq i64 %89, %43
  br i1 %90, label %70, label %78, !llvm.loop !45

91:                                               ; preds = %58
  %92 = load i64, ptr %13, align 8
  br i1 %28, label %93, label %125

93:                                               ; preds = %91
  %94 = getelementptr inbounds i8, ptr %64, i64 96
  %95 = shl i64 %92, 2
  %96 = getelementptr inbounds i8, ptr %64, i64 32
  br label %97

97:                                               ; preds = %121, %93
  %98 = phi ptr [ %7, %93 ], [ %123, %121 ]
  %99 = phi i64 [ 0, %93 ], [ %122, %121 ]
  %100 = load ptr, ptr %0, align 8
  %101 = getelementptr inbounds i64, ptr %1, i64 %99
  %102 = load i64, ptr %101, align 8
  %103 = mul nsw i64 %102, %92
  %104 = getelementptr inbounds float, ptr %100, i64 %103
  %105 = load ptr, ptr %30, align 8
  %106 = getelementptr inbounds i8, ptr %105, i64 %102
  %107 = load atomic i8, ptr %106 acquire, align 1
  %108 = trunc i8 %107 to i1
  br i1 %108, label %109, label %110

109:                                              ; preds = %97
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %98, ptr align 4 %104, i64 %95, i1 false)
  br label %121

110:                                              ; preds = %97
  %111 = load ptr, ptr %94, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %98, ptr align 4 %111, i64 %95, i1 false)
  %112 = load ptr, ptr %64, align 8
  %113 = load ptr, ptr %31, align 8
  %114 = load i64, ptr %101, align 8
  %115 = load i64, ptr %96, align 8
  %116 = mul nsw i64 %115, %114
  %117 = getelementptr inbounds float, ptr %113, i64 %116
  tail call void %112(ptr noundef nonnull %64, ptr noundef %117, ptr noundef %98, i64 noundef 1, i64 noundef %92) #10
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %104, ptr align 4 %98, i64 %95, i1 false)
  %118 = load ptr, ptr %30, align 8
  %119 = load i64, ptr %101, align 8
  %120 = getelementptr inbounds i8, ptr %118, i64 %119
  store atomic i8 1, ptr %120 release, align 1
  br label %121

121:                                              ; preds = %110, %109
  %122 = add nuw nsw i64 %99, 1
  %123 = getelementptr inbounds float, ptr %98, i64 %92
  %124 = icmp eq i64 %122, %8
  br i1 %124, label %125, label %97, !llvm.loop !44

125:                                              ; preds = %121, %91, %76
  %126 = getelementptr inbounds i8, ptr %65, i64 48
  %127 = load ptr, ptr %126, align 8
  %128 = getelementptr inbounds i8, ptr %65, i64 72
  %129 = load i64, ptr %128, align 8
  %130 = sub i64 0, %129
  %131 = getelementptr inbounds float, ptr %32, i64 %130
  tail call void %127(ptr noundef nonnull %126, ptr noundef %59, ptr noundef %131, i64 noundef %8, i64 noundef %14) #10
  %132 = load ptr, ptr %33, align 8
  tail call void %132(ptr noundef %7, ptr noundef %59, ptr noundef %61, ptr noundef %62, ptr noundef %63, i64 noundef %8, i64 noundef %12) #10
  br i1 %34, label %133, label %183

133:                                              ; preds = %125
  %134 = load float, ptr %35, align 4
  %135 = load float, ptr %36, align 8
  %136 = insertelement <16 x float> poison, float %135, i64 0
  %137 = shufflevector <16 x float> %136, <16 x float> poison, <16 x i32> zeroinitializer
  %138 = insertelement <16 x float> poison, float %134, i64 0
  %139 = shufflevector <16 x float> %138, <16 x float> poison, <16 x i32> zeroinitializer
  br i1 %45, label %169, label %140

140:                                              ; preds = %140, %133
  %141 = phi i64 [ %166, %140 ], [ 0, %133 ]
  %142 = phi i64 [ %167, %140 ], [ 0, %133 ]
  %143 = getelementptr inbounds float, ptr %18, i64 %141
  %144 = getelementptr inbounds float, ptr %62, i64 %141
  %145 = load <16 x float>, ptr %144, align 4
  %146 = load <16 x float>, ptr %143, align 4
  %147 = fmul <16 x float> %137, %146
  %148 = fadd <16 x float> %145, %147
  store <16 x float> %148, ptr %143, align 4
  %149 = getelementptr inbounds float, ptr %20, i64 %141
  %150 = load <16 x float>, ptr %144, align 4
  %151 = load <16 x float>, ptr %149, align 4
  %152 = fmul <16 x float> %139, %151
  %153 = fadd <16 x float> %150, %152
  store <16 x float> %153, ptr %149, align 4
  %154 = or disjoint i64 %141, 16
  %155 = getelementptr inbounds float, ptr %18, i64 %154
  %156 = getelementptr inbounds float, ptr %62, i64 %154
  %157 = load <16 x float>, ptr %156, align 4
  %158 = load <16 x float>, ptr %155, align 4
  %159 = fmul <16 x float> %137, %158
  %160 = fadd <16 x float> %157, %159
  store <16 x float> %160, ptr %155, align 4
  %161 = getelementptr inbounds float, ptr %20, i64 %154
  %162 = load <16 x float>, ptr %156, align 4
  %163 = load <16 x float>, ptr %161, align 4
  %164 = fmul <16 x float> %139, %163
  %165 = fadd <16 x float> %162, %164
  store <16 x float> %165, ptr %161, align 4
  %166 = add nuw nsw i64 %141, 32
  %167 = add i64 %142, 2
  %168 = icmp eq i64 %167, %46
  br i1 %168, label %169, label %140, !llvm.loop !46

169:                                              ; preds = %140, %133
  %170 = phi i64 [ 0, %133 ], [ %166, %140 ]
  br i1 %48, label %171, label %183

171:                                              ; preds = %169
  %172 = getelementptr inbounds float, ptr %18, i64 %170
  %173 = getelementptr inbounds float, ptr %62, i64 %170
  %174 = load <16 x float>, ptr %173, align 4
  %175 = load <16 x float>, ptr %172, align 4
  %176 = fmul <16 x float> %137, %175
  %177 = fadd <16 x float> %174, %176
  store <16 x float> %177, ptr %172, align 4
  %178 = getelementptr inbounds float, ptr %20, i64 %170
  %179 = load <16 x float>, ptr %173, align 4
  %180 = load <16 x float>, ptr %178, align 4
  %181 = fmul <16 x float> %139, %180
  %182 = fadd <16 x float> %179, %181
  store <16 x float> %182, ptr %178, align 4
  br label %183

183:                                              ; preds = %171, %169, %125
  %184 = add nuw nsw i64 %60, 1
  %185 = getelementptr inbounds float, ptr %59, i64 %37
  %186 = getelementptr inbounds float, ptr %61, i64 %37
  %187 = getelementptr inbounds float, ptr %62, i64 %37
  %188 = getelementptr inbounds float, ptr %63, i64 %37
  %189 = load i64, ptr %23, align 8
  %190 = icmp slt i64 %184, %189
  br i1 %190, label %58, label %49, !llvm.loop !47

191:                                              ; preds = %201, %51
  %192 = phi i64 [ 0, %51 ], [ %211, %201 ]
  %193 = icmp eq i64 %54, 0
  br i1 %193, label %198, label %194

194:                                              ; preds = %191
  %195 = mul nsw i64 %192, %16
  %196 = getelementptr inbounds float, ptr %6, i64 %195
  %197 = load ptr, ptr %52, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %196, ptr align 4 %197, i64 %53, i1 false)
  br label %198

198:                                              ; preds = %194, %191, %49
  %199 = getelementptr inbounds i8, ptr %0, i64 40
  %200 = load ptr, ptr %199, align 8
  tail call void %200(ptr noundef nonnull %199, ptr noundef %20, ptr noundef %6, i64 noundef %8, i64 noundef %16) #10
  ret void

201:                                              ; preds = %201, %56
  %202 = phi i64 [ 0, %56 ], [ %211, %201 ]
  %203 = phi i64 [ 0, %56 ], [ %212, %201 ]
  %204 = mul nsw i64 %202, %16
  %205 = getelementptr inbounds float, ptr %6, i64 %204
  %206 = load ptr, ptr %52, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %205, ptr align 4 %206, i64 %53, i1 false)
  %207 = or disjoint i64 %202, 1
  %208 = mul nsw i64 %207, %16
  %209 = getelementptr inbounds float, ptr %6, i64 %208
  %210 = load ptr, ptr %52, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %209, ptr align 4 %210, i64 %53, i1 false)
  %211 = add nuw nsw i64 %202, 2
  %212 = add i64 %203, 2
  %213 = icmp eq i64 %212, %57
  br i1 %213, label %191, label %201, !llvm.loop !48
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #8

; Function Attrs: nounwind
define dso_local i64 @generate(ptr noundef %0, ptr nocapture noundef readonly %1, ptr noundef %2, ptr noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef %5, ptr nocapture noundef %6, ptr nocapture noundef readonly %7, ptr noundef readonly %8, ptr noundef %9, ptr nocapture noundef %10, ptr noundef %11, i64 noundef %12, i64 noundef %13, i64 noundef %14, i64 noundef %15, double noundef %16) local_unnamed_addr #7 {
  %18 = icmp sgt i64 %12, 0
  br i1 %18, label %19, label %261

19:                                               ; preds = %17
  %20 = icmp sgt i64 %13, 0
  %21 = getelementptr inbounds i8, ptr %0, i64 64
  %22 = icmp sgt i64 %15, 0
  %23 = fcmp oeq double %16, 0.000000e+00
  %24 = insertelement <8 x double> poison, double %16, i64 0
  %25 = shufflevector <8 x double> %24, <8 x double> poison, <8 x i32> zeroinitializer
  %26 = icmp eq ptr %8, null
  %27 = add i64 %15, -1
  %28 = lshr i64 %27, 3
  %29 = add nuw nsw i64 %28, 1
  %30 = icmp ult i64 %15, 9
  %31 = and i64 %29, 4611686018427387902
  %32 = and i64 %27, 8
  %33 = icmp eq i64 %32, 0
  %34 = and i64 %15, 7
  %35 = icmp ult i64 %15, 8
  %36 = and i64 %15, 9223372036854775800
  %37 = icmp eq i64 %34, 0
  br label %38

38:                                               ; preds = %255, %19
  %39 = phi i1 [ true, %19 ], [ %259, %255 ]
  %40 = phi i64 [ 0, %19 ], [ %256, %255 ]
  %41 = phi ptr [ %1, %19 ], [ %43, %255 ]
  %42 = phi ptr [ %4, %19 ], [ %257, %255 ]
  %43 = phi ptr [ %5, %19 ], [ %258, %255 ]
  tail call void @step(ptr noundef %0, ptr noundef %41, ptr noundef %2, ptr noundef %3, ptr noundef %2, ptr noundef %3, ptr noundef %9, ptr noundef %11, i64 noundef %13, i64 noundef %14) #11
  br i1 %20, label %44, label %255

44:                                               ; preds = %252, %38
  %45 = phi i64 [ %253, %252 ], [ 0, %38 ]
  %46 = getelementptr inbounds i64, ptr %6, i64 %45
  %47 = load i64, ptr %46, align 8
  %48 = mul nsw i64 %47, %15
  %49 = load i64, ptr %21, align 8
  %50 = mul nsw i64 %49, %45
  %51 = getelementptr inbounds float, ptr %9, i64 %50
  %52 = getelementptr inbounds double, ptr %7, i64 %48
  %53 = getelementptr inbounds double, ptr %42, i64 %45
  %54 = load double, ptr %53, align 8
  br i1 %22, label %55, label %74

55:                                               ; preds = %44
  br i1 %30, label %56, label %84

56:                                               ; preds = %84, %55
  %57 = phi <8 x i64> [ poison, %55 ], [ %109, %84 ]
  %58 = phi <8 x double> [ poison, %55 ], [ %111, %84 ]
  %59 = phi <8 x double> [ <double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000>, %55 ], [ %111, %84 ]
  %60 = phi <8 x i64> [ zeroinitializer, %55 ], [ %109, %84 ]
  %61 = phi i64 [ 0, %55 ], [ %112, %84 ]
  br i1 %33, label %62, label %74

62:                                               ; preds = %56
  %63 = getelementptr inbounds float, ptr %51, i64 %61
  %64 = load <8 x float>, ptr %63, align 4
  %65 = fpext <8 x float> %64 to <8 x double>
  %66 = getelementptr inbounds double, ptr %52, i64 %61
  %67 = load <8 x double>, ptr %66, align 8
  %68 = fadd <8 x double> %67, %65
  %69 = getelementptr inbounds double, ptr %10, i64 %61
  store <8 x double> %68, ptr %69, align 8
  %70 = fcmp ueq <8 x double> %68, <double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000>
  %71 = select <8 x i1> %70, <8 x i64> <i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1>, <8 x i64> %60
  %72 = fcmp ogt <8 x double> %68, %59
  %73 = select <8 x i1> %72, <8 x double> %68, <8 x double> %59
  br label %74

74:                                               ; preds = %62, %56, %44
  %75 = phi <8 x i64> [ zeroinitializer, %44 ], [ %57, %56 ], [ %71, %62 ]
  %76 = phi <8 x double> [ <double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000>, %44 ], [ %58, %56 ], [ %73, %62 ]
  %77 = tail call double @llvm.vector.reduce.fmax.v8f64(<8 x double> %76)
  %78 = tail call i64 @llvm.vector.reduce.or.v8i64(<8 x i64> %75)
  %79 = icmp ne i64 %78, 0
  %80 = fcmp oeq double %77, 0xFFF0000000000000
  %81 = select i1 %79, i1 true, i1 %80
  br i1 %81, label %82, label %115

82:                                               ; preds = %74
  %83 = getelementptr inbounds i64, ptr %43, i64 %45
  store i64 -1, ptr %83, align 8
  br label %261

84:                                               ; preds = %84, %55
  %85 = phi <8 x double> [ %111, %84 ], [ <double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000>, %55 ]
  %86 = phi <8 x i64> [ %109, %84 ], [ zeroinitializer, %55 ]
  %87 = phi i64 [ %112, %84 ], [ 0, %55 ]
  %88 = phi i64 [ %113, %84 ], [ 0, %55 ]
  %89 = getelementptr inbounds float, ptr %51, i64 %87
  %90 = load <8 x float>, ptr %89, align 4
  %91 = fpext <8 x float> %90 to <8 x double>
  %92 = getelementptr inbounds double, ptr %52, i64 %87
  %93 = load <8 x double>, ptr %92, align 8
  %94 = fadd <8 x double> %93, %91
  %95 = getelementptr inbounds double, ptr %10, i64 %87
  store <8 x double> %94, ptr %95, align 8
  %96 = fcmp ueq <8 x double> %94, <double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000>
  %97 = fcmp ogt <8 x double> %94, %85
  %98 = select <8 x i1> %97, <8 x double> %94, <8 x double> %85
  %99 = or disjoint i64 %87, 8
  %100 = getelementptr inbounds float, ptr %51, i64 %99
  %101 = load <8 x float>, ptr %100, align 4
  %102 = fpext <8 x float> %101 to <8 x double>
  %103 = getelementptr inbounds double, ptr %52, i64 %99
  %104 = load <8 x double>, ptr %103, align 8
  %105 = fadd <8 x double> %104, %102
  %106 = getelementptr inbounds double, ptr %10, i64 %99
  store <8 x double> %105, ptr %106, align 8
  %107 = fcmp ueq <8 x double> %105, <double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000>
  %108 = select <8 x i1> %107, <8 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true>, <8 x i1> %96
  %109 = select <8 x i1> %108, <8 x i64> <i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1>, <8 x i64> %86
  %110 = fcmp ogt <8 x double> %105, %98
  %111 = select <8 x i1> %110, <8 x double> %105, <8 x double> %98
  %112 = add nuw nsw i64 %87, 16
  %113 = add i64 %88, 2
  %114 = icmp eq i64 %113, %31
  br i1 %114, label %56, label %84, !llvm.loop !49

115:                                              ; preds = %74
  br i1 %23, label %120, label %116

116:                                              ; preds = %115
  br i1 %22, label %117, label %188

117:                                              ; preds = %116
  %118 = insertelement <8 x double> poison, double %77, i64 0
  %119 = shufflevector <8 x double> %118, <8 x double> poison, <8 x i32> zeroinitializer
  br label %126

120:                                              ; preds = %120, %115
  %121 = phi i64 [ %125, %120 ], [ 0, %115 ]
  %122 = getelementptr inbounds double, ptr %10, i64 %121
  %123 = load double, ptr %122, align 8
  %124 = fcmp une double %123, %77
  %125 = add nuw nsw i64 %121, 1
  br i1 %124, label %120, label %241, !llvm.loop !50

126:                                              ; preds = %126, %117
  %127 = phi i64 [ 0, %117 ], [ %171, %126 ]
  %128 = getelementptr inbounds double, ptr %10, i64 %127
  %129 = load <8 x double>, ptr %128, align 8
  %130 = fsub <8 x double> %129, %119
  %131 = fdiv <8 x double> %130, %25
  %132 = fcmp contract ogt <8 x double> %131, <double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02>
  %133 = select <8 x i1> %132, <8 x double> %131, <8 x double> <double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02>
  %134 = fmul contract <8 x double> %133, <double 0x3FF71547652B82FE, double 0x3FF71547652B82FE, double 0x3FF71547652B82FE, double 0x3FF71547652B82FE, double 0x3FF71547652B82FE, double 0x3FF71547652B82FE, double 0x3FF71547652B82FE, double 0x3FF71547652B82FE>
  %135 = tail call <8 x double> @llvm.rint.v8f64(<8 x double> %134)
  %136 = fmul contract <8 x double> %135, <double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000>
  %137 = fsub contract <8 x double> %133, %136
  %138 = fmul contract <8 x double> %135, <double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76>
  %139 = fsub contract <8 x double> %137, %138
  %140 = fmul contract <8 x double> %139, <double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898>
  %141 = fadd contract <8 x double> %140, <double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4>
  %142 = fmul contract <8 x double> %139, %141
  %143 = fadd contract <8 x double> %142, <double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C>
  %144 = fmul contract <8 x double> %139, %143
  %145 = fadd contract <8 x double> %144, <double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734>
  %146 = fmul contract <8 x double> %139, %145
  %147 = fadd contract <8 x double> %146, <double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A>
  %148 = fmul contract <8 x double> %139, %147
  %149 = fadd contract <8 x double> %148, <double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A>
  %150 = fmul contract <8 x double> %139, %149
  %151 = fadd contract <8 x double> %150, <double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17>
  %152 = fmul contract <8 x double> %139, %151
  %153 = fadd contract <8 x double> %152, <double 0x3F81111111111111, double 0x3F81111111111111, double 0x3F81111111111111, double 0x3F81111111111111, double 0x3F81111111111111, double 0x3F81111111111111, double 0x3F81111111111111, double 0x3F81111111111111>
  %154 = fmul contract <8 x double> %139, %153
  %155 = fadd contract <8 x double> %154, <double 0x3FA5555555555555, double 0x3FA5555555555555, double 0x3FA5555555555555, double 0x3FA5555555555555, double 0x3FA5555555555555, double 0x3FA5555555555555, double 0x3FA5555555555555, double 0x3FA5555555555555>
  %156 = fmul contract <8 x double> %139, %155
  %157 = fadd contract <8 x double> %156, <double 0x3FC5555555555555, double 0x3FC5555555555555, double 0x3FC5555555555555, double 0x3FC5555555555555, double 0x3FC5555555555555, double 0x3FC5555555555555, double 0x3FC5555555555555, double 0x3FC5555555555555>
  %158 = fmul contract <8 x double> %139, %157
  %159 = fadd contract <8 x double> %158, <double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01>
  %160 = fmul contract <8 x double> %139, %159
  %161 = fadd contract <8 x double> %160, <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>
  %162 = fmul contract <8 x double> %139, %161
  %163 = fadd contract <8 x double> %162, <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>
  %164 = fptosi <8 x double> %135 to <8 x i64>
  %165 = shl <8 x i64> %164, <i64 52, i64 52, i64 52, i64 52, i64 52, i64 52, i64 52, i64 52>
  %166 = add <8 x i64> %165, <i64 4607182418800017408, i64 4607182418800017408, i64 4607182418800017408, i64 4607182418800017408, i64 4607182418800017408, i64 4607182418800017408, i64 4607182418800017408, i64 4607182418800017408>
  %167 = bitcast <8 x i64> %166 to <8 x double>
  %168 = fmul contract <8 x double> %163, %167
  %169 = fcmp uge <8 x double> %131, <double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02>
  %170 = select <8 x i1> %169, <8 x double> %168, <8 x double> zeroinitializer
  store <8 x double> %170, ptr %128, align 8
  %171 = add nuw nsw i64 %127, 8
  %172 = icmp slt i64 %171, %15
  br i1 %172, label %126, label %173, !llvm.loop !51

173:                                              ; preds = %126
  br i1 %35, label %174, label %195

174:                                              ; preds = %195, %173
  %175 = phi double [ poison, %173 ], [ %229, %195 ]
  %176 = phi i64 [ 0, %173 ], [ %230, %195 ]
  %177 = phi double [ 0.000000e+00, %173 ], [ %229, %195 ]
  br i1 %37, label %188, label %178

178:                                              ; preds = %178, %174
  %179 = phi i64 [ %185, %178 ], [ %176, %174 ]
  %180 = phi double [ %184, %178 ], [ %177, %174 ]
  %181 = phi i64 [ %186, %178 ], [ 0, %174 ]
  %182 = getelementptr inbounds double, ptr %10, i64 %179
  %183 = load double, ptr %182, align 8
  %184 = fadd double %180, %183
  %185 = add nuw nsw i64 %179, 1
  %186 = add i64 %181, 1
  %187 = icmp eq i64 %186, %34
  br i1 %187, label %188, label %178, !llvm.loop !52

188:                                              ; preds = %178, %174, %116
  %189 = phi double [ 0.000000e+00, %116 ], [ %175, %174 ], [ %184, %178 ]
  %190 = fmul double %54, %189
  %191 = load double, ptr %10, align 8
  %192 = fcmp ule double %191, %190
  br i1 %192, label %233, label %193

193:                                              ; preds = %188
  %194 = getelementptr inbounds i64, ptr %43, i64 %45
  store i64 0, ptr %194, align 8
  br label %245

195:                                              ; preds = %195, %173
  %196 = phi i64 [ %230, %195 ], [ 0, %173 ]
  %197 = phi double [ %229, %195 ], [ 0.000000e+00, %173 ]
  %198 = phi i64 [ %231, %195 ], [ 0, %173 ]
  %199 = getelementptr inbounds double, ptr %10, i64 %196
  %200 = load double, ptr %199, align 8
  %201 = fadd double %197, %200
  %202 = or disjoint i64 %196, 1
  %203 = getelementptr inbounds double, ptr %10, i64 %202
  %204 = load double, ptr %203, align 8
  %205 = fadd double %201, %204
  %206 = or disjoint i64 %196, 2
  %207 = getelementptr inbounds double, ptr %10, i64 %206
  %208 = load double, ptr %207, align 8
  %209 = fadd double %205, %208
  %210 = or disjoint i64 %196, 3
  %211 = getelementptr inbounds double, ptr %10, i64 %210
  %212 = load double, ptr %211, align 8
  %213 = fadd double %209, %212
  %214 = or disjoint i64 %196, 4
  %215 = getelementptr inbounds double, ptr %10, i64 %214
  %216 = load double, ptr %215, align 8
  %217 = fadd double %213, %216
  %218 = or disjoint i64 %196, 5
  %219 = getelementptr inbounds double, ptr %10, i64 %218
  %220 = load double, ptr %219, align 8
  %221 = fadd double %217, %220
  %222 = or disjoint i64 %196, 6
  %223 = getelementptr inbounds double, ptr %10, i64 %222
  %224 = load double, ptr %223, align 8
  %225 = fadd double %221, %224
  %226 = or disjoint i64 %196, 7
  %227 = getelementptr inbounds double, ptr %10, i64 %226
  %228 = load double, ptr %227, align 8
  %229 = fadd double %225, %228
  %230 = add nuw nsw i64 %196, 8
  %231 = add i64 %198, 8
  %232 = icmp eq i64 %231, %36
  br i1 %232, label %174, label %195, !llvm.loop !53

233:                                              ; preds = %233, %188
  %234 = phi double [ %239, %233 ], [ %191, %188 ]
  %235 = phi i64 [ %236, %233 ], [ 0, %188 ]
  %236 = add nuw nsw i64 %235, 1
  %237 = getelementptr inbounds double, ptr %10, i64 %236
  %238 = load double, ptr %237, align 8
  %239 = fadd double %234, %238
  %240 = fcmp ule double %239, %190
  br i1 %240, label %233, label %241, !llvm.loop !54

241:                                              ; preds = %233, %120
  %242 = phi i64 [ %121, %120 ], [ %236, %233 ]
  %243 = getelementptr inbounds i64, ptr %43, i64 %45
  store i64 %242, ptr %243, align 8
  %244 = icmp sgt i64 %242, -1
  br i1 %244, label %245, label %261

245:                                              ; preds = %241, %193
  %246 = phi i64 [ 0, %193 ], [ %242, %241 ]
  br i1 %26, label %252, label %247

247:                                              ; preds = %245
  %248 = getelementptr i8, ptr %8, i64 %48
  %249 = getelementptr i8, ptr %248, i64 %246
  %250 = load i8, ptr %249, align 1
  %251 = zext i8 %250 to i64
  store i64 %251, ptr %46, align 8
  br label %252

252:                                              ; preds = %247, %245
  %253 = add nuw nsw i64 %45, 1
  %254 = icmp eq i64 %253, %13
  br i1 %254, label %255, label %44, !llvm.loop !55

255:                                              ; preds = %252, %38
  %256 = add nuw nsw i64 %40, 1
  %257 = getelementptr inbounds double, ptr %42, i64 %14
  %258 = getelementptr inbounds i64, ptr %43, i64 %14
  %259 = icmp slt i64 %256, %12
  %260 = icmp eq i64 %256, %12
  br i1 %260, label %261, label %38, !llvm.loop !56

261:                                              ; preds = %255, %241, %82, %17
  %262 = phi i1 [ false, %17 ], [ %39, %82 ], [ %39, %241 ], [ %259, %255 ]
  %263 = zext i1 %262 to i64
  ret i64 %263
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fmax.v16f32(<16 x float>) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.rint.v16f32(<16 x float>) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fmax.v8f64(<8 x double>) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.or.v8i64(<8 x i64>) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.rint.v8f64(<8 x double>) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #9

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { inlinehint nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nobuiltin nounwind "no-builtins" }
attributes #11 = { nobuiltin "no-builtins" }
attributes #12 = { nounwind }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = distinct !{!3, !4}
!4 = !{!"llvm.loop.mustprogress"}
!5 = distinct !{!5, !4}
!6 = distinct !{!6, !4}
!7 = distinct !{!7, !4}
!8 = distinct !{!8, !4}
!9 = distinct !{!9, !4}
!10 = distinct !{!10, !4}
!11 = distinct !{!11, !4}
!12 = distinct !{!12, !4}
!13 = distinct !{!13, !4}
!14 = distinct !{!14, !4}
!15 = distinct !{!15, !4}
!16 = distinct !{!16, !4}
!17 = distinct !{!17, !4}
!18 = distinct !{!18, !4}
!19 = distinct !{!19, !4}
!20 = distinct !{!20, !4}
!21 = distinct !{!21, !4}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.unroll.disable"}
!24 = distinct !{!24, !4}
!25 = distinct !{!25, !4}
!26 = distinct !{!26, !4}
!27 = distinct !{!27, !4}
!28 = distinct !{!28, !4}
!29 = distinct !{!29, !4}
!30 = distinct !{!30, !4}
!31 = distinct !{!31, !4}
!32 = distinct !{!32, !4}
!33 = distinct !{!33, !4}
!34 = distinct !{!34, !4}
!35 = distinct !{!35, !4}
!36 = distinct !{!36, !4}
!37 = distinct !{!37, !4}
!38 = distinct !{!38, !4}
!39 = distinct !{!39, !4}
!40 = distinct !{!40, !4}
!41 = distinct !{!41, !4}
!42 = distinct !{!42, !4, !43}
!43 = !{!"llvm.loop.peeled.count", i32 1}
!44 = distinct !{!44, !4}
!45 = distinct !{!45, !4}
!46 = distinct !{!46, !4}
!47 = distinct !{!47, !4}
!48 = distinct !{!48, !4}
!49 = distinct !{!49, !4}
!50 = distinct !{!50, !4}
!51 = distinct !{!51, !4}
!52 = distinct !{!52, !23}
!53 = distinct !{!53, !4}
!54 = distinct !{!54, !4}
!55 = distinct !{!55, !4}
!56 = distinct !{!56, !4}
