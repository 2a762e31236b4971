package nl.naslag.structure;

import java.nio.file.Path;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.extraction.RealFiles;

/// Prints how files are read, to look at: `ShowTree FILE…` the tree, `ShowTree --text FILE…` each
/// passage whole, with its page and trail.
final class ShowTree {
  private ShowTree() {}

  static void main(String... arguments) {
    boolean whole = arguments.length > 0 && "--text".equals(arguments[0]);
    for (int i = whole ? 1 : 0; i < arguments.length; i++) {
      PolicyDocument document = Readings.reader().read(RealFiles.read(Path.of(arguments[i])));
      System.out.println("==== " + arguments[i] + " | " + document.title());
      System.out.println(whole ? passages(document) : SectionTree.print(document));
    }
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
