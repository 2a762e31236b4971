package nl.naslag.extraction.rtf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.file.Reason;
import nl.naslag.extraction.markup.TikaReader;
import nl.naslag.extraction.office.OfficeBlocks;
import nl.naslag.extraction.text.FileProperties;
import nl.naslag.extraction.text.FormatReader;
import nl.naslag.extraction.text.FoundText;
import nl.naslag.extraction.text.ReadingStopped;

/// Reads RTF with its table rows and the numbers printed before its paragraphs.
///
/// Embedded files are read by Tika, which knows their wrappers.
public final class RtfReader implements FormatReader {
  private final TikaReader tika;

  public RtfReader(TikaReader tika) {
    this.tika = tika;
  }

  @Override
  public void readInto(Path file, FoundText reading) throws Exception {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Interpreter interpreter = new Interpreter(new RtfTokens(in), new OfficeBlocks(reading));
      try {
        interpreter.read();
      } finally {
        reading.describe(
            FileProperties.properties(reading.mediaType(), interpreter.text.title(), null));
      }
      if (interpreter.objects) {
        tika.readInside(file, reading);
      }
    }
  }

  /// Interprets the commands of one file.
  private static final class Interpreter {
    // Nested groups; no document has more.
    private static final int DEEPEST = 2_000;
    private static final Set<String> BESIDE_THE_TEXT =
        Set.of(
            "colortbl",
            "info",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "pict",
            "objdata",
            "fldinst",
            "datafield",
            "template",
            "xe",
            "tc",
            "txe",
            "rxe",
            "annotation",
            "atnid",
            "atnauthor",
            "nonshppict",
            "shprslt",
            "filetbl",
            "revtbl",
            "private",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "sp",
            "listtable",
            "listoverridetable",
            "bkmkstart",
            "bkmkend",
            "themedata",
            "pn",
            "nonesttables");
    private static final Map<String, RtfState.Target> TARGETS =
        Map.of(
            "listtext", RtfState.Target.MARKER,
            "pntext", RtfState.Target.MARKER,
            "footnote", RtfState.Target.NOTE,
            "shptxt", RtfState.Target.BOX,
            "stylesheet", RtfState.Target.STYLES,
            "fonttbl", RtfState.Target.FONTS);
    // Hidden from old programs, but text or a route to it.
    private static final Set<String> STARRED_TEXT = Set.of("shpinst", "nesttableprops");
    private static final Map<String, String> SIGNS =
        Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("page", "\n"),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "-"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "));

    private final RtfTokens tokens;
    private final RtfText text;
    private final RtfFonts fonts = new RtfFonts();
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private RtfState state = new RtfState();
    private boolean opened;
    private boolean starred;
    private boolean objects;
    private int skip;

    Interpreter(RtfTokens tokens, OfficeBlocks blocks) {
      this.tokens = tokens;
      this.text = new RtfText(blocks);
    }

    /// Keeps what was read if the file is truncated.
    void read() throws IOException {
      try {
        RtfTokens.Kind kind = tokens.advance();
        while (kind != RtfTokens.Kind.END) {
          take(kind);
          kind = tokens.advance();
        }
      } finally {
        state.target = RtfState.Target.TEXT;
        text.close(state);
      }
    }

    private void take(RtfTokens.Kind kind) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case COMMAND -> command(tokens.name());
        case BYTE -> letter();
        case END -> {}
      }
      opened = kind == RtfTokens.Kind.OPEN || opened && starred;
      skip = kind == RtfTokens.Kind.OPEN || kind == RtfTokens.Kind.CLOSE ? 0 : skip;
    }

    private void open() {
      if (groups.size() >= DEEPEST) {
        throw new ReadingStopped(Reason.TOO_DEEP);
      }
      groups.push(state);
      state = state.copy();
      starred = false;
    }

    private void close() {
      starred = false;
      if (groups.isEmpty()) {
        return;
      }
      RtfState inner = state;
      state = groups.pop();
      if (inner.target == RtfState.Target.STYLES) {
        text.endStyle(inner);
      } else if (inner.target == RtfState.Target.NOTE && state.target != inner.target) {
        text.endNote(inner.endnote);
      } else if (inner.target == RtfState.Target.BOX && state.target != inner.target) {
        text.endBox();
      }
    }

    private void letter() {
      starred = false;
      if (skip > 0) {
        skip--;
      } else {
        text.append(state, fonts.letter(tokens.value(), state.font));
      }
    }

    private void command(String name) {
      if (opened && name.equals("*")) {
        starred = true;
        return;
      }
      if (opened) {
        group(name);
      }
      starred = false;
      if (skip > 0 && SIGNS.containsKey(name)) {
        skip--;
        return;
      }
      character(name);
    }

    /// The first command of a group indicates the group's purpose.
    private void group(String name) {
      boolean beside = state.target == RtfState.Target.NOWHERE;
      boolean titled = name.equals("title") && groups.size() > 1;
      objects |= name.equals("objdata");
      if (titled && !starred) {
        state.target = RtfState.Target.TITLE;
      } else if (!beside && TARGETS.containsKey(name)) {
        target(TARGETS.get(name));
      } else if (BESIDE_THE_TEXT.contains(name) || starred && !STARRED_TEXT.contains(name)) {
        state.target = RtfState.Target.NOWHERE;
      }
    }

    /// What is printed before a paragraph of a note or a box is part of its text.
    private void target(RtfState.Target target) {
      boolean inText = state.target == RtfState.Target.TEXT;
      state.target = target != RtfState.Target.MARKER || inText ? target : state.target;
    }

    private void character(String name) {
      String sign = SIGNS.get(name);
      if (sign != null) {
        text.append(state, sign);
        return;
      }
      switch (name) {
        case "par", "sect" -> endParagraph();
        case "cell" -> text.endCell(state, 1);
        case "nestcell" -> text.endCell(state, Math.max(2, state.tables));
        case "row", "nestrow" -> text.endRow(state);
        case "u" -> unicode();
        default -> property(name);
      }
    }

    // A deleted paragraph mark does not count.
    private void endParagraph() {
      if (!state.hidden) {
        text.endParagraph(state);
      }
    }

    private void unicode() {
      text.append(state, String.valueOf((char) tokens.value()));
      skip = state.fallback;
    }

    private void property(String name) {
      int value = tokens.value();
      switch (name) {
        case "pard" -> state.plainParagraph();
        case "s" -> state.style = value;
        case "outlinelevel" -> state.outline = value;
        case "ilvl" -> state.depth = value + 1;
        case "intbl" -> state.tables = Math.max(1, state.tables);
        case "itap" -> state.tables = value;
        case "plain" -> state.plainCharacters();
        case "b" -> state.bold = tokens.value(1) != 0;
        case "v", "deleted" -> state.hidden = tokens.value(1) != 0;
        case "uc" -> state.fallback = Math.clamp(value, 0, 10);
        case "ftnalt" -> state.endnote = true;
        default -> font(name, value);
      }
    }

    private void font(String name, int value) {
      switch (name) {
        case "f" -> state.font = value;
        case "fcharset" -> fonts.learn(state.font, value);
        case "ansicpg" -> fonts.usual(value);
        case "mac" -> fonts.macintosh();
        default -> {}
      }
    }
  }
}
