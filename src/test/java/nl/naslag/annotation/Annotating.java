package nl.naslag.annotation;

import nl.naslag.document.PolicyDocument;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/// The annotator as the application wires it, with the real Dutch word list.
public final class Annotating {
  private static final AnnotationConfigApplicationContext CONTEXT =
      new AnnotationConfigApplicationContext(Rules.class);

  private Annotating() {}

  /// The rules of the application without its database.
  @ComponentScan({"nl.naslag.language", "nl.naslag.annotation"})
  @EnableConfigurationProperties(AnnotationSettings.class)
  public static class Rules {}

  public static Annotator annotator() {
    return CONTEXT.getBean(Annotator.class);
  }

  public static Vocabulary vocabulary() {
    return CONTEXT.getBean(Vocabulary.class);
  }

  public static AnnotatedDocument annotate(TestDocument written) {
    return annotator().annotate(written.document());
  }

  /// The annotations of the last passage.
  public static Annotations last(TestDocument written) {
    return annotate(written).passages().getLast().annotations();
  }

  /// The annotations of one agendapunt in a ruimtelijk voorstel of 2023.
  public static Annotations agendapunt(String words) {
    return last(
        new TestDocument().chapter("Voorstel").block("Agendapunten 2030").agendapunt(words));
  }

  static PolicyDocument document(TestDocument written) {
    return written.document();
  }
}
