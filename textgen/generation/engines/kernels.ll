; sources 9ee74930666c295a93ada89ee3446d3e6c530746f933fb2d9a0fc5a2399c440f

%struct.Layer = type { %struct.Matrix, %struct.Matrix, ptr }
%struct.Matrix = type { ptr, ptr, ptr, i64, i64, float }

@add_wide.blocks = internal unnamed_addr constant [6 x ptr] [ptr @block_1_4, ptr @block_2_4, ptr @block_3_4, ptr @block_4_4, ptr @block_5_4, ptr @block_6_4], align 16
@add_narrow.blocks = internal unnamed_addr constant [6 x ptr] [ptr @block_1_4, ptr @block_2_1, ptr @block_3_1, ptr @block_4_1, ptr @block_5_1, ptr @block_6_1], align 16

; Function Attrs: nounwind
define dso_local void @add_wide(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  %7 = load i64, ptr %6, align 8
  %8 = add nsw i64 %3, 5
  %9 = sdiv i64 %8, 6
  %10 = getelementptr inbounds i8, ptr %0, i64 24
  %11 = load i64, ptr %10, align 8
  %12 = icmp sgt i64 %11, 0
  br i1 %12, label %13, label %46

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
  br i1 %28, label %17, label %46, !llvm.loop !4

29:                                               ; preds = %29, %21
  %30 = phi i64 [ 0, %21 ], [ %34, %29 ]
  %31 = phi i64 [ 0, %21 ], [ %32, %29 ]
  %32 = add nuw nsw i64 %31, 1
  %33 = mul nuw nsw i64 %32, %3
  %34 = udiv i64 %33, %9
  %35 = load ptr, ptr %15, align 8
  %36 = getelementptr inbounds float, ptr %35, i64 %22
  %37 = xor i64 %30, -1
  %38 = getelementptr ptr, ptr @add_wide.blocks, i64 %34
  %39 = getelementptr ptr, ptr %38, i64 %37
  %40 = mul nsw i64 %30, %7
  %41 = getelementptr inbounds float, ptr %1, i64 %40
  %42 = mul nsw i64 %30, %4
  %43 = getelementptr float, ptr %20, i64 %42
  %44 = load ptr, ptr %39, align 8
  tail call void %44(ptr noundef %36, ptr noundef %41, ptr noundef %43, i64 noundef %7, i64 noundef %4) #9
  %45 = icmp eq i64 %32, %16
  br i1 %45, label %23, label %29, !llvm.loop !6

46:                                               ; preds = %25, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_1_4(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %36

7:                                                ; preds = %5, %7
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
  br i1 %35, label %36, label %7, !llvm.loop !7

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

7:                                                ; preds = %5, %7
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
  br i1 %51, label %52, label %7, !llvm.loop !8

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

9:                                                ; preds = %7, %9
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
  br i1 %69, label %70, label %9, !llvm.loop !9

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

10:                                               ; preds = %7, %10
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
  br i1 %86, label %87, label %10, !llvm.loop !10

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

11:                                               ; preds = %7, %11
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
  br i1 %103, label %104, label %11, !llvm.loop !11

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

12:                                               ; preds = %7, %12
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
  br i1 %120, label %121, label %12, !llvm.loop !12

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
  %10 = icmp sgt i64 %3, 1
  %11 = select i1 %10, i64 16, i64 64
  %12 = getelementptr inbounds i8, ptr %0, i64 24
  %13 = load i64, ptr %12, align 8
  %14 = icmp sgt i64 %13, 0
  br i1 %14, label %15, label %55

15:                                               ; preds = %5
  %16 = icmp sgt i64 %3, 0
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  %18 = tail call i64 @llvm.smax.i64(i64 %9, i64 1)
  br label %19

19:                                               ; preds = %29, %15
  %20 = phi i64 [ %13, %15 ], [ %30, %29 ]
  %21 = phi i64 [ 0, %15 ], [ %31, %29 ]
  %22 = getelementptr float, ptr %2, i64 %21
  br i1 %16, label %23, label %29

23:                                               ; preds = %19
  %24 = mul nsw i64 %21, %7
  br label %33

25:                                               ; preds = %49
  %26 = icmp eq i64 %36, %18
  br i1 %26, label %27, label %33, !llvm.loop !6

27:                                               ; preds = %25
  %28 = load i64, ptr %12, align 8
  br label %29

29:                                               ; preds = %27, %19
  %30 = phi i64 [ %28, %27 ], [ %20, %19 ]
  %31 = add nuw nsw i64 %21, 64
  %32 = icmp slt i64 %31, %30
  br i1 %32, label %19, label %55, !llvm.loop !4

33:                                               ; preds = %25, %23
  %34 = phi i64 [ 0, %23 ], [ %38, %25 ]
  %35 = phi i64 [ 0, %23 ], [ %36, %25 ]
  %36 = add nuw nsw i64 %35, 1
  %37 = mul nuw nsw i64 %36, %3
  %38 = udiv i64 %37, %9
  %39 = load ptr, ptr %17, align 8
  %40 = getelementptr inbounds float, ptr %39, i64 %24
  %41 = xor i64 %34, -1
  %42 = getelementptr ptr, ptr @add_narrow.blocks, i64 %38
  %43 = getelementptr ptr, ptr %42, i64 %41
  %44 = mul nsw i64 %34, %7
  %45 = getelementptr inbounds float, ptr %1, i64 %44
  %46 = mul nsw i64 %34, %4
  %47 = getelementptr float, ptr %22, i64 %46
  %48 = load ptr, ptr %43, align 8
  br label %49

49:                                               ; preds = %49, %33
  %50 = phi i64 [ 0, %33 ], [ %53, %49 ]
  %51 = getelementptr inbounds float, ptr %40, i64 %50
  %52 = getelementptr inbounds float, ptr %47, i64 %50
  tail call void %48(ptr noundef %51, ptr noundef %45, ptr noundef %52, i64 noundef %7, i64 noundef %4) #9
  %53 = add nuw nsw i64 %50, %11
  %54 = icmp ult i64 %53, 64
  br i1 %54, label %49, label %25, !llvm.loop !13

55:                                               ; preds = %29, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_2_1(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %28

7:                                                ; preds = %5, %7
  %8 = phi <16 x float> [ %24, %7 ], [ zeroinitializer, %5 ]
  %9 = phi <16 x float> [ %18, %7 ], [ zeroinitializer, %5 ]
  %10 = phi ptr [ %26, %7 ], [ %0, %5 ]
  %11 = phi i64 [ %25, %7 ], [ 0, %5 ]
  %12 = load <16 x float>, ptr %10, align 4
  %13 = getelementptr float, ptr %1, i64 %11
  %14 = load float, ptr %13, align 4
  %15 = insertelement <16 x float> poison, float %14, i64 0
  %16 = shufflevector <16 x float> %15, <16 x float> poison, <16 x i32> zeroinitializer
  %17 = fmul contract <16 x float> %12, %16
  %18 = fadd contract <16 x float> %9, %17
  %19 = getelementptr float, ptr %13, i64 %3
  %20 = load float, ptr %19, align 4
  %21 = insertelement <16 x float> poison, float %20, i64 0
  %22 = shufflevector <16 x float> %21, <16 x float> poison, <16 x i32> zeroinitializer
  %23 = fmul contract <16 x float> %12, %22
  %24 = fadd contract <16 x float> %8, %23
  %25 = add nuw nsw i64 %11, 1
  %26 = getelementptr inbounds i8, ptr %10, i64 256
  %27 = icmp eq i64 %25, %3
  br i1 %27, label %28, label %7, !llvm.loop !14

28:                                               ; preds = %7, %5
  %29 = phi <16 x float> [ zeroinitializer, %5 ], [ %24, %7 ]
  %30 = phi <16 x float> [ zeroinitializer, %5 ], [ %18, %7 ]
  %31 = load <16 x float>, ptr %2, align 4
  %32 = fadd contract <16 x float> %31, %30
  store <16 x float> %32, ptr %2, align 4
  %33 = getelementptr inbounds float, ptr %2, i64 %4
  %34 = load <16 x float>, ptr %33, align 4
  %35 = fadd contract <16 x float> %34, %29
  store <16 x float> %35, ptr %33, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @block_3_1(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4) #1 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %37

7:                                                ; preds = %5
  %8 = shl i64 %3, 3
  br label %9

9:                                                ; preds = %7, %9
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
  br i1 %36, label %37, label %9, !llvm.loop !15

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

10:                                               ; preds = %7, %10
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
  br i1 %44, label %45, label %10, !llvm.loop !16

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

11:                                               ; preds = %7, %11
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
  br i1 %52, label %53, label %11, !llvm.loop !17

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

12:                                               ; preds = %7, %12
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
  br i1 %60, label %61, label %12, !llvm.loop !18

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
define dso_local void @add_8bit(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = alloca i16, i64 %7, align 64
  %11 = icmp sgt i64 %3, 0
  br i1 %11, label %12, label %18

12:                                               ; preds = %5
  %13 = getelementptr inbounds i8, ptr %0, i64 40
  %14 = icmp sgt i64 %7, 0
  %15 = getelementptr inbounds i8, ptr %0, i64 24
  %16 = getelementptr inbounds i8, ptr %0, i64 16
  %17 = sdiv i64 %7, 2
  br label %19

18:                                               ; preds = %60, %5
  ret void

19:                                               ; preds = %12, %60
  %20 = phi i64 [ 0, %12 ], [ %61, %60 ]
  %21 = mul nsw i64 %20, %7
  %22 = getelementptr inbounds float, ptr %1, i64 %21
  %23 = load float, ptr %13, align 8
  br i1 %14, label %31, label %52

24:                                               ; preds = %31
  %25 = call float @llvm.vector.reduce.fmax.v16f32(<16 x float> %38)
  %26 = fcmp ogt float %25, 0.000000e+00
  %27 = select i1 %26, float %25, float 1.000000e+00
  %28 = fdiv float %23, %27
  %29 = insertelement <16 x float> poison, float %28, i64 0
  %30 = shufflevector <16 x float> %29, <16 x float> poison, <16 x i32> zeroinitializer
  br label %41

31:                                               ; preds = %19, %31
  %32 = phi <16 x float> [ %38, %31 ], [ zeroinitializer, %19 ]
  %33 = phi i64 [ %39, %31 ], [ 0, %19 ]
  %34 = getelementptr inbounds float, ptr %22, i64 %33
  %35 = load <16 x float>, ptr %34, align 4
  %36 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %35)
  %37 = fcmp ogt <16 x float> %36, %32
  %38 = select <16 x i1> %37, <16 x float> %36, <16 x float> %32
  %39 = add nuw nsw i64 %33, 16
  %40 = icmp slt i64 %39, %7
  br i1 %40, label %31, label %24, !llvm.loop !19

41:                                               ; preds = %41, %24
  %42 = phi i64 [ 0, %24 ], [ %50, %41 ]
  %43 = getelementptr inbounds float, ptr %22, i64 %42
  %44 = load <16 x float>, ptr %43, align 4
  %45 = fmul <16 x float> %30, %44
  %46 = call <16 x float> @llvm.rint.v16f32(<16 x float> %45)
  %47 = fptosi <16 x float> %46 to <16 x i32>
  %48 = trunc <16 x i32> %47 to <16 x i16>
  %49 = getelementptr inbounds i16, ptr %10, i64 %42
  store <16 x i16> %48, ptr %49, align 32
  %50 = add nuw nsw i64 %42, 16
  %51 = icmp slt i64 %50, %7
  br i1 %51, label %41, label %52, !llvm.loop !20

52:                                               ; preds = %41, %19
  %53 = phi float [ 1.000000e+00, %19 ], [ %27, %41 ]
  %54 = fdiv float %53, %23
  %55 = load i64, ptr %15, align 8
  %56 = icmp sgt i64 %55, 0
  br i1 %56, label %57, label %60

57:                                               ; preds = %52
  %58 = mul nsw i64 %20, %4
  %59 = getelementptr inbounds float, ptr %2, i64 %58
  br label %63

60:                                               ; preds = %63, %52
  %61 = add nuw nsw i64 %20, 1
  %62 = icmp eq i64 %61, %3
  br i1 %62, label %18, label %19, !llvm.loop !21

63:                                               ; preds = %57, %63
  %64 = phi i64 [ 0, %57 ], [ %70, %63 ]
  %65 = mul nsw i64 %64, %7
  %66 = getelementptr inbounds i8, ptr %9, i64 %65
  %67 = load ptr, ptr %16, align 8
  %68 = getelementptr inbounds float, ptr %67, i64 %64
  %69 = getelementptr inbounds float, ptr %59, i64 %64
  call void @band_8bit(ptr noundef %66, ptr noundef %68, ptr noundef nonnull %10, float noundef %54, ptr noundef %69, i64 noundef %17) #9
  %70 = add nuw nsw i64 %64, 64
  %71 = load i64, ptr %15, align 8
  %72 = icmp slt i64 %70, %71
  br i1 %72, label %63, label %60, !llvm.loop !22
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

14:                                               ; preds = %9, %21
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
  br i1 %27, label %20, label %14, !llvm.loop !23

28:                                               ; preds = %14, %28
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
  br i1 %178, label %28, label %21, !llvm.loop !24
}

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

14:                                               ; preds = %9, %22
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
  br i1 %29, label %21, label %14, !llvm.loop !25

30:                                               ; preds = %14, %30
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
  br i1 %131, label %30, label %22, !llvm.loop !26
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @tanh(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #4 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %17

9:                                                ; preds = %7
  %10 = icmp sgt i64 %6, 0
  br label %11

11:                                               ; preds = %9, %18
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
  br i1 %24, label %17, label %11, !llvm.loop !27

25:                                               ; preds = %11, %25
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
  br i1 %59, label %25, label %18, !llvm.loop !28
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @relu(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #4 {
  %8 = icmp sgt i64 %5, 0
  br i1 %8, label %9, label %17

9:                                                ; preds = %7
  %10 = icmp sgt i64 %6, 0
  br label %11

11:                                               ; preds = %9, %18
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
  br i1 %24, label %17, label %11, !llvm.loop !29

25:                                               ; preds = %11, %25
  %26 = phi i64 [ %35, %25 ], [ 0, %11 ]
  %27 = getelementptr inbounds float, ptr %13, i64 %26
  %28 = getelementptr inbounds float, ptr %16, i64 %26
  %29 = load <16 x float>, ptr %28, align 4
  %30 = getelementptr inbounds float, ptr %15, i64 %26
  %31 = getelementptr inbounds float, ptr %14, i64 %26
  %32 = load <16 x float>, ptr %27, align 4
  %33 = fcmp ogt <16 x float> %32, zeroinitializer
  %34 = select <16 x i1> %33, <16 x float> %32, <16 x float> zeroinitializer
  store <16 x float> %34, ptr %30, align 4
  store <16 x float> %29, ptr %31, align 4
  %35 = add nuw nsw i64 %26, 16
  %36 = icmp slt i64 %35, %6
  br i1 %36, label %25, label %18, !llvm.loop !30
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
  tail call void %15(ptr noundef nonnull %0, ptr noundef %3, ptr noundef %19, i64 noundef 1, i64 noundef %8) #9
  tail call void %1(ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, i64 noundef 1, i64 noundef %11) #9
  %20 = icmp eq i64 %7, 1
  br i1 %20, label %21, label %22

21:                                               ; preds = %22, %13, %9
  ret void

22:                                               ; preds = %13, %22
  %23 = phi i64 [ %32, %22 ], [ 1, %13 ]
  %24 = phi ptr [ %28, %22 ], [ %16, %13 ]
  %25 = phi ptr [ %26, %22 ], [ %5, %13 ]
  %26 = getelementptr inbounds float, ptr %25, i64 %11
  %27 = load ptr, ptr %0, align 8
  %28 = getelementptr inbounds float, ptr %24, i64 %8
  %29 = load i64, ptr %14, align 8
  %30 = sub i64 0, %29
  %31 = getelementptr inbounds float, ptr %28, i64 %30
  tail call void %27(ptr noundef nonnull %0, ptr noundef %25, ptr noundef %31, i64 noundef 1, i64 noundef %8) #9
  tail call void %1(ptr noundef %24, ptr noundef %25, ptr noundef %6, ptr noundef %26, ptr noundef %6, i64 noundef 1, i64 noundef %11) #9
  %32 = add nuw nsw i64 %23, 1
  %33 = icmp eq i64 %32, %7
  br i1 %33, label %21, label %22, !llvm.loop !31
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

17:                                               ; preds = %10, %41
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
  tail call void %32(ptr noundef nonnull %8, ptr noundef %37, ptr noundef %18, i64 noundef 1, i64 noundef %6) #9
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
  br i1 %44, label %16, label %17, !llvm.loop !33
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nounwind
define dso_local void @step(ptr noundef %0, ptr nocapture noundef readonly %1, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, ptr noundef %7, i64 noundef %8, i64 noundef %9) local_unnamed_addr #2 {
  %11 = getelementptr inbounds i8, ptr %0, i64 104
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %0, i64 112
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds i8, ptr %0, i64 64
  %16 = load i64, ptr %15, align 8
  %17 = mul nsw i64 %14, %8
  %18 = getelementptr inbounds float, ptr %7, i64 %17
  %19 = mul nsw i64 %12, %8
  %20 = getelementptr inbounds float, ptr %18, i64 %19
  %21 = shl i64 %8, 3
  %22 = mul i64 %21, %12
  tail call void @llvm.memset.p0.i64(ptr align 4 %18, i8 0, i64 %22, i1 false)
  %23 = getelementptr inbounds i8, ptr %0, i64 96
  %24 = load i64, ptr %23, align 8
  %25 = icmp sgt i64 %24, 0
  br i1 %25, label %26, label %42

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
  %38 = and i64 %8, 1
  %39 = icmp eq i64 %8, 1
  %40 = and i64 %8, 9223372036854775806
  %41 = icmp eq i64 %38, 0
  br label %51

42:                                               ; preds = %148, %10
  %43 = icmp sgt i64 %8, 0
  br i1 %43, label %44, label %163

44:                                               ; preds = %42
  %45 = getelementptr inbounds i8, ptr %0, i64 88
  %46 = shl i64 %16, 2
  %47 = and i64 %8, 1
  %48 = icmp eq i64 %8, 1
  br i1 %48, label %156, label %49

49:                                               ; preds = %44
  %50 = and i64 %8, 9223372036854775806
  br label %166

51:                                               ; preds = %26, %148
  %52 = phi ptr [ %2, %26 ], [ %150, %148 ]
  %53 = phi i64 [ 0, %26 ], [ %149, %148 ]
  %54 = phi ptr [ %3, %26 ], [ %151, %148 ]
  %55 = phi ptr [ %4, %26 ], [ %152, %148 ]
  %56 = phi ptr [ %5, %26 ], [ %153, %148 ]
  %57 = load ptr, ptr %27, align 8
  %58 = getelementptr inbounds %struct.Layer, ptr %57, i64 %53
  %59 = icmp eq i64 %53, 0
  br i1 %59, label %84, label %60

60:                                               ; preds = %51
  br i1 %28, label %61, label %69

61:                                               ; preds = %60
  %62 = getelementptr inbounds i8, ptr %58, i64 96
  br i1 %39, label %63, label %71

63:                                               ; preds = %71, %61
  %64 = phi i64 [ 0, %61 ], [ %81, %71 ]
  br i1 %41, label %69, label %65

65:                                               ; preds = %63
  %66 = mul nsw i64 %64, %14
  %67 = getelementptr inbounds float, ptr %7, i64 %66
  %68 = load ptr, ptr %62, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %67, ptr align 4 %68, i64 %29, i1 false)
  br label %69

69:                                               ; preds = %65, %63, %60
  %70 = load ptr, ptr %58, align 8
  tail call void %70(ptr noundef nonnull %58, ptr noundef %18, ptr noundef %7, i64 noundef %8, i64 noundef %14) #9
  br label %118

71:                                               ; preds = %61, %71
  %72 = phi i64 [ %81, %71 ], [ 0, %61 ]
  %73 = phi i64 [ %82, %71 ], [ 0, %61 ]
  %74 = mul nsw i64 %72, %14
  %75 = getelementptr inbounds float, ptr %7, i64 %74
  %76 = load ptr, ptr %62, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %75, ptr align 4 %76, i64 %29, i1 false)
  %77 = or disjoint i64 %72, 1
  %78 = mul nsw i64 %77, %14
  %79 = getelementptr inbounds float, ptr %7, i64 %78
  %80 = load ptr, ptr %62, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %79, ptr align 4 %80, i64 %29, i1 false)
  %81 = add nuw nsw i64 %72, 2
  %82 = add i64 %73, 2
  %83 = icmp eq i64 %82, %40
  br i1 %83, label %63, label %71, !llvm.loop !34

84:                                               ; preds = %51
  %85 = load i64, ptr %13, align 8
  br i1 %28, label %86, label %118

86:                                               ; preds = %84
  %87 = getelementptr inbounds i8, ptr %57, i64 96
  %88 = shl i64 %85, 2
  %89 = getelementptr inbounds i8, ptr %57, i64 32
  br label %90

90:                                               ; preds = %114, %86
  %91 = phi ptr [ %7, %86 ], [ %116, %114 ]
  %92 = phi i64 [ 0, %86 ], [ %115, %114 ]
  %93 = load ptr, ptr %0, align 8
  %94 = getelementptr inbounds i64, ptr %1, i64 %92
  %95 = load i64, ptr %94, align 8
  %96 = mul nsw i64 %95, %85
  %97 = getelementptr inbounds float, ptr %93, i64 %96
  %98 = load ptr, ptr %30, align 8
  %99 = getelementptr inbounds i8, ptr %98, i64 %95
  %100 = load atomic i8, ptr %99 acquire, align 1
  %101 = trunc i8 %100 to i1
  br i1 %101, label %102, label %103

102:                                              ; preds = %90
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %91, ptr align 4 %97, i64 %88, i1 false)
  br label %114

103:                                              ; preds = %90
  %104 = load ptr, ptr %87, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %91, ptr align 4 %104, i64 %88, i1 false)
  %105 = load ptr, ptr %57, align 8
  %106 = load ptr, ptr %31, align 8
  %107 = load i64, ptr %94, align 8
  %108 = load i64, ptr %89, align 8
  %109 = mul nsw i64 %108, %107
  %110 = getelementptr inbounds float, ptr %106, i64 %109
  tail call void %105(ptr noundef nonnull %57, ptr noundef %110, ptr noundef %91, i64 noundef 1, i64 noundef %85) #9
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %97, ptr align 4 %91, i64 %88, i1 false)
  %111 = load ptr, ptr %30, align 8
  %112 = load i64, ptr %94, align 8
  %113 = getelementptr inbounds i8, ptr %111, i64 %112
  store atomic i8 1, ptr %113 release, align 1
  br label %114

114:                                              ; preds = %103, %102
  %115 = add nuw nsw i64 %92, 1
  %116 = getelementptr inbounds float, ptr %91, i64 %85
  %117 = icmp eq i64 %115, %8
  br i1 %117, label %118, label %90, !llvm.loop !33

118:                                              ; preds = %114, %84, %69
  %119 = getelementptr inbounds i8, ptr %58, i64 48
  %120 = load ptr, ptr %119, align 8
  %121 = getelementptr inbounds i8, ptr %58, i64 72
  %122 = load i64, ptr %121, align 8
  %123 = sub i64 0, %122
  %124 = getelementptr inbounds float, ptr %32, i64 %123
  tail call void %120(ptr noundef nonnull %119, ptr noundef %52, ptr noundef %124, i64 noundef %8, i64 noundef %14) #9
  %125 = load ptr, ptr %33, align 8
  tail call void %125(ptr noundef %7, ptr noundef %52, ptr noundef %54, ptr noundef %55, ptr noundef %56, i64 noundef %8, i64 noundef %12) #9
  br i1 %34, label %126, label %148

126:                                              ; preds = %118
  %127 = load float, ptr %35, align 4
  %128 = load float, ptr %36, align 8
  %129 = insertelement <16 x float> poison, float %128, i64 0
  %130 = shufflevector <16 x float> %129, <16 x float> poison, <16 x i32> zeroinitializer
  %131 = insertelement <16 x float> poison, float %127, i64 0
  %132 = shufflevector <16 x float> %131, <16 x float> poison, <16 x i32> zeroinitializer
  br label %133

133:                                              ; preds = %133, %126
  %134 = phi i64 [ 0, %126 ], [ %146, %133 ]
  %135 = getelementptr inbounds float, ptr %18, i64 %134
  %136 = getelementptr inbounds float, ptr %55, i64 %134
  %137 = load <16 x float>, ptr %136, align 4
  %138 = load <16 x float>, ptr %135, align 4
  %139 = fmul <16 x float> %130, %138
  %140 = fadd <16 x float> %137, %139
  store <16 x float> %140, ptr %135, align 4
  %141 = getelementptr inbounds float, ptr %20, i64 %134
  %142 = load <16 x float>, ptr %136, align 4
  %143 = load <16 x float>, ptr %141, align 4
  %144 = fmul <16 x float> %132, %143
  %145 = fadd <16 x float> %142, %144
  store <16 x float> %145, ptr %141, align 4
  %146 = add nuw nsw i64 %134, 16
  %147 = icmp slt i64 %146, %19
  br i1 %147, label %133, label %148, !llvm.loop !35

148:                                              ; preds = %133, %118
  %149 = add nuw nsw i64 %53, 1
  %150 = getelementptr inbounds float, ptr %52, i64 %37
  %151 = getelementptr inbounds float, ptr %54, i64 %37
  %152 = getelementptr inbounds float, ptr %55, i64 %37
  %153 = getelementptr inbounds float, ptr %56, i64 %37
  %154 = load i64, ptr %23, align 8
  %155 = icmp slt i64 %149, %154
  br i1 %155, label %51, label %42, !llvm.loop !36

156:                                              ; preds = %166, %44
  %157 = phi i64 [ 0, %44 ], [ %176, %166 ]
  %158 = icmp eq i64 %47, 0
  br i1 %158, label %163, label %159

159:                                              ; preds = %156
  %160 = mul nsw i64 %157, %16
  %161 = getelementptr inbounds float, ptr %6, i64 %160
  %162 = load ptr, ptr %45, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %161, ptr align 4 %162, i64 %46, i1 false)
  br label %163

163:                                              ; preds = %159, %156, %42
  %164 = getelementptr inbounds i8, ptr %0, i64 40
  %165 = load ptr, ptr %164, align 8
  tail call void %165(ptr noundef nonnull %164, ptr noundef %20, ptr noundef %6, i64 noundef %8, i64 noundef %16) #9
  ret void

166:                                              ; preds = %166, %49
  %167 = phi i64 [ 0, %49 ], [ %176, %166 ]
  %168 = phi i64 [ 0, %49 ], [ %177, %166 ]
  %169 = mul nsw i64 %167, %16
  %170 = getelementptr inbounds float, ptr %6, i64 %169
  %171 = load ptr, ptr %45, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %170, ptr align 4 %171, i64 %46, i1 false)
  %172 = or disjoint i64 %167, 1
  %173 = mul nsw i64 %172, %16
  %174 = getelementptr inbounds float, ptr %6, i64 %173
  %175 = load ptr, ptr %45, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %174, ptr align 4 %175, i64 %46, i1 false)
  %176 = add nuw nsw i64 %167, 2
  %177 = add i64 %168, 2
  %178 = icmp eq i64 %177, %50
  br i1 %178, label %156, label %166, !llvm.loop !37
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: nounwind
define dso_local i64 @generate(ptr noundef %0, ptr nocapture noundef readonly %1, ptr noundef %2, ptr noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef %5, ptr nocapture noundef readonly %6, ptr noundef %7, ptr nocapture noundef %8, ptr noundef %9, i64 noundef %10, i64 noundef %11, i64 noundef %12, i64 noundef %13, double noundef %14) local_unnamed_addr #2 {
  %16 = icmp sgt i64 %10, 0
  br i1 %16, label %17, label %203

17:                                               ; preds = %15
  %18 = icmp sgt i64 %11, 0
  %19 = getelementptr inbounds i8, ptr %0, i64 64
  %20 = icmp sgt i64 %13, 0
  %21 = fcmp oeq double %14, 0.000000e+00
  %22 = insertelement <8 x double> poison, double %14, i64 0
  %23 = shufflevector <8 x double> %22, <8 x double> poison, <8 x i32> zeroinitializer
  %24 = and i64 %13, 7
  %25 = icmp ult i64 %13, 8
  %26 = and i64 %13, 9223372036854775800
  %27 = icmp eq i64 %24, 0
  br label %28

28:                                               ; preds = %17, %197
  %29 = phi i1 [ true, %17 ], [ %201, %197 ]
  %30 = phi i64 [ 0, %17 ], [ %198, %197 ]
  %31 = phi ptr [ %1, %17 ], [ %33, %197 ]
  %32 = phi ptr [ %4, %17 ], [ %199, %197 ]
  %33 = phi ptr [ %5, %17 ], [ %200, %197 ]
  tail call void @step(ptr noundef %0, ptr noundef %31, ptr noundef %2, ptr noundef %3, ptr noundef %2, ptr noundef %3, ptr noundef %7, ptr noundef %9, i64 noundef %11, i64 noundef %12) #10
  br i1 %18, label %34, label %197

34:                                               ; preds = %28, %190
  %35 = phi i64 [ %193, %190 ], [ 0, %28 ]
  %36 = load i64, ptr %19, align 8
  %37 = mul nsw i64 %36, %35
  %38 = getelementptr inbounds float, ptr %7, i64 %37
  %39 = getelementptr inbounds double, ptr %32, i64 %35
  %40 = load double, ptr %39, align 8
  br i1 %20, label %49, label %41

41:                                               ; preds = %49, %34
  %42 = phi <8 x i64> [ zeroinitializer, %34 ], [ %61, %49 ]
  %43 = phi <8 x double> [ <double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000>, %34 ], [ %63, %49 ]
  %44 = tail call double @llvm.vector.reduce.fmax.v8f64(<8 x double> %43)
  %45 = tail call i64 @llvm.vector.reduce.or.v8i64(<8 x i64> %42)
  %46 = icmp ne i64 %45, 0
  %47 = fcmp oeq double %44, 0xFFF0000000000000
  %48 = select i1 %46, i1 true, i1 %47
  br i1 %48, label %195, label %66

49:                                               ; preds = %34, %49
  %50 = phi <8 x double> [ %63, %49 ], [ <double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000, double 0xFFF0000000000000>, %34 ]
  %51 = phi <8 x i64> [ %61, %49 ], [ zeroinitializer, %34 ]
  %52 = phi i64 [ %64, %49 ], [ 0, %34 ]
  %53 = getelementptr inbounds float, ptr %38, i64 %52
  %54 = load <8 x float>, ptr %53, align 4
  %55 = fpext <8 x float> %54 to <8 x double>
  %56 = getelementptr inbounds double, ptr %6, i64 %52
  %57 = load <8 x double>, ptr %56, align 8
  %58 = fadd <8 x double> %57, %55
  %59 = getelementptr inbounds double, ptr %8, i64 %52
  store <8 x double> %58, ptr %59, align 8
  %60 = fcmp ueq <8 x double> %58, <double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000, double 0x7FF0000000000000>
  %61 = select <8 x i1> %60, <8 x i64> <i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1, i64 -1>, <8 x i64> %51
  %62 = fcmp ogt <8 x double> %58, %50
  %63 = select <8 x i1> %62, <8 x double> %58, <8 x double> %50
  %64 = add nuw nsw i64 %52, 8
  %65 = icmp slt i64 %64, %13
  br i1 %65, label %49, label %41, !llvm.loop !38

66:                                               ; preds = %41
  br i1 %21, label %71, label %67

67:                                               ; preds = %66
  br i1 %20, label %68, label %139

68:                                               ; preds = %67
  %69 = insertelement <8 x double> poison, double %44, i64 0
  %70 = shufflevector <8 x double> %69, <8 x double> poison, <8 x i32> zeroinitializer
  br label %77

71:                                               ; preds = %66, %71
  %72 = phi i64 [ %76, %71 ], [ 0, %66 ]
  %73 = getelementptr inbounds double, ptr %8, i64 %72
  %74 = load double, ptr %73, align 8
  %75 = fcmp une double %74, %44
  %76 = add nuw nsw i64 %72, 1
  br i1 %75, label %71, label %190, !llvm.loop !39

77:                                               ; preds = %77, %68
  %78 = phi i64 [ 0, %68 ], [ %122, %77 ]
  %79 = getelementptr inbounds double, ptr %8, i64 %78
  %80 = load <8 x double>, ptr %79, align 8
  %81 = fsub <8 x double> %80, %70
  %82 = fdiv <8 x double> %81, %23
  %83 = fcmp contract ogt <8 x double> %82, <double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02>
  %84 = select <8 x i1> %83, <8 x double> %82, <8 x double> <double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02>
  %85 = fmul contract <8 x double> %84, <double 0x3FF71547652B82FE, double 0x3FF71547652B82FE, double 0x3FF71547652B82FE, double 0x3FF71547652B82FE, double 0x3FF71547652B82FE, double 0x3FF71547652B82FE, double 0x3FF71547652B82FE, double 0x3FF71547652B82FE>
  %86 = tail call <8 x double> @llvm.rint.v8f64(<8 x double> %85)
  %87 = fmul contract <8 x double> %86, <double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000, double 0x3FE62E42FEE00000>
  %88 = fsub contract <8 x double> %84, %87
  %89 = fmul contract <8 x double> %86, <double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76, double 0x3DEA39EF35793C76>
  %90 = fsub contract <8 x double> %88, %89
  %91 = fmul contract <8 x double> %90, <double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898, double 0x3E21EED8EFF8D898>
  %92 = fadd contract <8 x double> %91, <double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4, double 0x3E5AE64567F544E4>
  %93 = fmul contract <8 x double> %90, %92
  %94 = fadd contract <8 x double> %93, <double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C, double 0x3E927E4FB7789F5C>
  %95 = fmul contract <8 x double> %90, %94
  %96 = fadd contract <8 x double> %95, <double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734, double 0x3EC71DE3A556C734>
  %97 = fmul contract <8 x double> %90, %96
  %98 = fadd contract <8 x double> %97, <double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A, double 0x3EFA01A01A01A01A>
  %99 = fmul contract <8 x double> %90, %98
  %100 = fadd contract <8 x double> %99, <double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A, double 0x3F2A01A01A01A01A>
  %101 = fmul contract <8 x double> %90, %100
  %102 = fadd contract <8 x double> %101, <double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17, double 0x3F56C16C16C16C17>
  %103 = fmul contract <8 x double> %90, %102
  %104 = fadd contract <8 x double> %103, <double 0x3F81111111111111, double 0x3F81111111111111, double 0x3F81111111111111, double 0x3F81111111111111, double 0x3F81111111111111, double 0x3F81111111111111, double 0x3F81111111111111, double 0x3F81111111111111>
  %105 = fmul contract <8 x double> %90, %104
  %106 = fadd contract <8 x double> %105, <double 0x3FA5555555555555, double 0x3FA5555555555555, double 0x3FA5555555555555, double 0x3FA5555555555555, double 0x3FA5555555555555, double 0x3FA5555555555555, double 0x3FA5555555555555, double 0x3FA5555555555555>
  %107 = fmul contract <8 x double> %90, %106
  %108 = fadd contract <8 x double> %107, <double 0x3FC5555555555555, double 0x3FC5555555555555, double 0x3FC5555555555555, double 0x3FC5555555555555, double 0x3FC5555555555555, double 0x3FC5555555555555, double 0x3FC5555555555555, double 0x3FC5555555555555>
  %109 = fmul contract <8 x double> %90, %108
  %110 = fadd contract <8 x double> %109, <double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01>
  %111 = fmul contract <8 x double> %90, %110
  %112 = fadd contract <8 x double> %111, <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>
  %113 = fmul contract <8 x double> %90, %112
  %114 = fadd contract <8 x double> %113, <double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00, double 1.000000e+00>
  %115 = fptosi <8 x double> %86 to <8 x i64>
  %116 = shl <8 x i64> %115, <i64 52, i64 52, i64 52, i64 52, i64 52, i64 52, i64 52, i64 52>
  %117 = add <8 x i64> %116, <i64 4607182418800017408, i64 4607182418800017408, i64 4607182418800017408, i64 4607182418800017408, i64 4607182418800017408, i64 4607182418800017408, i64 4607182418800017408, i64 4607182418800017408>
  %118 = bitcast <8 x i64> %117 to <8 x double>
  %119 = fmul contract <8 x double> %114, %118
  %120 = fcmp uge <8 x double> %82, <double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02, double -7.080000e+02>
  %121 = select <8 x i1> %120, <8 x double> %119, <8 x double> zeroinitializer
  store <8 x double> %121, ptr %79, align 8
  %122 = add nuw nsw i64 %78, 8
  %123 = icmp slt i64 %122, %13
  br i1 %123, label %77, label %124, !llvm.loop !40

124:                                              ; preds = %77
  br i1 %25, label %125, label %144

125:                                              ; preds = %144, %124
  %126 = phi double [ poison, %124 ], [ %178, %144 ]
  %127 = phi i64 [ 0, %124 ], [ %179, %144 ]
  %128 = phi double [ 0.000000e+00, %124 ], [ %178, %144 ]
  br i1 %27, label %139, label %129

129:                                              ; preds = %125, %129
  %130 = phi i64 [ %136, %129 ], [ %127, %125 ]
  %131 = phi double [ %135, %129 ], [ %128, %125 ]
  %132 = phi i64 [ %137, %129 ], [ 0, %125 ]
  %133 = getelementptr inbounds double, ptr %8, i64 %130
  %134 = load double, ptr %133, align 8
  %135 = fadd double %131, %134
  %136 = add nuw nsw i64 %130, 1
  %137 = add i64 %132, 1
  %138 = icmp eq i64 %137, %24
  br i1 %138, label %139, label %129, !llvm.loop !41

139:                                              ; preds = %125, %129, %67
  %140 = phi double [ 0.000000e+00, %67 ], [ %126, %125 ], [ %135, %129 ]
  %141 = fmul double %40, %140
  %142 = load double, ptr %8, align 8
  %143 = fcmp ule double %142, %141
  br i1 %143, label %182, label %190

144:                                              ; preds = %124, %144
  %145 = phi i64 [ %179, %144 ], [ 0, %124 ]
  %146 = phi double [ %178, %144 ], [ 0.000000e+00, %124 ]
  %147 = phi i64 [ %180, %144 ], [ 0, %124 ]
  %148 = getelementptr inbounds double, ptr %8, i64 %145
  %149 = load double, ptr %148, align 8
  %150 = fadd double %146, %149
  %151 = or disjoint i64 %145, 1
  %152 = getelementptr inbounds double, ptr %8, i64 %151
  %153 = load double, ptr %152, align 8
  %154 = fadd double %150, %153
  %155 = or disjoint i64 %145, 2
  %156 = getelementptr inbounds double, ptr %8, i64 %155
  %157 = load double, ptr %156, align 8
  %158 = fadd double %154, %157
  %159 = or disjoint i64 %145, 3
  %160 = getelementptr inbounds double, ptr %8, i64 %159
  %161 = load double, ptr %160, align 8
  %162 = fadd double %158, %161
  %163 = or disjoint i64 %145, 4
  %164 = getelementptr inbounds double, ptr %8, i64 %163
  %165 = load double, ptr %164, align 8
  %166 = fadd double %162, %165
  %167 = or disjoint i64 %145, 5
  %168 = getelementptr inbounds double, ptr %8, i64 %167
  %169 = load double, ptr %168, align 8
  %170 = fadd double %166, %169
  %171 = or disjoint i64 %145, 6
  %172 = getelementptr inbounds double, ptr %8, i64 %171
  %173 = load double, ptr %172, align 8
  %174 = fadd double %170, %173
  %175 = or disjoint i64 %145, 7
  %176 = getelementptr inbounds double, ptr %8, i64 %175
  %177 = load double, ptr %176, align 8
  %178 = fadd double %174, %177
  %179 = add nuw nsw i64 %145, 8
  %180 = add i64 %147, 8
  %181 = icmp eq i64 %180, %26
  br i1 %181, label %125, label %144, !llvm.loop !43

182:                                              ; preds = %139, %182
  %183 = phi double [ %188, %182 ], [ %142, %139 ]
  %184 = phi i64 [ %185, %182 ], [ 0, %139 ]
  %185 = add nuw nsw i64 %184, 1
  %186 = getelementptr inbounds double, ptr %8, i64 %185
  %187 = load double, ptr %186, align 8
  %188 = fadd double %183, %187
  %189 = fcmp ule double %188, %141
  br i1 %189, label %182, label %190, !llvm.loop !44

190:                                              ; preds = %182, %71, %139
  %191 = phi i64 [ 0, %139 ], [ %72, %71 ], [ %185, %182 ]
  %192 = getelementptr inbounds i64, ptr %33, i64 %35
  store i64 %191, ptr %192, align 8
  %193 = add nuw nsw i64 %35, 1
  %194 = icmp eq i64 %193, %11
  br i1 %194, label %197, label %34, !llvm.loop !45

195:                                              ; preds = %41
  %196 = getelementptr inbounds i64, ptr %33, i64 %35
  store i64 -1, ptr %196, align 8
  br label %203

197:                                              ; preds = %190, %28
  %198 = add nuw nsw i64 %30, 1
  %199 = getelementptr inbounds double, ptr %32, i64 %12
  %200 = getelementptr inbounds i64, ptr %33, i64 %12
  %201 = icmp slt i64 %198, %10
  %202 = icmp eq i64 %198, %10
  br i1 %202, label %203, label %28, !llvm.loop !46

203:                                              ; preds = %197, %195, %15
  %204 = phi i1 [ %29, %195 ], [ false, %15 ], [ %201, %197 ]
  %205 = zext i1 %204 to i64
  ret i64 %205
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fmax.v16f32(<16 x float>) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.rint.v16f32(<16 x float>) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fmax.v8f64(<8 x double>) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.or.v8i64(<8 x i64>) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.rint.v8f64(<8 x double>) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #8

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nobuiltin nounwind "no-builtins" }
attributes #10 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5}
!14 = distinct !{!14, !5}
!15 = distinct !{!15, !5}
!16 = distinct !{!16, !5}
!17 = distinct !{!17, !5}
!18 = distinct !{!18, !5}
!19 = distinct !{!19, !5}
!20 = distinct !{!20, !5}
!21 = distinct !{!21, !5}
!22 = distinct !{!22, !5}
!23 = distinct !{!23, !5}
!24 = distinct !{!24, !5}
!25 = distinct !{!25, !5}
!26 = distinct !{!26, !5}
!27 = distinct !{!27, !5}
!28 = distinct !{!28, !5}
!29 = distinct !{!29, !5}
!30 = distinct !{!30, !5}
!31 = distinct !{!31, !5, !32}
!32 = !{!"llvm.loop.peeled.count", i32 1}
!33 = distinct !{!33, !5}
!34 = distinct !{!34, !5}
!35 = distinct !{!35, !5}
!36 = distinct !{!36, !5}
!37 = distinct !{!37, !5}
!38 = distinct !{!38, !5}
!39 = distinct !{!39, !5}
!40 = distinct !{!40, !5}
!41 = distinct !{!41, !42}
!42 = !{!"llvm.loop.unroll.disable"}
!43 = distinct !{!43, !5}
!44 = distinct !{!44, !5}
!45 = distinct !{!45, !5}
!46 = distinct !{!46, !5}
; a[0:64] += scales * step * (W x), W int8 and x int16, two columns at a time. In IR and not in kernels.c, because clang's
; optimizer rewrites the form in which LLVM recognises the instruction that multiplies and adds pairs of 16-bit numbers.
define internal void @band_8bit(ptr %W, ptr %scales, ptr %x, float %step, ptr %a, i64 %pairs) {
  br label %k_from
k_from:
  br label %k_turn
k_turn:
  %k = phi i64 [0, %k_from], [%k_next, %k_end]
  %w = phi ptr [%W, %k_from], [%w_next, %k_end]
  %sum0 = phi <16 x i32> [zeroinitializer, %k_from], [%sum0_next, %k_end]
  %sum1 = phi <16 x i32> [zeroinitializer, %k_from], [%sum1_next, %k_end]
  %sum2 = phi <16 x i32> [zeroinitializer, %k_from], [%sum2_next, %k_end]
  %sum3 = phi <16 x i32> [zeroinitializer, %k_from], [%sum3_next, %k_end]
  %x_at = getelementptr i32, ptr %x, i64 %k
  %x_k = load i32, ptr %x_at
  %xs32_one = insertelement <16 x i32> poison, i32 %x_k, i32 0
  %xs32 = shufflevector <16 x i32> %xs32_one, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs = bitcast <16 x i32> %xs32 to <32 x i16>
  %xs_e16 = shufflevector <32 x i16> %xs, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16 = shufflevector <32 x i16> %xs, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e = sext <16 x i16> %xs_e16 to <16 x i32>
  %xs_o = sext <16 x i16> %xs_o16 to <16 x i32>
  %w_next = getelementptr i8, ptr %w, i64 128
  %w0_at = getelementptr <32 x i8>, ptr %w, i64 0
  %w0_8 = load <32 x i8>, ptr %w0_at, align 1
  %w0 = sext <32 x i8> %w0_8 to <32 x i16>
  %w0_e16 = shufflevector <32 x i16> %w0, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w0_o16 = shufflevector <32 x i16> %w0, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w0_e = sext <16 x i16> %w0_e16 to <16 x i32>
  %w0_o = sext <16 x i16> %w0_o16 to <16 x i32>
  %wx0_e = mul <16 x i32> %w0_e, %xs_e
  %wx0_o = mul <16 x i32> %w0_o, %xs_o
  %wx0 = add <16 x i32> %wx0_e, %wx0_o
  %sum0_next = add <16 x i32> %sum0, %wx0
  %w1_at = getelementptr <32 x i8>, ptr %w, i64 1
  %w1_8 = load <32 x i8>, ptr %w1_at, align 1
  %w1 = sext <32 x i8> %w1_8 to <32 x i16>
  %w1_e16 = shufflevector <32 x i16> %w1, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w1_o16 = shufflevector <32 x i16> %w1, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w1_e = sext <16 x i16> %w1_e16 to <16 x i32>
  %w1_o = sext <16 x i16> %w1_o16 to <16 x i32>
  %wx1_e = mul <16 x i32> %w1_e, %xs_e
  %wx1_o = mul <16 x i32> %w1_o, %xs_o
  %wx1 = add <16 x i32> %wx1_e, %wx1_o
  %sum1_next = add <16 x i32> %sum1, %wx1
  %w2_at = getelementptr <32 x i8>, ptr %w, i64 2
  %w2_8 = load <32 x i8>, ptr %w2_at, align 1
  %w2 = sext <32 x i8> %w2_8 to <32 x i16>
  %w2_e16 = shufflevector <32 x i16> %w2, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w2_o16 = shufflevector <32 x i16> %w2, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w2_e = sext <16 x i16> %w2_e16 to <16 x i32>
  %w2_o = sext <16 x i16> %w2_o16 to <16 x i32>
  %wx2_e = mul <16 x i32> %w2_e, %xs_e
  %wx2_o = mul <16 x i32> %w2_o, %xs_o
  %wx2 = add <16 x i32> %wx2_e, %wx2_o
  %sum2_next = add <16 x i32> %sum2, %wx2
  %w3_at = getelementptr <32 x i8>, ptr %w, i64 3
  %w3_8 = load <32 x i8>, ptr %w3_at, align 1
  %w3 = sext <32 x i8> %w3_8 to <32 x i16>
  %w3_e16 = shufflevector <32 x i16> %w3, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w3_o16 = shufflevector <32 x i16> %w3, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w3_e = sext <16 x i16> %w3_e16 to <16 x i32>
  %w3_o = sext <16 x i16> %w3_o16 to <16 x i32>
  %wx3_e = mul <16 x i32> %w3_e, %xs_e
  %wx3_o = mul <16 x i32> %w3_o, %xs_o
  %wx3 = add <16 x i32> %wx3_e, %wx3_o
  %sum3_next = add <16 x i32> %sum3, %wx3
  br label %k_end
k_end:
  %k_next = add i64 %k, 1
  %k_again = icmp ult i64 %k_next, %pairs
  br i1 %k_again, label %k_turn, label %k_out
k_out:
  %steps_one = insertelement <16 x float> poison, float %step, i32 0
  %steps = shufflevector <16 x float> %steps_one, <16 x float> poison, <16 x i32> zeroinitializer
  %scale0_at = getelementptr <16 x float>, ptr %scales, i64 0
  %scale0 = load <16 x float>, ptr %scale0_at, align 4
  %float0 = sitofp <16 x i32> %sum0_next to <16 x float>
  %scaled0 = fmul <16 x float> %float0, %scale0
  %total0 = fmul <16 x float> %scaled0, %steps
  %a0_at = getelementptr <16 x float>, ptr %a, i64 0
  %a0 = load <16 x float>, ptr %a0_at, align 4
  %a0_next = fadd <16 x float> %a0, %total0
  store <16 x float> %a0_next, ptr %a0_at, align 4
  %scale1_at = getelementptr <16 x float>, ptr %scales, i64 1
  %scale1 = load <16 x float>, ptr %scale1_at, align 4
  %float1 = sitofp <16 x i32> %sum1_next to <16 x float>
  %scaled1 = fmul <16 x float> %float1, %scale1
  %total1 = fmul <16 x float> %scaled1, %steps
  %a1_at = getelementptr <16 x float>, ptr %a, i64 1
  %a1 = load <16 x float>, ptr %a1_at, align 4
  %a1_next = fadd <16 x float> %a1, %total1
  store <16 x float> %a1_next, ptr %a1_at, align 4
  %scale2_at = getelementptr <16 x float>, ptr %scales, i64 2
  %scale2 = load <16 x float>, ptr %scale2_at, align 4
  %float2 = sitofp <16 x i32> %sum2_next to <16 x float>
  %scaled2 = fmul <16 x float> %float2, %scale2
  %total2 = fmul <16 x float> %scaled2, %steps
  %a2_at = getelementptr <16 x float>, ptr %a, i64 2
  %a2 = load <16 x float>, ptr %a2_at, align 4
  %a2_next = fadd <16 x float> %a2, %total2
  store <16 x float> %a2_next, ptr %a2_at, align 4
  %scale3_at = getelementptr <16 x float>, ptr %scales, i64 3
  %scale3 = load <16 x float>, ptr %scale3_at, align 4
  %float3 = sitofp <16 x i32> %sum3_next to <16 x float>
  %scaled3 = fmul <16 x float> %float3, %scale3
  %total3 = fmul <16 x float> %scaled3, %steps
  %a3_at = getelementptr <16 x float>, ptr %a, i64 3
  %a3 = load <16 x float>, ptr %a3_at, align 4
  %a3_next = fadd <16 x float> %a3, %total3
  store <16 x float> %a3_next, ptr %a3_at, align 4
  ret void
}
