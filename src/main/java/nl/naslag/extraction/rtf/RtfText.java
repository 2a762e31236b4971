package nl.naslag.extraction.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.extraction.office.OfficeBlocks;
import nl.naslag.extraction.office.OpenRows;
import nl.naslag.extraction.office.ParagraphStyle;
import nl.naslag.extraction.text.BlockStyle;
import nl.naslag.extraction.text.ListMarker;
import nl.naslag.extraction.text.NumberStyle;
import nl.naslag.extraction.text.PrintedText;
import nl.naslag.extraction.text.PrintedText.Weight;
import nl.naslag.extraction.text.TextBlock;

/// Assembles the text of an RTF file into paragraphs, rows and notes.
final class RtfText {
  /// In characters; a longer paragraph is cut, so that it never fills the memory.
  private static final int LONGEST = 1_000_000;
  private static final int LEVELS = 9;
  // Characters; a longer paragraph with an outline level is a clause, not a title.
  private static final int LONGEST_TITLE = 250;

  private final OfficeBlocks blocks;
  private final OpenRows table;
  private PrintedText paragraph = new PrintedText();
  private final StringBuilder marker = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private final StringBuilder box = new StringBuilder();
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder styleName = new StringBuilder();
  private final Map<Integer, String> styles = new HashMap<>();
  private final Map<Integer, Integer> outlines = new HashMap<>();
  // Boxes are held until the paragraph that anchors them.
  private final List<TextBlock> boxes = new ArrayList<>();
  private int footnotes;
  private int endnotes;

  RtfText(OfficeBlocks blocks) {
    this.blocks = blocks;
    this.table = new OpenRows(blocks);
  }

  void append(RtfState state, String text) {
    if (state.hidden) {
      return;
    }
    switch (state.target) {
      case TEXT -> paragraph.append(text, state.bold ? Weight.BOLD : Weight.PLAIN);
      case MARKER -> marker.append(text);
      case NOTE -> note.append(text);
      case BOX -> box.append(text);
      case TITLE -> title.append(text);
      case STYLES -> styleName.append(text);
      case FONTS, NOWHERE -> {}
    }
    if (paragraph.length() > LONGEST) {
      endParagraph(state);
    }
  }

  String title() {
    return title.toString();
  }

  /// Ends a paragraph; within a note or a box this only separates words.
  void endParagraph(RtfState state) {
    switch (state.target) {
      case TEXT -> write(state);
      case NOTE -> note.append(' ');
      case BOX -> endBox();
      case MARKER, TITLE, STYLES, FONTS, NOWHERE -> {}
    }
  }

  void endCell(RtfState state, int tables) {
    if (state.target == RtfState.Target.TEXT) {
      state.tables = tables;
      write(state);
      table.endCell(tables);
    }
  }

  void endRow(RtfState state) {
    if (state.target == RtfState.Target.TEXT) {
      write(state);
      table.endRow();
    }
  }

  void endNote(boolean endnote) {
    NumberStyle style = endnote ? NumberStyle.LOWER_ROMAN : NumberStyle.DECIMAL;
    blocks.note(style.print(endnote ? ++endnotes : ++footnotes), note.toString().strip());
    note.setLength(0);
  }

  void endBox() {
    if (!box.toString().isBlank()) {
      boxes.add(TextBlock.paragraph(box.toString()));
    }
    box.setLength(0);
  }

  /// A style in the style sheet ends with its name: "heading 1;".
  void endStyle(RtfState state) {
    String name = styleName.toString().strip().replaceFirst(";$", "");
    styleName.setLength(0);
    if (!name.isEmpty()) {
      styles.put(state.style, name.toLowerCase(Locale.ROOT));
      outlines.put(state.style, state.outline);
    }
  }

  void close(RtfState state) {
    write(state);
    table.enter(0);
    blocks.close();
  }

  private void write(RtfState state) {
    PrintedText text = paragraph;
    String printed = ListMarker.bulletOrNumber(marker.toString());
    paragraph = new PrintedText();
    marker.setLength(0);
    if (!text.isBlank()) {
      table.enter(state.tables);
      write(state, printed, text);
    }
    List<TextBlock> behind = List.copyOf(boxes);
    boxes.clear();
    behind.forEach(blocks::put);
  }

  private void write(RtfState state, String printed, PrintedText text) {
    String style = styles.getOrDefault(state.style, "");
    int level = text.length() > LONGEST_TITLE ? 0 : headingLevel(state, style);
    if (ParagraphStyle.named(style).contents()) {
      blocks.entry(text.toString());
    } else if (ParagraphStyle.named(style).title()) {
      blocks.title(text.toString());
    } else if (level > 0) {
      blocks.heading(level, printed, text.toString());
    } else if (printed.isEmpty()) {
      BlockStyle named = BlockStyle.of("p", style.replace(' ', '_'));
      blocks.put(new TextBlock(named, "", 1, text.toString(), text.bold()));
    } else {
      blocks.paragraph(Math.clamp(state.depth, 1, LEVELS), printed, text);
    }
  }

  private int headingLevel(RtfState state, String style) {
    BlockStyle named = BlockStyle.of("p", style.replace(' ', '_'));
    if (named.kind() == FragmentKind.HEADING) {
      return named.level();
    }
    int outline = state.outline >= 0 ? state.outline : outlines.getOrDefault(state.style, -1);
    return outline >= 0 && outline < LEVELS ? outline + 1 : 0;
  }
}
