package nl.naslag.ui.html;

/// Writes HTML as text, for tables of thousands of cells, where components would be too slow.
///
/// All words and values are escaped, so nothing from a document can become HTML.
public final class Html {
  private final StringBuilder html = new StringBuilder();

  /// Opens an element.
  ///
  /// @param attributes names and values alternately; an empty value omits the attribute
  public Html open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int at = 0; at + 1 < attributes.length; at += 2) {
      if (!attributes[at + 1].isEmpty()) {
        html.append(' ').append(attributes[at]).append("=\"");
        escape(attributes[at + 1]);
        html.append('"');
      }
    }
    html.append('>');
    return this;
  }

  public Html close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  /// Words between tags.
  public Html words(String words) {
    escape(words);
    return this;
  }

  /// An element that contains only text.
  public Html element(String tag, String words, String... attributes) {
    return open(tag, attributes).words(words).close(tag);
  }

  private void escape(String given) {
    String words = VisibleText.of(given);
    for (int at = 0; at < words.length(); at++) {
      char letter = words.charAt(at);
      switch (letter) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        default -> html.append(letter);
      }
    }
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
