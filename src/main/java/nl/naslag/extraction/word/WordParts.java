package nl.naslag.extraction.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.extraction.office.ZipParts;

/// Finds the parts of a Word file by purpose, because programs choose their own names.
final class WordParts {
  private static final String USUAL_TEXT = "word/document.xml";

  private final ZipParts zip;
  private final String text;
  private final List<Relation> relations = new ArrayList<>();

  /// A reference to a part.
  ///
  /// @param type the last segment of its URI: "styles", "footnotes"
  private record Relation(String type, String part) {}

  WordParts(ZipParts zip) throws IOException {
    this.zip = zip;
    List<Relation> top = new ArrayList<>();
    relations("", "_rels/.rels", top);
    this.text = only("officeDocument", top).stream().findFirst().orElse(USUAL_TEXT);
    int slash = text.lastIndexOf('/') + 1;
    String folder = text.substring(0, slash);
    relations(folder, folder + "_rels/" + text.substring(slash) + ".rels", relations);
  }

  /// The part that contains the text.
  String text() {
    return text;
  }

  /// The parts of one type that the text refers to, in file order.
  List<String> all(String type) {
    return only(type, relations);
  }

  private static List<String> only(String type, List<Relation> relations) {
    return relations.stream().filter(r -> r.type().equals(type)).map(Relation::part).toList();
  }

  // If the relations are damaged, the usual names are used.
  private void relations(String folder, String part, List<Relation> into) throws IOException {
    zip.walk(
        part,
        xml ->
            xml.children(
                () -> {
                  if (!xml.attribute("TargetMode").equals("External")) {
                    into.add(relation(folder, xml.attribute("Type"), xml.attribute("Target")));
                  }
                }));
  }

  private static Relation relation(String folder, String type, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    // "word/../customXml/item1.xml"
    String plain = path.replaceAll("[^/]+/\\.\\./", "");
    return new Relation(type.substring(type.lastIndexOf('/') + 1), plain);
  }
}
