package nl.naslag.structure.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.structure.block.Block;

/// The kind of a document, by what it calls itself on its first lines, else by its title. "Nr. 3
/// MEMORIE VAN TOELICHTING" is a memorie van toelichting, whatever law it explains.
final class Kinds {
  private static final List<Kind> ALL =
      List.of(
          kind("besluitenlijst", ".*\\b(?:besluitenlijst|lijst van besluiten)\\b.*"),
          kind(
              "memorie van toelichting",
              "(?:.*\\bnr\\. ?\\d+[a-z]? )?(?:concept ?)?memorie van toelichting.*|.*: memorie van toelichting"),
          kind(
              "nota van toelichting",
              "(?:.*\\bnr\\. ?\\d+[a-z]? )?(?:concept ?)?nota van toelichting.*"),
          kind(
              "nota naar aanleiding van het verslag",
              ".*nota naar aanleiding van het (?:nader )?verslag.*"),
          kind(
              "consultatieformulier",
              ".*(?:beleidskompas|consultatie).{0,30}formulier.*|.*formulier.{0,30}consultatie.*|.*integraal afwegingskader.*"),
          kind(
              "motie",
              "(?:(?:gewijzigde|nader gewijzigde) )?motie van .*|motie(?: vreemd.*| .{0,40})?"),
          kind("amendement", "(?:(?:gewijzigd|nader gewijzigd) )?amendement(?: van .*)?"),
          kind(
              "wetsvoorstel",
              ".*\\bvoorstel van (?:rijks)?wet\\b.*|(?:rijks)?wet van .*|(?:concept)?wetsvoorstel.*"),
          kind("besluit", "(?:ontwerp|concept)?besluit (?:van|tot|houdende) .*"),
          kind("regeling", "(?:ontwerp|concept|ministeriële )?regeling (?:van|tot|houdende) .*"),
          kind("verordening", ".*\\bverordening\\b.*"),
          kind(
              "bestemmingsplan",
              ".*\\b\\p{L}*(?:bestemmingsplan|wijzigingsplan|uitwerkingsplan|inpassingsplan|beheersverordening)\\b.*"),
          kind("omgevingsplan", ".*\\bomgevingsplan\\b.*"),
          kind("visie", ".*\\p{L}*visie\\b.*"),
          kind("begroting", ".*\\b\\p{L}*begroting\\b.*"),
          kind(
              "jaarstukken",
              ".*\\b(?:jaarstukken|jaarrekening|jaarverslag|jaarverantwoording)\\b.*"),
          kind("raadsvoorstel", ".*\\b(?:raads|college|staten)voorstel\\b.*"),
          kind("notulen", ".*\\b(?:notulen|handelingen|verslag van de vergadering)\\b.*"),
          kind("factsheet", ".*\\bfactsheet\\b.*"),
          kind("convenant", ".*\\b(?:convenant|bestuursakkoord|samenwerkingsovereenkomst)\\b.*"),
          kind("programma", ".*\\b\\p{L}*programma\\b.*"),
          kind("rapport", ".*\\b(?:rapport|rapportage|onderzoek|evaluatie|monitor)\\b.*"),
          kind("advies", "(?:.* )?\\p{L}*advies\\b.*"),
          kind("nota", "(?:.* )?\\p{L}*(?:nota|notitie)\\b.*"));
  // Before all others: the title of an explanation is that of its law.
  private static final List<Kind> EXPLAINING = ALL.subList(0, 4);
  private static final Pattern SALUTATION =
      Pattern.compile("(?iu)(?:geachte|beste|zeer geachte) .*");
  private static final Pattern PARLIAMENT =
      Pattern.compile("(?iu).*voorzitter van de (?:tweede|eerste) kamer.*");
  private static final int BLOCKS_OF_A_LETTERHEAD = 40;
  private static final int FIRST_LINES = 8;
  private static final int LONGEST = 120;

  private Kinds() {}

  private record Kind(String name, Pattern pattern) {}

  private static Kind kind(String name, String pattern) {
    return new Kind(name, Pattern.compile("(?iu)" + pattern));
  }

  static Optional<Fact> in(Head head, List<Block> blocks, String title) {
    return letter(head, blocks).or(() -> called(head, title));
  }

  /// A letter greets its reader on the first pages.
  private static Optional<Fact> letter(Head head, List<Block> blocks) {
    boolean kamer =
        head.texts(LONGEST).stream().anyMatch(line -> PARLIAMENT.matcher(line).matches());
    return blocks.stream()
        .limit(BLOCKS_OF_A_LETTERHEAD)
        .map(Block::first)
        .filter(line -> SALUTATION.matcher(line.text()).matches())
        .map(
            line ->
                new Fact(kamer ? "kamerbrief" : "brief", line.text(), line.page(), FactRule.COVER))
        .findFirst();
  }

  private static Optional<Fact> called(Head head, String title) {
    List<Fact> places = new ArrayList<>();
    head.lines().stream()
        .limit(FIRST_LINES)
        .filter(line -> line.cells().size() == 1 && line.text().length() <= LONGEST)
        .forEach(line -> places.add(new Fact("", line.text(), line.page(), FactRule.COVER)));
    Fact own = new Fact("", title, 0, FactRule.HEADING);
    return Stream.concat(Stream.of(own), places.stream())
        .flatMap(place -> named(place, EXPLAINING).stream())
        .findFirst()
        .or(() -> named(own, ALL))
        .or(() -> places.stream().flatMap(place -> named(place, ALL).stream()).findFirst())
        .or(() -> planned(head));
  }

  private static Optional<Fact> named(Fact place, List<Kind> kinds) {
    return kinds.stream()
        .filter(kind -> kind.pattern().matcher(place.words()).matches())
        .findFirst()
        .map(kind -> place.with(kind.name()));
  }

  private static Optional<Fact> planned(Head head) {
    return head.lines().stream()
        .filter(line -> line.text().contains("NL.IMRO."))
        .map(line -> new Fact("bestemmingsplan", line.text(), line.page(), FactRule.PLAN_NUMBER))
        .findFirst();
  }
}
