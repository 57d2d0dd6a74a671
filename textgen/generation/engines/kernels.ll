; sources 383fabcc61a09590cf9709e6c636117912b260c9b1181ff832302ac13c0839a4

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define dso_local void @project(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #0 {
  %8 = icmp sgt i64 %4, 0
  br i1 %8, label %9, label %18

9:                                                ; preds = %7
  %10 = icmp sgt i64 %3, 0
  %11 = icmp sgt i64 %5, 0
  br label %12

12:                                               ; preds = %9, %19
  %13 = phi i64 [ 0, %9 ], [ %20, %19 ]
  %14 = getelementptr float, ptr %2, i64 %13
  br i1 %10, label %15, label %19

15:                                               ; preds = %12
  %16 = mul nsw i64 %13, %5
  %17 = getelementptr inbounds float, ptr %0, i64 %16
  br label %22

18:                                               ; preds = %19, %7
  ret void

19:                                               ; preds = %57, %12
  %20 = add nuw nsw i64 %13, 64
  %21 = icmp slt i64 %20, %4
  br i1 %21, label %12, label %18, !llvm.loop !4

22:                                               ; preds = %15, %57
  %23 = phi i64 [ 0, %15 ], [ %73, %57 ]
  %24 = mul nsw i64 %23, %5
  %25 = getelementptr inbounds float, ptr %1, i64 %24
  %26 = mul nsw i64 %23, %6
  %27 = getelementptr float, ptr %14, i64 %26
  br i1 %11, label %28, label %57

28:                                               ; preds = %22, %28
  %29 = phi <16 x float> [ %53, %28 ], [ zeroinitializer, %22 ]
  %30 = phi <16 x float> [ %49, %28 ], [ zeroinitializer, %22 ]
  %31 = phi <16 x float> [ %45, %28 ], [ zeroinitializer, %22 ]
  %32 = phi <16 x float> [ %41, %28 ], [ zeroinitializer, %22 ]
  %33 = phi i64 [ %54, %28 ], [ 0, %22 ]
  %34 = phi ptr [ %55, %28 ], [ %17, %22 ]
  %35 = getelementptr inbounds float, ptr %25, i64 %33
  %36 = load float, ptr %35, align 4
  %37 = insertelement <16 x float> poison, float %36, i64 0
  %38 = shufflevector <16 x float> %37, <16 x float> poison, <16 x i32> zeroinitializer
  %39 = load <16 x float>, ptr %34, align 4
  %40 = fmul contract <16 x float> %39, %38
  %41 = fadd contract <16 x float> %32, %40
  %42 = getelementptr inbounds i8, ptr %34, i64 64
  %43 = load <16 x float>, ptr %42, align 4
  %44 = fmul contract <16 x float> %43, %38
  %45 = fadd contract <16 x float> %31, %44
  %46 = getelementptr inbounds i8, ptr %34, i64 128
  %47 = load <16 x float>, ptr %46, align 4
  %48 = fmul contract <16 x float> %38, %47
  %49 = fadd contract <16 x float> %30, %48
  %50 = getelementptr inbounds i8, ptr %34, i64 192
  %51 = load <16 x float>, ptr %50, align 4
  %52 = fmul contract <16 x float> %38, %51
  %53 = fadd contract <16 x float> %29, %52
  %54 = add nuw nsw i64 %33, 1
  %55 = getelementptr inbounds i8, ptr %34, i64 256
  %56 = icmp eq i64 %54, %5
  br i1 %56, label %57, label %28, !llvm.loop !6

57:                                               ; preds = %28, %22
  %58 = phi <16 x float> [ zeroinitializer, %22 ], [ %53, %28 ]
  %59 = phi <16 x float> [ zeroinitializer, %22 ], [ %49, %28 ]
  %60 = phi <16 x float> [ zeroinitializer, %22 ], [ %45, %28 ]
  %61 = phi <16 x float> [ zeroinitializer, %22 ], [ %41, %28 ]
  %62 = load <16 x float>, ptr %27, align 4
  %63 = fadd contract <16 x float> %61, %62
  store <16 x float> %63, ptr %27, align 4
  %64 = getelementptr inbounds i8, ptr %27, i64 64
  %65 = load <16 x float>, ptr %64, align 4
  %66 = fadd contract <16 x float> %60, %65
  store <16 x float> %66, ptr %64, align 4
  %67 = getelementptr inbounds i8, ptr %27, i64 128
  %68 = load <16 x float>, ptr %67, align 4
  %69 = fadd contract <16 x float> %59, %68
  store <16 x float> %69, ptr %67, align 4
  %70 = getelementptr inbounds i8, ptr %27, i64 192
  %71 = load <16 x float>, ptr %70, align 4
  %72 = fadd contract <16 x float> %58, %71
  store <16 x float> %72, ptr %70, align 4
  %73 = add nuw nsw i64 %23, 1
  %74 = icmp eq i64 %73, %3
  br i1 %74, label %19, label %22, !llvm.loop !7
}

; Function Attrs: nounwind
define dso_local void @project_8bit(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, ptr noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, float noundef %8) local_unnamed_addr #1 {
  %10 = alloca i16, i64 %6, align 64
  %11 = icmp sgt i64 %4, 0
  br i1 %11, label %12, label %16

12:                                               ; preds = %9
  %13 = icmp sgt i64 %6, 0
  %14 = icmp sgt i64 %5, 0
  %15 = sdiv i64 %6, 2
  br label %17

16:                                               ; preds = %55, %9
  ret void

17:                                               ; preds = %12, %55
  %18 = phi i64 [ 0, %12 ], [ %56, %55 ]
  %19 = mul nsw i64 %18, %6
  %20 = getelementptr inbounds float, ptr %2, i64 %19
  br i1 %13, label %28, label %49

21:                                               ; preds = %28
  %22 = call float @llvm.vector.reduce.fmax.v16f32(<16 x float> %35)
  %23 = fcmp ogt float %22, 0.000000e+00
  %24 = select i1 %23, float %22, float 1.000000e+00
  %25 = fdiv float %8, %24
  %26 = insertelement <16 x float> poison, float %25, i64 0
  %27 = shufflevector <16 x float> %26, <16 x float> poison, <16 x i32> zeroinitializer
  br label %38

28:                                               ; preds = %17, %28
  %29 = phi <16 x float> [ %35, %28 ], [ zeroinitializer, %17 ]
  %30 = phi i64 [ %36, %28 ], [ 0, %17 ]
  %31 = getelementptr inbounds float, ptr %20, i64 %30
  %32 = load <16 x float>, ptr %31, align 4
  %33 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %32)
  %34 = fcmp ogt <16 x float> %33, %29
  %35 = select <16 x i1> %34, <16 x float> %33, <16 x float> %29
  %36 = add nuw nsw i64 %30, 16
  %37 = icmp slt i64 %36, %6
  br i1 %37, label %28, label %21, !llvm.loop !8

38:                                               ; preds = %38, %21
  %39 = phi i64 [ 0, %21 ], [ %47, %38 ]
  %40 = getelementptr inbounds float, ptr %20, i64 %39
  %41 = load <16 x float>, ptr %40, align 4
  %42 = fmul <16 x float> %27, %41
  %43 = call <16 x float> @llvm.rint.v16f32(<16 x float> %42)
  %44 = fptosi <16 x float> %43 to <16 x i32>
  %45 = trunc <16 x i32> %44 to <16 x i16>
  %46 = getelementptr inbounds i16, ptr %10, i64 %39
  store <16 x i16> %45, ptr %46, align 32
  %47 = add nuw nsw i64 %39, 16
  %48 = icmp slt i64 %47, %6
  br i1 %48, label %38, label %49, !llvm.loop !9

49:                                               ; preds = %38, %17
  %50 = phi float [ 1.000000e+00, %17 ], [ %24, %38 ]
  %51 = fdiv float %50, %8
  br i1 %14, label %52, label %55

52:                                               ; preds = %49
  %53 = mul nsw i64 %18, %7
  %54 = getelementptr inbounds float, ptr %3, i64 %53
  br label %58

55:                                               ; preds = %58, %49
  %56 = add nuw nsw i64 %18, 1
  %57 = icmp eq i64 %56, %4
  br i1 %57, label %16, label %17, !llvm.loop !10

58:                                               ; preds = %52, %58
  %59 = phi i64 [ 0, %52 ], [ %64, %58 ]
  %60 = mul nsw i64 %59, %6
  %61 = getelementptr inbounds i8, ptr %0, i64 %60
  %62 = getelementptr inbounds float, ptr %1, i64 %59
  %63 = getelementptr inbounds float, ptr %54, i64 %59
  call void @band_8bit(ptr noundef %61, ptr noundef %62, ptr noundef nonnull %10, float noundef %51, ptr noundef %63, i64 noundef %15) #8
  %64 = add nuw nsw i64 %59, 64
  %65 = icmp slt i64 %64, %5
  br i1 %65, label %58, label %55, !llvm.loop !11
}


; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @lstm(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #3 {
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
  br i1 %27, label %20, label %14, !llvm.loop !12

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
  br i1 %178, label %28, label %21, !llvm.loop !13
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @gru(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #3 {
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
  br i1 %29, label %21, label %14, !llvm.loop !14

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
  br i1 %131, label %30, label %22, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @tanh(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #3 {
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
  br i1 %24, label %17, label %11, !llvm.loop !16

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
  br i1 %59, label %25, label %18, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @relu(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #3 {
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
  br i1 %24, label %17, label %11, !llvm.loop !18

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
  br i1 %36, label %25, label %18, !llvm.loop !19
}

; Function Attrs: nounwind
define dso_local void @recur(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, i64 noundef %7, i64 noundef %8, i64 noundef %9, i64 noundef %10) local_unnamed_addr #1 {
  %12 = icmp sgt i64 %7, 0
  br i1 %12, label %13, label %17

13:                                               ; preds = %11
  %14 = sub i64 0, %10
  %15 = icmp sgt i64 %10, 0
  %16 = icmp sgt i64 %8, 0
  br label %18

17:                                               ; preds = %79, %11
  ret void

18:                                               ; preds = %13, %79
  %19 = phi i64 [ 0, %13 ], [ %80, %79 ]
  %20 = phi ptr [ %2, %13 ], [ %24, %79 ]
  %21 = phi ptr [ %3, %13 ], [ %23, %79 ]
  %22 = phi ptr [ %4, %13 ], [ %6, %79 ]
  %23 = phi ptr [ %5, %13 ], [ %81, %79 ]
  %24 = getelementptr inbounds float, ptr %20, i64 %9
  %25 = getelementptr inbounds float, ptr %24, i64 %14
  br i1 %15, label %26, label %79

26:                                               ; preds = %18, %61
  %27 = phi i64 [ %77, %61 ], [ 0, %18 ]
  %28 = getelementptr float, ptr %25, i64 %27
  br i1 %16, label %29, label %61

29:                                               ; preds = %26
  %30 = mul nuw nsw i64 %27, %8
  %31 = getelementptr inbounds float, ptr %0, i64 %30
  br label %32

32:                                               ; preds = %29, %32
  %33 = phi <16 x float> [ %57, %32 ], [ zeroinitializer, %29 ]
  %34 = phi <16 x float> [ %53, %32 ], [ zeroinitializer, %29 ]
  %35 = phi <16 x float> [ %49, %32 ], [ zeroinitializer, %29 ]
  %36 = phi <16 x float> [ %45, %32 ], [ zeroinitializer, %29 ]
  %37 = phi i64 [ %58, %32 ], [ 0, %29 ]
  %38 = phi ptr [ %59, %32 ], [ %31, %29 ]
  %39 = getelementptr inbounds float, ptr %21, i64 %37
  %40 = load float, ptr %39, align 4
  %41 = insertelement <16 x float> poison, float %40, i64 0
  %42 = shufflevector <16 x float> %41, <16 x float> poison, <16 x i32> zeroinitializer
  %43 = load <16 x float>, ptr %38, align 4
  %44 = fmul contract <16 x float> %43, %42
  %45 = fadd contract <16 x float> %36, %44
  %46 = getelementptr inbounds i8, ptr %38, i64 64
  %47 = load <16 x float>, ptr %46, align 4
  %48 = fmul contract <16 x float> %47, %42
  %49 = fadd contract <16 x float> %35, %48
  %50 = getelementptr inbounds i8, ptr %38, i64 128
  %51 = load <16 x float>, ptr %50, align 4
  %52 = fmul contract <16 x float> %42, %51
  %53 = fadd contract <16 x float> %34, %52
  %54 = getelementptr inbounds i8, ptr %38, i64 192
  %55 = load <16 x float>, ptr %54, align 4
  %56 = fmul contract <16 x float> %42, %55
  %57 = fadd contract <16 x float> %33, %56
  %58 = add nuw nsw i64 %37, 1
  %59 = getelementptr inbounds i8, ptr %38, i64 256
  %60 = icmp eq i64 %58, %8
  br i1 %60, label %61, label %32, !llvm.loop !6

61:                                               ; preds = %32, %26
  %62 = phi <16 x float> [ zeroinitializer, %26 ], [ %57, %32 ]
  %63 = phi <16 x float> [ zeroinitializer, %26 ], [ %53, %32 ]
  %64 = phi <16 x float> [ zeroinitializer, %26 ], [ %49, %32 ]
  %65 = phi <16 x float> [ zeroinitializer, %26 ], [ %45, %32 ]
  %66 = load <16 x float>, ptr %28, align 4
  %67 = fadd contract <16 x float> %65, %66
  store <16 x float> %67, ptr %28, align 4
  %68 = getelementptr inbounds i8, ptr %28, i64 64
  %69 = load <16 x float>, ptr %68, align 4
  %70 = fadd contract <16 x float> %64, %69
  store <16 x float> %70, ptr %68, align 4
  %71 = getelementptr inbounds i8, ptr %28, i64 128
  %72 = load <16 x float>, ptr %71, align 4
  %73 = fadd contract <16 x float> %63, %72
  store <16 x float> %73, ptr %71, align 4
  %74 = getelementptr inbounds i8, ptr %28, i64 192
  %75 = load <16 x float>, ptr %74, align 4
  %76 = fadd contract <16 x float> %62, %75
  store <16 x float> %76, ptr %74, align 4
  %77 = add nuw nsw i64 %27, 64
  %78 = icmp slt i64 %77, %10
  br i1 %78, label %26, label %79, !llvm.loop !4

79:                                               ; preds = %61, %18
  tail call void %1(ptr noundef %20, ptr noundef %21, ptr noundef %22, ptr noundef %23, ptr noundef %6, i64 noundef 1, i64 noundef %8) #8
  %80 = add nuw nsw i64 %19, 1
  %81 = getelementptr inbounds float, ptr %23, i64 %8
  %82 = icmp eq i64 %80, %7
  br i1 %82, label %17, label %18, !llvm.loop !20
}

; Function Attrs: nounwind
define dso_local void @recur_8bit(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, ptr noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, ptr noundef %7, i64 noundef %8, i64 noundef %9, i64 noundef %10, i64 noundef %11, float noundef %12) local_unnamed_addr #4 {
  %14 = icmp sgt i64 %8, 0
  br i1 %14, label %15, label %20

15:                                               ; preds = %13
  %16 = sub i64 0, %11
  %17 = getelementptr inbounds float, ptr %3, i64 %10
  %18 = getelementptr inbounds float, ptr %17, i64 %16
  tail call void @project_8bit(ptr noundef %0, ptr noundef %1, ptr noundef %4, ptr noundef %18, i64 noundef 1, i64 noundef %11, i64 noundef %9, i64 noundef %10, float noundef %12) #9
  tail call void %2(ptr noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, ptr noundef %7, i64 noundef 1, i64 noundef %9) #8
  %19 = icmp eq i64 %8, 1
  br i1 %19, label %20, label %21

20:                                               ; preds = %21, %15, %13
  ret void

21:                                               ; preds = %15, %21
  %22 = phi i64 [ %28, %21 ], [ 1, %15 ]
  %23 = phi ptr [ %26, %21 ], [ %17, %15 ]
  %24 = phi ptr [ %25, %21 ], [ %6, %15 ]
  %25 = getelementptr inbounds float, ptr %24, i64 %9
  %26 = getelementptr inbounds float, ptr %23, i64 %10
  %27 = getelementptr inbounds float, ptr %26, i64 %16
  tail call void @project_8bit(ptr noundef %0, ptr noundef %1, ptr noundef %24, ptr noundef %27, i64 noundef 1, i64 noundef %11, i64 noundef %9, i64 noundef %10, float noundef %12) #9
  tail call void %2(ptr noundef %23, ptr noundef %24, ptr noundef %7, ptr noundef %25, ptr noundef %7, i64 noundef 1, i64 noundef %9) #8
  %28 = add nuw nsw i64 %22, 1
  %29 = icmp eq i64 %28, %8
  br i1 %29, label %20, label %21, !llvm.loop !21
}

; Function Attrs: nounwind
define dso_local void @step(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, ptr noundef %7, ptr nocapture noundef %8, i64 noundef %9, i64 noundef %10, i64 noundef %11, i64 noundef %12, i64 noundef %13, i64 noundef %14, float noundef %15, float noundef %16) local_unnamed_addr #1 {
  %18 = alloca float, i64 %11, align 64
  %19 = alloca float, i64 %10, align 64
  %20 = alloca float, i64 %10, align 64
  %21 = shl i64 %10, 2
  call void @llvm.memset.p0.i64(ptr nonnull align 64 %19, i8 0, i64 %21, i1 false)
  call void @llvm.memset.p0.i64(ptr nonnull align 64 %20, i8 0, i64 %21, i1 false)
  %22 = icmp sgt i64 %9, 0
  br i1 %22, label %23, label %35

23:                                               ; preds = %17
  %24 = shl i64 %11, 2
  %25 = icmp sgt i64 %12, 0
  %26 = icmp sgt i64 %10, 0
  %27 = getelementptr inbounds float, ptr %18, i64 %11
  %28 = sub i64 0, %13
  %29 = getelementptr inbounds float, ptr %27, i64 %28
  %30 = icmp sgt i64 %13, 0
  %31 = insertelement <16 x float> poison, float %15, i64 0
  %32 = shufflevector <16 x float> %31, <16 x float> poison, <16 x i32> zeroinitializer
  %33 = insertelement <16 x float> poison, float %16, i64 0
  %34 = shufflevector <16 x float> %33, <16 x float> poison, <16 x i32> zeroinitializer
  br label %93

35:                                               ; preds = %230, %17
  %36 = icmp sgt i64 %14, 0
  br i1 %36, label %37, label %92

37:                                               ; preds = %35
  %38 = icmp sgt i64 %10, 0
  br label %39

39:                                               ; preds = %74, %37
  %40 = phi i64 [ 0, %37 ], [ %90, %74 ]
  %41 = getelementptr float, ptr %8, i64 %40
  br i1 %38, label %42, label %74

42:                                               ; preds = %39
  %43 = mul nuw nsw i64 %40, %10
  %44 = getelementptr inbounds float, ptr %0, i64 %43
  br label %45

45:                                               ; preds = %42, %45
  %46 = phi <16 x float> [ %70, %45 ], [ zeroinitializer, %42 ]
  %47 = phi <16 x float> [ %66, %45 ], [ zeroinitializer, %42 ]
  %48 = phi <16 x float> [ %62, %45 ], [ zeroinitializer, %42 ]
  %49 = phi <16 x float> [ %58, %45 ], [ zeroinitializer, %42 ]
  %50 = phi i64 [ %71, %45 ], [ 0, %42 ]
  %51 = phi ptr [ %72, %45 ], [ %44, %42 ]
  %52 = getelementptr inbounds float, ptr %20, i64 %50
  %53 = load float, ptr %52, align 4
  %54 = insertelement <16 x float> poison, float %53, i64 0
  %55 = shufflevector <16 x float> %54, <16 x float> poison, <16 x i32> zeroinitializer
  %56 = load <16 x float>, ptr %51, align 4
  %57 = fmul contract <16 x float> %56, %55
  %58 = fadd contract <16 x float> %49, %57
  %59 = getelementptr inbounds i8, ptr %51, i64 64
  %60 = load <16 x float>, ptr %59, align 4
  %61 = fmul contract <16 x float> %60, %55
  %62 = fadd contract <16 x float> %48, %61
  %63 = getelementptr inbounds i8, ptr %51, i64 128
  %64 = load <16 x float>, ptr %63, align 4
  %65 = fmul contract <16 x float> %55, %64
  %66 = fadd contract <16 x float> %47, %65
  %67 = getelementptr inbounds i8, ptr %51, i64 192
  %68 = load <16 x float>, ptr %67, align 4
  %69 = fmul contract <16 x float> %55, %68
  %70 = fadd contract <16 x float> %46, %69
  %71 = add nuw nsw i64 %50, 1
  %72 = getelementptr inbounds i8, ptr %51, i64 256
  %73 = icmp eq i64 %71, %10
  br i1 %73, label %74, label %45, !llvm.loop !6

74:                                               ; preds = %45, %39
  %75 = phi <16 x float> [ zeroinitializer, %39 ], [ %70, %45 ]
  %76 = phi <16 x float> [ zeroinitializer, %39 ], [ %66, %45 ]
  %77 = phi <16 x float> [ zeroinitializer, %39 ], [ %62, %45 ]
  %78 = phi <16 x float> [ zeroinitializer, %39 ], [ %58, %45 ]
  %79 = load <16 x float>, ptr %41, align 4
  %80 = fadd contract <16 x float> %78, %79
  store <16 x float> %80, ptr %41, align 4
  %81 = getelementptr inbounds i8, ptr %41, i64 64
  %82 = load <16 x float>, ptr %81, align 4
  %83 = fadd contract <16 x float> %77, %82
  store <16 x float> %83, ptr %81, align 4
  %84 = getelementptr inbounds i8, ptr %41, i64 128
  %85 = load <16 x float>, ptr %84, align 4
  %86 = fadd contract <16 x float> %76, %85
  store <16 x float> %86, ptr %84, align 4
  %87 = getelementptr inbounds i8, ptr %41, i64 192
  %88 = load <16 x float>, ptr %87, align 4
  %89 = fadd contract <16 x float> %75, %88
  store <16 x float> %89, ptr %87, align 4
  %90 = add nuw nsw i64 %40, 64
  %91 = icmp slt i64 %90, %14
  br i1 %91, label %39, label %92, !llvm.loop !4

92:                                               ; preds = %74, %35
  ret void

93:                                               ; preds = %23, %230
  %94 = phi i64 [ 0, %23 ], [ %231, %230 ]
  %95 = phi ptr [ %1, %23 ], [ %232, %230 ]
  %96 = phi ptr [ %4, %23 ], [ %233, %230 ]
  %97 = phi ptr [ %5, %23 ], [ %234, %230 ]
  %98 = phi ptr [ %6, %23 ], [ %235, %230 ]
  %99 = phi ptr [ %7, %23 ], [ %236, %230 ]
  %100 = icmp eq i64 %94, 0
  br i1 %100, label %158, label %101

101:                                              ; preds = %93
  %102 = getelementptr inbounds i8, ptr %95, i64 16
  %103 = load ptr, ptr %102, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 64 %18, ptr align 4 %103, i64 %24, i1 false)
  %104 = load ptr, ptr %95, align 8
  br i1 %25, label %105, label %159

105:                                              ; preds = %101, %140
  %106 = phi i64 [ %156, %140 ], [ 0, %101 ]
  %107 = getelementptr float, ptr %18, i64 %106
  br i1 %26, label %108, label %140

108:                                              ; preds = %105
  %109 = mul nuw nsw i64 %106, %10
  %110 = getelementptr inbounds float, ptr %104, i64 %109
  br label %111

111:                                              ; preds = %108, %111
  %112 = phi <16 x float> [ %136, %111 ], [ zeroinitializer, %108 ]
  %113 = phi <16 x float> [ %132, %111 ], [ zeroinitializer, %108 ]
  %114 = phi <16 x float> [ %128, %111 ], [ zeroinitializer, %108 ]
  %115 = phi <16 x float> [ %124, %111 ], [ zeroinitializer, %108 ]
  %116 = phi i64 [ %137, %111 ], [ 0, %108 ]
  %117 = phi ptr [ %138, %111 ], [ %110, %108 ]
  %118 = getelementptr inbounds float, ptr %19, i64 %116
  %119 = load float, ptr %118, align 4
  %120 = insertelement <16 x float> poison, float %119, i64 0
  %121 = shufflevector <16 x float> %120, <16 x float> poison, <16 x i32> zeroinitializer
  %122 = load <16 x float>, ptr %117, align 4
  %123 = fmul contract <16 x float> %122, %121
  %124 = fadd contract <16 x float> %115, %123
  %125 = getelementptr inbounds i8, ptr %117, i64 64
  %126 = load <16 x float>, ptr %125, align 4
  %127 = fmul contract <16 x float> %126, %121
  %128 = fadd contract <16 x float> %114, %127
  %129 = getelementptr inbounds i8, ptr %117, i64 128
  %130 = load <16 x float>, ptr %129, align 4
  %131 = fmul contract <16 x float> %121, %130
  %132 = fadd contract <16 x float> %113, %131
  %133 = getelementptr inbounds i8, ptr %117, i64 192
  %134 = load <16 x float>, ptr %133, align 4
  %135 = fmul contract <16 x float> %121, %134
  %136 = fadd contract <16 x float> %112, %135
  %137 = add nuw nsw i64 %116, 1
  %138 = getelementptr inbounds i8, ptr %117, i64 256
  %139 = icmp eq i64 %137, %10
  br i1 %139, label %140, label %111, !llvm.loop !6

140:                                              ; preds = %111, %105
  %141 = phi <16 x float> [ zeroinitializer, %105 ], [ %136, %111 ]
  %142 = phi <16 x float> [ zeroinitializer, %105 ], [ %132, %111 ]
  %143 = phi <16 x float> [ zeroinitializer, %105 ], [ %128, %111 ]
  %144 = phi <16 x float> [ zeroinitializer, %105 ], [ %124, %111 ]
  %145 = load <16 x float>, ptr %107, align 64
  %146 = fadd contract <16 x float> %144, %145
  store <16 x float> %146, ptr %107, align 64
  %147 = getelementptr inbounds i8, ptr %107, i64 64
  %148 = load <16 x float>, ptr %147, align 64
  %149 = fadd contract <16 x float> %143, %148
  store <16 x float> %149, ptr %147, align 64
  %150 = getelementptr inbounds i8, ptr %107, i64 128
  %151 = load <16 x float>, ptr %150, align 64
  %152 = fadd contract <16 x float> %142, %151
  store <16 x float> %152, ptr %150, align 64
  %153 = getelementptr inbounds i8, ptr %107, i64 192
  %154 = load <16 x float>, ptr %153, align 64
  %155 = fadd contract <16 x float> %141, %154
  store <16 x float> %155, ptr %153, align 64
  %156 = add nuw nsw i64 %106, 64
  %157 = icmp slt i64 %156, %12
  br i1 %157, label %105, label %159, !llvm.loop !4

158:                                              ; preds = %93
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 64 %18, ptr align 4 %3, i64 %24, i1 false)
  br label %159

159:                                              ; preds = %140, %101, %158
  %160 = getelementptr inbounds i8, ptr %95, i64 8
  %161 = load ptr, ptr %160, align 8
  br i1 %30, label %162, label %215

162:                                              ; preds = %159, %197
  %163 = phi i64 [ %213, %197 ], [ 0, %159 ]
  %164 = getelementptr float, ptr %29, i64 %163
  br i1 %26, label %165, label %197

165:                                              ; preds = %162
  %166 = mul nuw nsw i64 %163, %10
  %167 = getelementptr inbounds float, ptr %161, i64 %166
  br label %168

168:                                              ; preds = %165, %168
  %169 = phi <16 x float> [ %193, %168 ], [ zeroinitializer, %165 ]
  %170 = phi <16 x float> [ %189, %168 ], [ zeroinitializer, %165 ]
  %171 = phi <16 x float> [ %185, %168 ], [ zeroinitializer, %165 ]
  %172 = phi <16 x float> [ %181, %168 ], [ zeroinitializer, %165 ]
  %173 = phi i64 [ %194, %168 ], [ 0, %165 ]
  %174 = phi ptr [ %195, %168 ], [ %167, %165 ]
  %175 = getelementptr inbounds float, ptr %96, i64 %173
  %176 = load float, ptr %175, align 4
  %177 = insertelement <16 x float> poison, float %176, i64 0
  %178 = shufflevector <16 x float> %177, <16 x float> poison, <16 x i32> zeroinitializer
  %179 = load <16 x float>, ptr %174, align 4
  %180 = fmul contract <16 x float> %179, %178
  %181 = fadd contract <16 x float> %172, %180
  %182 = getelementptr inbounds i8, ptr %174, i64 64
  %183 = load <16 x float>, ptr %182, align 4
  %184 = fmul contract <16 x float> %183, %178
  %185 = fadd contract <16 x float> %171, %184
  %186 = getelementptr inbounds i8, ptr %174, i64 128
  %187 = load <16 x float>, ptr %186, align 4
  %188 = fmul contract <16 x float> %178, %187
  %189 = fadd contract <16 x float> %170, %188
  %190 = getelementptr inbounds i8, ptr %174, i64 192
  %191 = load <16 x float>, ptr %190, align 4
  %192 = fmul contract <16 x float> %178, %191
  %193 = fadd contract <16 x float> %169, %192
  %194 = add nuw nsw i64 %173, 1
  %195 = getelementptr inbounds i8, ptr %174, i64 256
  %196 = icmp eq i64 %194, %10
  br i1 %196, label %197, label %168, !llvm.loop !6

197:                                              ; preds = %168, %162
  %198 = phi <16 x float> [ zeroinitializer, %162 ], [ %193, %168 ]
  %199 = phi <16 x float> [ zeroinitializer, %162 ], [ %189, %168 ]
  %200 = phi <16 x float> [ zeroinitializer, %162 ], [ %185, %168 ]
  %201 = phi <16 x float> [ zeroinitializer, %162 ], [ %181, %168 ]
  %202 = load <16 x float>, ptr %164, align 4
  %203 = fadd contract <16 x float> %201, %202
  store <16 x float> %203, ptr %164, align 4
  %204 = getelementptr inbounds i8, ptr %164, i64 64
  %205 = load <16 x float>, ptr %204, align 4
  %206 = fadd contract <16 x float> %200, %205
  store <16 x float> %206, ptr %204, align 4
  %207 = getelementptr inbounds i8, ptr %164, i64 128
  %208 = load <16 x float>, ptr %207, align 4
  %209 = fadd contract <16 x float> %199, %208
  store <16 x float> %209, ptr %207, align 4
  %210 = getelementptr inbounds i8, ptr %164, i64 192
  %211 = load <16 x float>, ptr %210, align 4
  %212 = fadd contract <16 x float> %198, %211
  store <16 x float> %212, ptr %210, align 4
  %213 = add nuw nsw i64 %163, 64
  %214 = icmp slt i64 %213, %13
  br i1 %214, label %162, label %215, !llvm.loop !4

215:                                              ; preds = %197, %159
  call void %2(ptr noundef nonnull %18, ptr noundef %96, ptr noundef %97, ptr noundef %98, ptr noundef %99, i64 noundef 1, i64 noundef %10) #8
  br i1 %26, label %216, label %230

216:                                              ; preds = %215, %216
  %217 = phi i64 [ %228, %216 ], [ 0, %215 ]
  %218 = getelementptr inbounds float, ptr %19, i64 %217
  %219 = getelementptr inbounds float, ptr %98, i64 %217
  %220 = load <16 x float>, ptr %219, align 4
  %221 = load <16 x float>, ptr %218, align 64
  %222 = fmul <16 x float> %32, %221
  %223 = fadd <16 x float> %220, %222
  store <16 x float> %223, ptr %218, align 64
  %224 = getelementptr inbounds float, ptr %20, i64 %217
  %225 = load <16 x float>, ptr %224, align 64
  %226 = fmul <16 x float> %34, %225
  %227 = fadd <16 x float> %220, %226
  store <16 x float> %227, ptr %224, align 64
  %228 = add nuw nsw i64 %217, 16
  %229 = icmp slt i64 %228, %10
  br i1 %229, label %216, label %230, !llvm.loop !23

230:                                              ; preds = %216, %215
  %231 = add nuw nsw i64 %94, 1
  %232 = getelementptr inbounds i8, ptr %95, i64 24
  %233 = getelementptr inbounds float, ptr %96, i64 %10
  %234 = getelementptr inbounds float, ptr %97, i64 %10
  %235 = getelementptr inbounds float, ptr %98, i64 %10
  %236 = getelementptr inbounds float, ptr %99, i64 %10
  %237 = icmp eq i64 %231, %9
  br i1 %237, label %35, label %93, !llvm.loop !24
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #6

; Function Attrs: nounwind
define dso_local void @step_8bit(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr noundef %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, i64 noundef %10, i64 noundef %11, i64 noundef %12, i64 noundef %13, i64 noundef %14, i64 noundef %15, float noundef %16, float noundef %17, float noundef %18) local_unnamed_addr #1 {
  %20 = alloca float, i64 %12, align 64
  %21 = alloca float, i64 %11, align 64
  %22 = alloca float, i64 %11, align 64
  %23 = shl i64 %11, 2
  call void @llvm.memset.p0.i64(ptr nonnull align 64 %21, i8 0, i64 %23, i1 false)
  call void @llvm.memset.p0.i64(ptr nonnull align 64 %22, i8 0, i64 %23, i1 false)
  %24 = icmp sgt i64 %10, 0
  br i1 %24, label %25, label %35

25:                                               ; preds = %19
  %26 = shl i64 %12, 2
  %27 = getelementptr inbounds float, ptr %20, i64 %12
  %28 = sub i64 0, %14
  %29 = getelementptr inbounds float, ptr %27, i64 %28
  %30 = icmp sgt i64 %11, 0
  %31 = insertelement <16 x float> poison, float %16, i64 0
  %32 = shufflevector <16 x float> %31, <16 x float> poison, <16 x i32> zeroinitializer
  %33 = insertelement <16 x float> poison, float %17, i64 0
  %34 = shufflevector <16 x float> %33, <16 x float> poison, <16 x i32> zeroinitializer
  br label %36

35:                                               ; preds = %70, %19
  call void @project_8bit(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %22, ptr noundef %9, i64 noundef 1, i64 noundef %15, i64 noundef %11, i64 noundef %15, float noundef %18) #9
  ret void

36:                                               ; preds = %25, %70
  %37 = phi i64 [ 0, %25 ], [ %71, %70 ]
  %38 = phi ptr [ %2, %25 ], [ %72, %70 ]
  %39 = phi ptr [ %5, %25 ], [ %73, %70 ]
  %40 = phi ptr [ %6, %25 ], [ %74, %70 ]
  %41 = phi ptr [ %7, %25 ], [ %75, %70 ]
  %42 = phi ptr [ %8, %25 ], [ %76, %70 ]
  %43 = icmp eq i64 %37, 0
  br i1 %43, label %50, label %44

44:                                               ; preds = %36
  %45 = getelementptr inbounds i8, ptr %38, i64 32
  %46 = load ptr, ptr %45, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 64 %20, ptr align 4 %46, i64 %26, i1 false)
  %47 = load ptr, ptr %38, align 8
  %48 = getelementptr inbounds i8, ptr %38, i64 8
  %49 = load ptr, ptr %48, align 8
  call void @project_8bit(ptr noundef %47, ptr noundef %49, ptr noundef nonnull %21, ptr noundef nonnull %20, i64 noundef 1, i64 noundef %13, i64 noundef %11, i64 noundef %12, float noundef %18) #9
  br label %51

50:                                               ; preds = %36
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 64 %20, ptr align 4 %4, i64 %26, i1 false)
  br label %51

51:                                               ; preds = %50, %44
  %52 = getelementptr inbounds i8, ptr %38, i64 16
  %53 = load ptr, ptr %52, align 8
  %54 = getelementptr inbounds i8, ptr %38, i64 24
  %55 = load ptr, ptr %54, align 8
  call void @project_8bit(ptr noundef %53, ptr noundef %55, ptr noundef %39, ptr noundef nonnull %29, i64 noundef 1, i64 noundef %14, i64 noundef %11, i64 noundef %12, float noundef %18) #9
  call void %3(ptr noundef nonnull %20, ptr noundef %39, ptr noundef %40, ptr noundef %41, ptr noundef %42, i64 noundef 1, i64 noundef %11) #8
  br i1 %30, label %56, label %70

56:                                               ; preds = %51, %56
  %57 = phi i64 [ %68, %56 ], [ 0, %51 ]
  %58 = getelementptr inbounds float, ptr %21, i64 %57
  %59 = getelementptr inbounds float, ptr %41, i64 %57
  %60 = load <16 x float>, ptr %59, align 4
  %61 = load <16 x float>, ptr %58, align 64
  %62 = fmul <16 x float> %32, %61
  %63 = fadd <16 x float> %60, %62
  store <16 x float> %63, ptr %58, align 64
  %64 = getelementptr inbounds float, ptr %22, i64 %57
  %65 = load <16 x float>, ptr %64, align 64
  %66 = fmul <16 x float> %34, %65
  %67 = fadd <16 x float> %60, %66
  store <16 x float> %67, ptr %64, align 64
  %68 = add nuw nsw i64 %57, 16
  %69 = icmp slt i64 %68, %11
  br i1 %69, label %56, label %70, !llvm.loop !23

70:                                               ; preds = %56, %51
  %71 = add nuw nsw i64 %37, 1
  %72 = getelementptr inbounds i8, ptr %38, i64 40
  %73 = getelementptr inbounds float, ptr %39, i64 %11
  %74 = getelementptr inbounds float, ptr %40, i64 %11
  %75 = getelementptr inbounds float, ptr %41, i64 %11
  %76 = getelementptr inbounds float, ptr %42, i64 %11
  %77 = icmp eq i64 %71, %10
  br i1 %77, label %35, label %36, !llvm.loop !25
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fmax.v16f32(<16 x float>) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.rint.v16f32(<16 x float>) #7

attributes #0 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nobuiltin nounwind "no-builtins" }
attributes #9 = { nobuiltin "no-builtins" }

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
!21 = distinct !{!21, !5, !22}
!22 = !{!"llvm.loop.peeled.count", i32 1}
!23 = distinct !{!23, !5}
!24 = distinct !{!24, !5}
!25 = distinct !{!25, !5}
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
