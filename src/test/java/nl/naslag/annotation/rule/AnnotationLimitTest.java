package nl.naslag.annotation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.Annotating;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.TestDocument;
import nl.naslag.document.TimeLimit;
import nl.naslag.document.file.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// A document that asks more than the limits keeps its passages.
class AnnotationLimitTest {
  @Test
  void leavesPassagesWithoutAnnotationsWhenTheTimeIsOver() {
    TestDocument written = new TestDocument().chapter("Wonen");
    for (int i = 0; i < 200; i++) {
      written.agendapunt("Wij vragen het Rijk om voor 2030 woningen te bouwen.");
    }
    try (var rules = new AnnotationConfigApplicationContext()) {
      rules
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("limit", Map.of("naslag.annotation.most-time", "1ns")));
      rules.register(Annotating.Rules.class);
      rules.refresh();
      AnnotatedDocument document = rules.getBean(RuleAnnotator.class).annotate(written.document());

      assertThat(document.document().missing()).containsExactly(Reason.NOT_ANNOTATED);
      assertThat(document.passages()).hasSize(200);
      assertThat(document.passages().getLast().annotations()).isEqualTo(Annotations.NONE);
      assertThat(document.passages().getFirst().annotations()).isNotEqualTo(Annotations.NONE);
    }
  }

  @Test
  void stopsAStepWhoseThreadIsInterrupted() throws InterruptedException {
    AtomicInteger checks = new AtomicInteger();
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    TimeLimit.within(Duration.ofMinutes(1), () -> spin(checks));
                  } catch (TimeLimit.Exceeded e) {
                    checks.set(-1);
                  }
                });
    thread.interrupt();
    thread.join(20_000);

    assertThat(thread.isAlive()).isFalse();
    assertThat(checks).hasValue(-1);
  }

  private static int spin(AtomicInteger checks) {
    while (true) {
      checks.incrementAndGet();
      TimeLimit.check();
    }
  }
}
