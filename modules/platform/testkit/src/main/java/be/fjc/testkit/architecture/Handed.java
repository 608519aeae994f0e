package be.fjc.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * A text that a class hands to a call.
 *
 * @param method where in the class
 * @param text the text when it is a constant; several when one of several constants is chosen; empty when it is put together at run time
 */
record Handed(String method, List<String> text) {

    private static final int DEEPEST = 3;

    boolean isConstant() {
        return !text.isEmpty();
    }

    /**
     * Every argument of interest in the class.
     *
     * @param argument which argument of a call counts, from 0; negative when the call is of no interest
     */
    static List<Handed> by(JavaClass one, ToIntFunction<MethodInsnNode> argument) {
        return by(read(one), argument, 0);
    }

    private static List<Handed> by(ClassNode node, ToIntFunction<MethodInsnNode> argument, int depth) {
        List<Handed> found = new ArrayList<>();
        for (MethodNode method : node.methods) {
            Frame<SourceValue>[] frames = frames(node, method);
            for (int i = 0; i < frames.length; i++) {
                if (frames[i] != null && method.instructions.get(i) instanceof MethodInsnNode call && argument.applyAsInt(call) >= 0) {
                    int count = Type.getArgumentTypes(call.desc).length;
                    SourceValue value = frames[i].getStack(frames[i].getStackSize() - count + argument.applyAsInt(call));
                    found.add(new Handed(method.name, constants(node, method, value, depth)));
                }
            }
        }
        return found;
    }

    private static List<String> constants(ClassNode node, MethodNode method, SourceValue value, int depth) {
        List<String> texts = new ArrayList<>();
        for (AbstractInsnNode origin : value.insns) {
            List<String> here = List.of();
            if (origin instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                here = List.of(text);
            } else if (origin instanceof VarInsnNode parameter && (method.access & Opcodes.ACC_PRIVATE) != 0 && depth < DEEPEST) {
                here = handedByCallers(node, method, parameter.var, depth);
            }
            if (here.isEmpty()) {
                return List.of();
            }
            texts.addAll(here);
        }
        return texts;
    }

    /** A private method passes its parameter on: what counts is what the class itself calls it with. */
    private static List<String> handedByCallers(ClassNode node, MethodNode method, int variable, int depth) {
        int position = position(method, variable);
        List<Handed> calls = by(node,
                call -> call.owner.equals(node.name) && call.name.equals(method.name) && call.desc.equals(method.desc) ? position : -1,
                depth + 1);
        return calls.stream().allMatch(Handed::isConstant) ? calls.stream().flatMap(call -> call.text().stream()).toList() : List.of();
    }

    private static int position(MethodNode method, int variable) {
        int next = (method.access & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
        Type[] types = Type.getArgumentTypes(method.desc);
        for (int i = 0; i < types.length; i++) {
            if (next == variable) {
                return i;
            }
            next += types[i].getSize();
        }
        return -1;
    }

    private static ClassNode read(JavaClass one) {
        Optional<Source> source = one.getSource();
        try (InputStream bytes = source.orElseThrow().getUri().toURL().openStream()) {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG);
            return node;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Frame<SourceValue>[] frames(ClassNode node, MethodNode method) {
        try {
            return new Analyzer<>(new Origins()).analyze(node.name, method);
        } catch (AnalyzerException trouble) {
            throw new IllegalStateException(node.name + "." + method.name, trouble);
        }
    }

    /** Follows a value through local variables to where it came from: an instruction, or a parameter. */
    private static final class Origins extends SourceInterpreter {

        Origins() {
            super(Opcodes.ASM9);
        }

        @Override
        public SourceValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
            return new SourceValue(type.getSize(), new VarInsnNode(Opcodes.ALOAD, local));
        }

        @Override
        public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
            return value;
        }
    }
}
