package nl.naslag.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The points of a demo document as its writer meant them.
record DemoPoints(
    List<DemoLine> agendapunten, List<DemoLine> denkrichtingen, List<DemoLine> others) {

  DemoPoints {
    agendapunten = List.copyOf(agendapunten);
    denkrichtingen = List.copyOf(denkrichtingen);
    others = List.copyOf(others);
  }

  static DemoPoints of(DemoDocument document) {
    List<DemoLine> agendapunten = new ArrayList<>();
    List<DemoLine> denkrichtingen = new ArrayList<>();
    List<DemoLine> others = new ArrayList<>();
    DemoBlock.Heading part = new DemoBlock.Heading(1, "");
    for (DemoBlock block : document.blocks()) {
      part = partAt(block, part);
      String name = part.text().toLowerCase(Locale.ROOT);
      if (name.startsWith("agendapunt") && !(block instanceof DemoBlock.Paragraph)) {
        agendapunten.addAll(linesOf(block));
      } else if (name.startsWith("denkrichting")) {
        denkrichtingen.addAll(linesOf(block));
      } else {
        others.addAll(linesOf(block));
      }
    }
    return new DemoPoints(agendapunten, denkrichtingen, others);
  }

  // A heading below the heading of a part does not end that part.
  private static DemoBlock.Heading partAt(DemoBlock block, DemoBlock.Heading part) {
    return block instanceof DemoBlock.Heading heading
            && (heading.level() <= part.level() || !isPart(part))
        ? heading
        : part;
  }

  private static boolean isPart(DemoBlock.Heading heading) {
    String name = heading.text().toLowerCase(Locale.ROOT);
    return name.startsWith("agendapunt") || name.startsWith("denkrichting");
  }

  private static List<DemoLine> linesOf(DemoBlock block) {
    return switch (block) {
      case DemoBlock.Paragraph(DemoLine line) -> List.of(line);
      case DemoBlock.Bullets(List<DemoLine> lines) -> lines;
      case DemoBlock.Steps(List<DemoLine> lines) -> lines;
      case DemoBlock.Heading heading -> List.of();
      case DemoBlock.Address address -> List.of();
      case DemoBlock.Grid grid -> List.of();
    };
  }

  Stream<DemoLine> all() {
    return Stream.of(agendapunten, denkrichtingen, others).flatMap(List::stream);
  }

  long requests() {
    return all().filter(line -> line.mark().isRequest()).count();
  }

  long requestsElsewhere() {
    return others.stream().filter(line -> line.mark().isRequest()).count();
  }

  long of(DemoMark.Kind kind) {
    return all().filter(line -> line.mark().kind() == kind).count();
  }

  /// Agendapunten, denkrichtingen and requests outside them.
  long points() {
    return agendapunten.size() + denkrichtingen.size() + requestsElsewhere();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%3d agendapunten, %2d denkrichtingen, %3d verzoeken (%d elders), %2d antwoorden, %2d besluiten",
        agendapunten.size(),
        denkrichtingen.size(),
        requests(),
        requestsElsewhere(),
        of(DemoMark.Kind.ANTWOORD),
        of(DemoMark.Kind.BESLUIT));
  }
}
