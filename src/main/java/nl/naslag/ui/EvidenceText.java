package nl.naslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.naslag.annotation.Evidence;
import nl.naslag.document.Span;

/// The words of a passage with the found words marked and the evidence ready to be pointed at.
///
/// Evidence may overlap, so the text is cut at every edge and each piece names all it is evidence
/// for.
/// Pieces together are exactly the text: nothing is added or left out.
final class EvidenceText {
  private EvidenceText() {}

  /// @param at where the text begins in the document; evidence counts from there
  /// @param marks found words, counted from the start of the text
  static Component[] of(String text, int at, List<Span> marks, List<Evidence> evidence) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
    marks.forEach(mark -> addEdges(edges, mark, text));
    evidence.forEach(proof -> addEdges(edges, within(proof, at), text));
    List<Component> pieces = new ArrayList<>();
    int from = 0;
    for (int edge : edges.tailSet(1)) {
      Span piece = new Span(from, edge);
      pieces.add(piece(piece.in(text), marked(piece, marks), subjects(piece, at, evidence)));
      from = edge;
    }
    return pieces.toArray(Component[]::new);
  }

  /// What a stretch of the document is evidence for, as the browser reads it.
  ///
  /// Parted by spaces: "theme:wonen horizon:2030".
  static String subjects(Span stretch, int at, List<Evidence> evidence) {
    return evidence.stream()
        .filter(proof -> within(proof, at).overlaps(stretch))
        .map(Evidence::subject)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Component piece(String words, boolean marked, String subjects) {
    if (!marked && subjects.isEmpty()) {
      return new Text(words);
    }
    Tagged piece = new Tagged(marked ? "mark" : "span", "");
    piece.setText(words);
    if (!subjects.isEmpty()) {
      piece.getElement().setAttribute("data-evidence", subjects);
    }
    return piece;
  }

  // No piece crosses an edge, so to overlap is to lie within.
  private static boolean marked(Span piece, List<Span> marks) {
    return marks.stream().anyMatch(mark -> mark.overlaps(piece));
  }

  private static void addEdges(TreeSet<Integer> edges, Span span, String text) {
    edges.add(Math.min(span.start(), text.length()));
    edges.add(Math.min(span.end(), text.length()));
  }

  /// Evidence before the passage, in a heading, shrinks to nothing at its start.
  private static Span within(Evidence proof, int at) {
    int start = Math.max(0, proof.span().start() - at);
    return new Span(start, Math.max(start, proof.span().end() - at));
  }
}
