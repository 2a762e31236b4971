package nl.naslag.extraction.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.extraction.office.LevelDefinition;
import nl.naslag.extraction.office.ListDefinition;
import nl.naslag.extraction.office.ParagraphStyle;
import nl.naslag.extraction.office.XmlCursor;
import nl.naslag.extraction.text.NumberStyle;
import org.jspecify.annotations.Nullable;

/// The lists that a Word document defines in `numbering.xml`.
///
/// A list refers to a definition, which may refer to a style that names the list to use instead.
final class WordNumbering {
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Instance> instances = new HashMap<>();
  private final Map<String, Optional<ListDefinition>> lists = new HashMap<>();
  private final WordStyles styles;

  /// The definition of a list.
  ///
  /// @param style of the list that provides the levels; empty if it defines its own
  private record Definition(List<LevelDefinition> levels, String style) {}

  /// A list that uses a definition.
  ///
  /// @param own levels that this list overrides
  private record Instance(
      String definition, Map<Integer, Integer> starts, Map<Integer, LevelDefinition> own) {}

  WordNumbering(WordStyles styles) {
    this.styles = styles;
  }

  /// Reads `numbering.xml`, with the cursor on its root.
  void read(XmlCursor xml) throws IOException {
    xml.children(
        () -> {
          switch (xml.name()) {
            case "abstractNum" -> readDefinition(xml);
            case "num" -> readInstance(xml);
            default -> {}
          }
        });
  }

  private void readDefinition(XmlCursor xml) throws IOException {
    String id = xml.attribute("abstractNumId");
    Map<Integer, LevelDefinition> levels = new HashMap<>();
    String[] style = {""};
    xml.children(
        () -> {
          switch (xml.name()) {
            case "lvl" -> levels.put(levelOf(xml), readLevel(xml));
            case "numStyleLink" -> style[0] = xml.attribute("val");
            default -> {}
          }
        });
    definitions.put(id, new Definition(inOrder(levels, List.of()), style[0]));
  }

  private void readInstance(XmlCursor xml) throws IOException {
    String id = xml.attribute("numId");
    String[] definition = {""};
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, LevelDefinition> own = new HashMap<>();
    xml.children(
        () -> {
          switch (xml.name()) {
            case "abstractNumId" -> definition[0] = xml.attribute("val");
            case "lvlOverride" -> readOverride(xml, starts, own);
            default -> {}
          }
        });
    instances.put(id, new Instance(definition[0], starts, own));
  }

  private static void readOverride(
      XmlCursor xml, Map<Integer, Integer> starts, Map<Integer, LevelDefinition> own)
      throws IOException {
    int level = levelOf(xml);
    xml.children(
        () -> {
          switch (xml.name()) {
            case "startOverride" -> starts.put(level, xml.number("val", 1));
            case "lvl" -> own.put(level, readLevel(xml));
            default -> {}
          }
        });
  }

  private static int levelOf(XmlCursor xml) {
    return Math.clamp(xml.number("ilvl", 0), 0, LevelDefinition.MOST - 1);
  }

  private static LevelDefinition readLevel(XmlCursor xml) throws IOException {
    Map<String, String> values = new HashMap<>();
    xml.children(() -> values.put(xml.name(), xml.has("val") ? xml.attribute("val") : "1"));
    return new LevelDefinition(
        number(values.get("start"), 0),
        NumberStyle.ofWord(values.getOrDefault("numFmt", "decimal")),
        values.getOrDefault("lvlText", ""),
        number(values.get("lvlRestart"), ParagraphStyle.UNSAID),
        values.containsKey("isLgl") && !values.get("isLgl").matches("0|false|off"),
        values.getOrDefault("pStyle", ""));
  }

  private static int number(@Nullable String value, int otherwise) {
    return value != null && value.matches("\\d{1,7}") ? Integer.parseInt(value) : otherwise;
  }

  private static List<LevelDefinition> inOrder(
      Map<Integer, LevelDefinition> levels, List<LevelDefinition> usual) {
    List<LevelDefinition> inOrder = new ArrayList<>();
    for (int i = 0; i < LevelDefinition.MOST; i++) {
      LevelDefinition otherwise = i < usual.size() ? usual.get(i) : LevelDefinition.NONE;
      inOrder.add(levels.getOrDefault(i, otherwise));
    }
    return inOrder;
  }

  /// The list with an id; empty for "0", which removes a paragraph from a list, and if unknown.
  Optional<ListDefinition> list(String id) {
    return lists.computeIfAbsent(id, this::build);
  }

  private Optional<ListDefinition> build(String id) {
    Instance instance = instances.get(id);
    if (instance == null || id.equals("0")) {
      return Optional.empty();
    }
    String definition = resolved(instance.definition());
    Definition found = definitions.get(definition);
    return Optional.ofNullable(found)
        .map(
            d ->
                new ListDefinition(
                    id, definition, inOrder(instance.own(), d.levels()), instance.starts()));
  }

  /// A definition that refers to a list style is resolved to that of the list named by the style.
  private String resolved(String definition) {
    Definition found = definitions.get(definition);
    if (found == null || found.style().isEmpty()) {
      return definition;
    }
    Instance named = instances.get(styles.style(found.style()).list());
    return named == null ? definition : named.definition();
  }
}
