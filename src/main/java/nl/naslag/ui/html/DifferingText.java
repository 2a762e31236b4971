package nl.naslag.ui.html;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Span;

/// Marks the words of one version that the other lacks, as `del` or `ins`.
public final class DifferingText {
  private DifferingText() {}

  /// The whole text, with the differing spans in elements of the given tag.
  ///
  /// @param differs in order, as positions in the text
  public static Component[] marked(String text, List<Span> differs, String tag) {
    List<Component> pieces = new ArrayList<>();
    int from = 0;
    for (Span span : differs) {
      pieces.add(new Text(text.substring(from, span.start())));
      Tagged piece = new Tagged(tag, "");
      piece.setText(span.in(text));
      pieces.add(piece);
      from = span.end();
    }
    pieces.add(new Text(text.substring(from)));
    return pieces.toArray(Component[]::new);
  }
}
