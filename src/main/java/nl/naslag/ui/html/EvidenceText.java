package nl.naslag.ui.html;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.naslag.annotation.Evidence;
import nl.naslag.document.Span;
import nl.naslag.trace.Reference;

/// The words of a passage with the hits marked and the evidence ready to be highlighted.
///
/// Evidence may overlap, so the text is cut at every boundary, and each piece names everything it
/// is evidence for. Together the pieces are exactly the text: nothing is added or left out.
public final class EvidenceText {
  private EvidenceText() {}

  /// What to mark in a text.
  ///
  /// @param marks found words, counted from the start of the text
  /// @param evidence positions in the document
  /// @param references words that become links
  public record Shown(List<Span> marks, List<Evidence> evidence, List<Reference> references) {}

  /// Cuts the text into pieces with their marks, evidence and links.
  ///
  /// @param at start of the text in the document, from which evidence is counted
  public static Component[] marked(String text, int at, Shown shown) {
    List<Component> pieces = new ArrayList<>();
    int from = 0;
    for (Reference one : linked(shown.references, text)) {
      Span within = one.within();
      pieces.addAll(pieces(text, new Span(from, within.start()), at, shown));
      Tagged link = ReferenceLink.anchor(one, ReferenceLink.address(one).orElseThrow());
      pieces(text, within, at, shown).forEach(link::add);
      pieces.add(link);
      from = within.end();
    }
    pieces.addAll(pieces(text, new Span(from, text.length()), at, shown));
    return pieces.toArray(Component[]::new);
  }

  // Links cannot be nested; of two overlapping ones the first is kept.
  private static List<Reference> linked(List<Reference> references, String text) {
    List<Reference> linked = new ArrayList<>();
    int from = 0;
    for (Reference one : references) {
      boolean fits = one.within().start() >= from && one.within().end() <= text.length();
      if (fits && ReferenceLink.address(one).isPresent()) {
        linked.add(one);
        from = one.within().end();
      }
    }
    return linked;
  }

  private static List<Component> pieces(String text, Span stretch, int at, Shown shown) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    shown.marks.forEach(mark -> addEdges(edges, mark, stretch));
    shown.evidence.forEach(proof -> addEdges(edges, within(proof, at), stretch));
    List<Component> pieces = new ArrayList<>();
    int from = stretch.start();
    for (int edge : edges.tailSet(stretch.start(), false)) {
      Span piece = new Span(from, edge);
      boolean marked = marked(piece, shown.marks);
      pieces.add(piece(piece.in(text), marked, subjects(piece, at, shown.evidence)));
      from = edge;
    }
    return pieces;
  }

  /// The subjects that a stretch of the document is evidence for, as the browser reads them.
  ///
  /// Separated by spaces: "theme:wonen horizon:2030".
  public static String subjects(Span stretch, int at, List<Evidence> evidence) {
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

  // No piece crosses a boundary, so overlapping means lying within.
  private static boolean marked(Span piece, List<Span> marks) {
    return marks.stream().anyMatch(mark -> mark.overlaps(piece));
  }

  private static void addEdges(TreeSet<Integer> edges, Span span, Span stretch) {
    edges.add(Math.clamp(span.start(), stretch.start(), stretch.end()));
    edges.add(Math.clamp(span.end(), stretch.start(), stretch.end()));
  }

  /// Evidence before the passage, in a heading, becomes an empty span at its start.
  private static Span within(Evidence proof, int at) {
    int start = Math.max(0, proof.span().start() - at);
    return new Span(start, Math.max(start, proof.span().end() - at));
  }
}
