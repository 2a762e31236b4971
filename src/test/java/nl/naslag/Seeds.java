package nl.naslag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/// A test with random data, run once with each of these seeds.
///
/// A failure says with which seed it came; `-Dnaslag.seed=N` runs every such test with that one
/// alone.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "seed {0}")
@ArgumentsSource(Seeds.Given.class)
@ExtendWith(Seeds.Told.class)
public @interface Seeds {
  /// The property with which somebody chooses a seed.
  String CHOSEN = "naslag.seed";

  long[] value();

  /// The chosen seed, or else those of the annotation.
  final class Given implements ArgumentsProvider, AnnotationConsumer<Seeds> {
    private long[] usual = {};

    @Override
    public void accept(Seeds seeds) {
      usual = seeds.value();
    }

    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      Long chosen = Long.getLong(CHOSEN);
      long[] seeds = chosen == null ? usual : new long[] {chosen};
      return Arrays.stream(seeds).mapToObj(Arguments::of);
    }
  }

  /// Puts the seed into the message of what went wrong.
  final class Told implements InvocationInterceptor {
    @Override
    public void interceptTestTemplateMethod(
        Invocation<Void> invocation,
        ReflectiveInvocationContext<Method> called,
        ExtensionContext context)
        throws Throwable {
      try {
        invocation.proceed();
      } catch (Exception | AssertionError wrong) {
        Object seed = called.getArguments().getFirst();
        throw new AssertionError(
            "With seed " + seed + " (-D" + CHOSEN + "=" + seed + "): " + wrong.getMessage(), wrong);
      }
    }
  }
}
