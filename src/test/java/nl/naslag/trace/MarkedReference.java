package nl.naslag.trace;

import java.util.Locale;
import nl.naslag.trace.ReferenceTarget.InCorpus;
import nl.naslag.trace.ReferenceTarget.InPassage;
import nl.naslag.trace.ReferenceTarget.InSection;
import nl.naslag.trace.ReferenceTarget.OnPage;
import nl.naslag.trace.ReferenceTarget.Outside;
import nl.naslag.trace.ReferenceTarget.Unresolved;

/// A reference as a person marked it.
///
/// @param around a few words that hold it
/// @param goal "eigen:3. Brede welvaart", "stuk:nota.odt#4.2", "buiten:Nota Ruimte", "onbekend"
/// @param must whether it has to be found
public record MarkedReference(
    String half, String file, String around, String words, String goal, boolean must) {
  public static MarkedReference of(String line) {
    String[] cells = line.split("\t", -1);
    return new MarkedReference(
        cells[0], cells[1], cells[2], cells[3], cells[4], cells[5].equals("moet"));
  }

  /// Whether a reference leads where the person said.
  public boolean isRight(Reference found) {
    String goal = key(this.goal);
    String lead = key(lead(found));
    return goal.contains("#") && found.target() instanceof InSection || goal.startsWith("eigen:")
        ? lead.startsWith(goal)
        : lead.equals(goal) || found.target() instanceof InPassage && lead.startsWith(goal);
  }

  public static String lead(Reference found) {
    return switch (found.target()) {
      case InSection to -> place(found, to.documentId().value(), to.label());
      case InPassage to -> place(found, to.documentId().value(), to.label());
      case OnPage to -> "stuk:" + to.documentId() + "@" + to.label();
      case InCorpus to -> "stuk:" + to.documentId();
      case Outside to ->
          "buiten:" + to.named().name() + to.part().map(MarkedReference::part).orElse("");
      case Unresolved none -> "onbekend";
    };
  }

  private static String place(Reference found, String documentId, String label) {
    return documentId.equals(found.documentId().value())
        ? "eigen:" + label
        : "stuk:" + documentId + "#" + label;
  }

  private static String part(Part part) {
    return part.kind() == Part.Kind.PAGINA ? "@" + part.number() : "#" + part.label();
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
