package be.fjc.testkit.mutation;

import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.description.field.FieldDescription;
import net.bytebuddy.description.field.FieldList;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.MethodList;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.pool.TypePool;

/** Takes one call out of a method: what it would have been given is thrown away, and a boolean one answers as it is told. */
final class CallTakenOut extends AsmVisitorWrapper.AbstractBase {

    private final ElementMatcher<? super MethodDescription> within;
    private final String called;
    private final int number;
    private final boolean answer;

    CallTakenOut(ElementMatcher<? super MethodDescription> within, String called, int number, boolean answer) {
        this.within = within;
        this.called = called;
        this.number = number;
        this.answer = answer;
    }

    @Override
    public ClassVisitor wrap(TypeDescription type, ClassVisitor visitor, Implementation.Context context, TypePool pool,
            FieldList<FieldDescription.InDefinedShape> fields, MethodList<?> methods, int writerFlags, int readerFlags) {
        return new ClassVisitor(Opcodes.ASM9, visitor) {

            private int seen;

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                MethodVisitor whole = super.visitMethod(access, name, descriptor, signature, exceptions);
                boolean here = methods.filter(within).stream()
                        .anyMatch(method -> method.getInternalName().equals(name) && method.getDescriptor().equals(descriptor));
                return !here ? whole : new MethodVisitor(Opcodes.ASM9, whole) {
                    @Override
                    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
                        if (name.equals(called) && seen++ == number) {
                            takeOut(whole, opcode, descriptor);
                        } else {
                            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
                        }
                    }
                };
            }

            @Override
            public void visitEnd() {
                if (seen <= number) {
                    throw new IllegalStateException("no call of " + called + " in " + type.getName());
                }
                super.visitEnd();
            }
        };
    }

    private void takeOut(MethodVisitor method, int opcode, String descriptor) {
        Type[] given = Type.getArgumentTypes(descriptor);
        for (int i = given.length - 1; i >= 0; i--) {
            method.visitInsn(given[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
        if (opcode != Opcodes.INVOKESTATIC) {
            method.visitInsn(Opcodes.POP);
        }
        if (Type.getReturnType(descriptor) == Type.BOOLEAN_TYPE) {
            method.visitInsn(answer ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        } else if (Type.getReturnType(descriptor) != Type.VOID_TYPE) {
            throw new IllegalStateException(called + " answers more than yes or no");
        }
    }
}
