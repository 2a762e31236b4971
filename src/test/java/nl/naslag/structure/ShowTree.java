package nl.naslag.structure;

import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.Extracted;
import nl.naslag.extraction.RealFiles;

/// Prints how files are read, to look at: `ShowTree FILE…` the tree, `ShowTree --text FILE…` each
/// passage whole, with its page and trail, `ShowTree --lines FILE…` what the file itself gives.
final class ShowTree {
  private ShowTree() {}

  static void main(String... arguments) {
    String form = arguments[0].startsWith("--") ? arguments[0] : "";
    for (int i = form.isEmpty() ? 0 : 1; i < arguments.length; i++) {
      Extracted file = RealFiles.read(Path.of(arguments[i]));
      PolicyDocument document = Readings.reader().read(file);
      System.out.println("==== " + arguments[i] + " | " + document.title());
      System.out.println(
          switch (form) {
            case "--text" -> passages(document);
            case "--lines" -> lines(file);
            default -> SectionTree.print(document);
          });
    }
  }

  private static String lines(Extracted file) {
    return file.fragments().stream()
        .map(
            f ->
                f.page()
                    + " "
                    + f.kind()
                    + f.level()
                    + " ["
                    + f.marker()
                    + "] "
                    + f.text()
                    + (f.box() == null
                        ? ""
                        : " @"
                            + Math.round(f.box().left())
                            + ","
                            + Math.round(f.box().top())
                            + " w"
                            + Math.round(f.box().width()))
                    + (f.typeface() == null
                        ? ""
                        : " " + f.typeface().size() + (f.typeface().bold() ? "b" : "")))
        .collect(Collectors.joining("\n"));
  }

  private static String passages(PolicyDocument document) {
    StringBuilder out = new StringBuilder();
    for (Passage passage : document.passages()) {
      out.append("p. ").append(passage.page()).append(' ').append(passage.kind());
      out.append(' ').append(passage.trail()).append('\n');
      out.append(passage.text()).append("\n\n");
    }
    return out.toString();
  }
}
