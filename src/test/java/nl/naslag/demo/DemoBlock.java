package nl.naslag.demo;

import java.util.List;

/// One block of a demo source, in the order in which it is printed.
sealed interface DemoBlock {

  /// A heading; level 1 is a chapter.
  record Heading(int level, String text) implements DemoBlock {}

  record Paragraph(DemoLine line) implements DemoBlock {}

  record Bullets(List<DemoLine> lines) implements DemoBlock {}

  record Steps(List<DemoLine> lines) implements DemoBlock {}

  /// Lines that are printed below each other without space: an address, a signature.
  record Address(List<String> lines) implements DemoBlock {}

  /// A table; the first row is its head.
  record Grid(List<List<String>> rows) implements DemoBlock {}
}
