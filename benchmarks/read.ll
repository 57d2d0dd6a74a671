; Sum of n floats, n a multiple of 128, as fast as a core reads memory.
define float @read(ptr %x, i64 %n) {
from:
  br label %turn
turn:
  %i = phi i64 [0, %from], [%next, %turn]
  %sums = phi <128 x float> [zeroinitializer, %from], [%more, %turn]
  %at = getelementptr float, ptr %x, i64 %i
  %values = load <128 x float>, ptr %at, align 4
  %more = fadd <128 x float> %sums, %values
  %next = add i64 %i, 128
  %again = icmp ult i64 %next, %n
  br i1 %again, label %turn, label %done
done:
  %sum = call reassoc float @llvm.vector.reduce.fadd.v128f32(float 0.0, <128 x float> %more)
  ret float %sum
}
declare float @llvm.vector.reduce.fadd.v128f32(float, <128 x float>)
