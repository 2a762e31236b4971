package nl.naslag.structure;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;

/// Prints a document's sections and passages as a tree that people can approve.
final class SectionTree {
  private static final int WIDTH = 100;

  private SectionTree() {}

  static String print(PolicyDocument document) {
    Map<PassageId, Passage> passages =
        document.passages().stream().collect(Collectors.toMap(Passage::id, Function.identity()));
    StringBuilder out = new StringBuilder();
    document.passages().stream().filter(p -> p.trail().isEmpty()).forEach(p -> print(p, "", out));
    document.sections().forEach(section -> print(section, "", passages, out));
    return out.toString();
  }

  private static void print(
      Section section, String indent, Map<PassageId, Passage> passages, StringBuilder out) {
    String label =
        section.number() == null ? section.title() : section.number() + " | " + section.title();
    out.append(indent)
        .append("# ")
        .append(section.level())
        .append(' ')
        .append(section.kind())
        .append(" [")
        .append(label)
        .append("]\n");
    section
        .passages()
        .forEach(id -> print(Objects.requireNonNull(passages.get(id)), indent + "  ", out));
    section.children().forEach(child -> print(child, indent + "  ", passages, out));
  }

  private static void print(Passage passage, String indent, StringBuilder out) {
    String text = passage.text().replace("\n", " / ").replace("\t", " | ");
    String end =
        text.length() <= WIDTH
            ? text
            : text.substring(0, WIDTH - 30) + " … " + text.substring(text.length() - 27);
    String number = passage.number() == null ? "" : "(" + passage.number() + ") ";
    out.append(indent).append(passage.kind()).append(' ').append(number).append(end).append('\n');
  }
}
