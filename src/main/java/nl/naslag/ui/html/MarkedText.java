package nl.naslag.ui.html;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Span;

/// Words of a document with some of them marked. Never changes a character.
///
/// Built from text nodes, never from HTML: tags in a document are shown as words.
public final class MarkedText {
  private MarkedText() {}

  /// The whole text, piece by piece.
  ///
  /// @param marks positions in the text; of two overlapping ones the first is shown
  public static Component[] whole(String text, List<Span> marks) {
    return part(text, new Span(0, text.length()), marks);
  }

  /// The best part of a text, with an ellipsis for omitted text.
  public static Component[] excerpt(String text, List<Span> marks) {
    return part(text, Excerpt.best(text, marks, Excerpt.TWO_LINES), marks);
  }

  private static Component[] part(String text, Span part, List<Span> marks) {
    List<Component> pieces = new ArrayList<>();
    if (part.start() > 0) {
      pieces.add(new Text("… "));
    }
    int at = part.start();
    for (Span mark : marks.stream().sorted().toList()) {
      if (mark.start() >= at && part.contains(mark) && mark.length() > 0) {
        plain(pieces, text.substring(at, mark.start()));
        pieces.add(marked(mark.in(text)));
        at = mark.end();
      }
    }
    plain(pieces, text.substring(at, part.end()));
    if (part.end() < text.length()) {
      pieces.add(new Text(" …"));
    }
    return pieces.toArray(Component[]::new);
  }

  private static void plain(List<Component> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Text(words));
    }
  }

  private static Tagged marked(String words) {
    Tagged mark = new Tagged("mark", "");
    mark.setText(words);
    return mark;
  }
}
