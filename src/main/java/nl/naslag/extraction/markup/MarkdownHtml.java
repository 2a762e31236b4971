package nl.naslag.extraction.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Converts Markdown to HTML, leaving embedded HTML as it is.
///
/// Walks the parsed text without recursion: marks may nest as deep as the text is long.
final class MarkdownHtml {
  // No indented code: paragraphs are often indented by four spaces, and policy contains no code.
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(
              // In this order: a row of dashes below a line is its underline before it is a rule.
              new LinkedHashSet<>(
                  List.of(
                      BlockQuote.class,
                      Heading.class,
                      FencedCodeBlock.class,
                      HtmlBlock.class,
                      ThematicBreak.class,
                      ListBlock.class)))
          .customBlockParserFactory(MarkdownTable::start)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();
  /// Items for which Markdown has no mark, or that are indented too far.
  ///
  /// Letters and Roman numerals only in lower case: "A. Jansen" is a name.
  private static final Pattern ITEM = Pattern.compile("(?:[-*+•]|[a-z][.)]|[ivx]{1,5}[.)])\\s.*");
  private static final Pattern MARKER = Pattern.compile("[\\s>]*(\\S+)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([\\w-]{1,20})]:\\s*(.*)");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[\\w-]{1,20}]");
  /// Inline HTML; other tags are words, as in "<naam gemeente>", or hide everything after them.
  private static final Pattern TAG =
      Pattern.compile(
          "(?is)</?(?:a|abbr|b|big|br|center|cite|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|img|ins"
              + "|li|mark|ol|p|q|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u"
              + "|ul)\\b.*|<[!?].*");
  // Characters; a longer text above a row of dashes is a paragraph above a rule.
  private static final int LONGEST_HEADING = 200;
  private static final int DEEPEST_STYLE = 9;

  private final String markdown;
  private final StringBuilder html = new StringBuilder();
  private int items;
  private int bold;

  private MarkdownHtml(String markdown) {
    this.markdown = markdown;
  }

  static String of(String markdown) {
    MarkdownHtml written = new MarkdownHtml(markdown);
    written.walk(PARSER.parse(markdown));
    return written.html.toString();
  }

  private void walk(Node top) {
    Node node = top;
    while (node != null) {
      start(node);
      // Images are not read, nor is their alternative text.
      Node next = node instanceof Image ? null : node.getFirstChild();
      while (next == null && node != null) {
        end(node);
        next = node.getNext();
        node = node.getParent();
      }
      node = next;
    }
  }

  private void start(Node node) {
    switch (node) {
      case Text text -> text(text);
      case Code code -> escape(code.getLiteral());
      case SoftLineBreak line -> html.append('\n');
      case HardLineBreak line -> html.append("<br>");
      case HtmlInline tag when !TAG.matcher(tag.getLiteral()).matches() -> escape(tag.getLiteral());
      case HtmlInline tag -> html.append(tag.getLiteral());
      case HtmlBlock block -> html.append(block.getLiteral()).append('\n');
      case StrongEmphasis strong -> html.append(bold++ == 0 ? "<b>" : "");
      default -> open(node);
    }
  }

  private void open(Node node) {
    String element = element(node);
    html.append(element.isEmpty() ? "" : "<" + element + ">");
    if (node instanceof ListItem) {
      items += element.isEmpty() ? 0 : 1;
    } else if (node instanceof FencedCodeBlock code) {
      escape(code.getLiteral());
    } else if (element.equals("p")) {
      itemOpenedBy(node).ifPresent(item -> marker(markerOf(item)));
    }
  }

  private void end(Node node) {
    String element = element(node);
    switch (node) {
      case StrongEmphasis strong -> html.append(--bold == 0 ? "</b>" : "");
      case ListItem item -> items -= element.isEmpty() ? 0 : 1;
      default -> {}
    }
    html.append(element.isEmpty() ? "" : "</" + element + ">");
  }

  /// Empty for a node without an element of its own.
  private static String element(Node node) {
    return switch (node) {
      case Heading heading -> longOrItem(heading) ? "p" : "h" + heading.getLevel();
      case Paragraph paragraph -> "p";
      case BlockQuote quote -> "blockquote";
      case FencedCodeBlock code -> "pre";
      case ListBlock list when list.getPrevious() == null && list.getParent() instanceof ListItem ->
          "";
      case BulletList list -> "ul";
      case OrderedList list -> "ol";
      case ListItem item -> item.getFirstChild() instanceof ListBlock ? "" : "li";
      case MarkdownTable.Table table -> "table";
      case MarkdownTable.Row row -> "tr";
      case MarkdownTable.Cell cell -> "td";
      default -> "";
    };
  }

  /// A heading is a line of its own; text above a row of dashes may be a paragraph.
  private static boolean longOrItem(Heading heading) {
    int length = 0;
    for (Node part = heading.getFirstChild(); part != null; part = part.getNext()) {
      length += part instanceof Text text ? text.getLiteral().length() : 0;
      if (length > LONGEST_HEADING
          || part instanceof SoftLineBreak
          || part instanceof HardLineBreak) {
        return true;
      }
    }
    return itemOpenedBy(heading).isPresent();
  }

  private static Optional<ListItem> itemOpenedBy(Node block) {
    Node node = block;
    while (node != null && node.getPrevious() == null) {
      node = node.getParent();
      if (node instanceof ListItem item) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  /// As written: a browser would renumber items and give every list the same bullets.
  private String markerOf(ListItem item) {
    Matcher marker = MARKER.matcher(markdown);
    marker.region(item.getSourceSpans().getFirst().getInputIndex(), markdown.length());
    return marker.lookingAt() ? marker.group(1) : "";
  }

  /// Encoded the way Word does in HTML.
  private void marker(String printed) {
    html.append("<span style=\"mso-list:ignore\">").append(printed).append("</span>");
  }

  private void text(Text node) {
    String text = node.getLiteral();
    Matcher note = NOTE.matcher(text);
    if (!opensLine(node)) {
      plain(text);
    } else if (note.matches()) {
      html.append("<p class=footnote>");
      marker(note.group(1));
      plain(note.group(2));
    } else if (ITEM.matcher(text).matches()) {
      html.append("<p class=list_").append(Math.min(items + 1, DEEPEST_STYLE)).append('>');
      plain(text);
    } else {
      plain(text);
    }
  }

  /// Whether a paragraph can be split here: at its start or after a line break.
  private static boolean opensLine(Node text) {
    Node before = text.getPrevious();
    return text.getParent() instanceof Paragraph paragraph
        && (before == null
            ? itemOpenedBy(paragraph).isEmpty()
            : before instanceof SoftLineBreak || before instanceof HardLineBreak);
  }

  private void plain(String text) {
    String words = StrayMarks.removed(text);
    escape(words.contains("[^") ? NOTE_MARK.matcher(words).replaceAll("") : words);
  }

  private void escape(String text) {
    html.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }
}
