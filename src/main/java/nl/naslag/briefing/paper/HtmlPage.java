package nl.naslag.briefing.paper;

import static nl.naslag.document.Texts.text;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.naslag.briefing.paper.PaperBlock.Grid;
import nl.naslag.briefing.paper.PaperBlock.Heading;
import nl.naslag.briefing.paper.PaperBlock.Place;
import nl.naslag.briefing.paper.PaperBlock.Points;
import nl.naslag.briefing.paper.PaperBlock.Tone;
import nl.naslag.briefing.paper.PaperBlock.Words;

/// The body of a paper in XHTML, from which the PDF is made too.
final class HtmlPage {
  private final UnaryOperator<String> escape;
  private final StringBuilder html = new StringBuilder();

  private HtmlPage(UnaryOperator<String> escape) {
    this.escape = escape;
  }

  /// @param escape makes XHTML of words
  static String body(Paper paper, UnaryOperator<String> escape) {
    HtmlPage page = new HtmlPage(escape);
    page.front(paper);
    page.contents(paper.contents());
    page.html.append("<main>");
    page.blocks(paper.blocks());
    page.html.append("</main>");
    return page.html.toString();
  }

  private void front(Paper paper) {
    html.append("<header class=\"voorblad\">");
    element("h1", "", paper.title());
    paper.front().forEach(fact -> element("p", "feit", PackWording.fact(fact)));
    html.append("</header>");
  }

  private void contents(List<Heading> headings) {
    html.append("<nav class=\"inhoud\">");
    element("p", "inhoudskop", text("briefing.paper.contents"));
    html.append("<ol>");
    for (Heading heading : headings) {
      html.append("<li><a href=\"#").append(heading.id()).append("\" title=\"");
      html.append(escape.apply(heading.words())).append("\">");
      html.append(escape.apply(heading.words())).append("</a></li>");
    }
    html.append("</ol></nav>");
  }

  // What belongs to one quote stands in one element; a note of the user ends it.
  private void blocks(List<PaperBlock> blocks) {
    boolean quoting = false;
    for (PaperBlock block : blocks) {
      boolean quote = isQuote(block);
      if (quote != quoting) {
        html.append(quote ? "<blockquote>" : "</blockquote>");
        quoting = quote;
      }
      block(block);
    }
  }

  private static boolean isQuote(PaperBlock block) {
    return switch (block) {
      case Words words -> words.tone() == Tone.QUOTE;
      case Points points -> points.tone() == Tone.QUOTE;
      case Grid grid -> grid.tone() == Tone.QUOTE;
      case Heading heading -> false;
      case Place place -> false;
    };
  }

  private void block(PaperBlock block) {
    switch (block) {
      case Heading heading -> {
        // Not on the heading itself: its space above may be left on the page before.
        html.append("<h2><span id=\"").append(heading.id()).append("\">");
        html.append(escape.apply(heading.words())).append("</span></h2>");
      }
      case Words(Tone tone, String words) -> element("p", style(tone), words);
      case Points(Tone tone, List<String> points) -> {
        html.append("<ul class=\"punten\">");
        points.forEach(point -> element("li", style(tone), point));
        html.append("</ul>");
      }
      case Grid(Tone tone, List<String> head, List<List<String>> rows) -> table(head, rows);
      case Place(String words, String url) -> place(words, url);
    }
  }

  private void place(String words, String url) {
    html.append("<p class=\"bron\">").append(escape.apply(words));
    if (!url.isEmpty()) {
      String link = text("briefing.open-source");
      html.append(" <a href=\"").append(escape.apply(url)).append("\" title=\"");
      html.append(escape.apply(link + ": " + words)).append("\">");
      html.append(escape.apply(link)).append("</a>");
    }
    html.append("</p>");
  }

  private void table(List<String> head, List<List<String>> rows) {
    html.append("<table>");
    if (!head.isEmpty()) {
      html.append("<thead><tr>");
      head.forEach(cell -> element("th scope=\"col\"", "th", "", cell));
      html.append("</tr></thead>");
    }
    html.append("<tbody>");
    for (List<String> row : rows) {
      html.append("<tr>");
      row.forEach(cell -> element("td", "", cell));
      html.append("</tr>");
    }
    html.append("</tbody></table>");
  }

  private static String style(Tone tone) {
    return switch (tone) {
      case QUOTE -> "citaat";
      case NOTE -> "notitie";
      case SOURCE -> "bron";
    };
  }

  private void element(String name, String style, String words) {
    element(name, name, style, words);
  }

  private void element(String start, String name, String style, String words) {
    html.append('<').append(start);
    if (!style.isEmpty()) {
      html.append(" class=\"").append(style).append('"');
    }
    html.append('>').append(escape.apply(words)).append("</").append(name).append('>');
  }
}
