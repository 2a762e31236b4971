package nl.naslag.annotation.commitment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;

/// One line of the table that decides what a sentence is; the first line that matches wins.
///
/// @param name stable name, shown as evidence
/// @param needs pieces of which the main clause must hold one
/// @param words what stands in the main clause, in lower case
/// @param kind absent where the words make it no commitment
record KindRule(String name, Needs needs, Pattern words, @Nullable CommitmentKind kind) {
  private static final String COUNCIL =
      "(?:kamer|(?:gemeente)?raad|provinciale staten|staten|u)\\b";
  private static final String EXPLORING =
      "(?:onderzo(?:ek|cht|eken)|verken(?:t|d|nen)?|evalue(?:er|ert|ren)|geëvalueerd|bezien"
          + "|beziet|gemonitord|monitor(?:en|t)|nagaan|in (?:kaart|beeld)|nagegaan"
          + "|(?:kijk(?:t|en)|gekeken) (?:\\w+ ){0,6}(?:of|hoe|welke))";

  private static final Map<String, Needs> NEEDS =
      Map.of(
          "question",
          Needs.one("?"),
          "asks",
          Needs.one("verz", "vra", "advi", "roep", "graag", "nodig"),
          "promises",
          Needs.one(
              "bereid",
              "zeg",
              "gelegenheid",
              "nformeer",
              "voorge",
              "informer",
              "voorleg",
              "toegez",
              "aangeboden",
              "betrokken",
              "sturen",
              "stuur",
              "bericht"),
          "must",
          Needs.one("moet", "dien", "verplicht", "vereist", "mag", "mogen", "dra", "geacht"),
          "explores",
          Needs.one(
              "onderzo",
              "verken",
              "valueer",
              "valuer",
              "bezie",
              "monitor",
              "nagaan",
              "nagegaan",
              "in kaart",
              "in beeld",
              "kijk",
              "gekeken"),
          "effect",
          Needs.one("zal", "zullen", "wordt", "worden"),
          "we-act",
          Needs.one("wij", "we"),
          "planned",
          Needs.one("wordt", "worden"));

  /// For the items under a decision, which are infinitives.
  static final List<KindRule> DECISION =
      List.of(
          none("takes-note", "\\bkennis (?:te )?(?:nemen|genomen)|^\\W*(?:vastgesteld|bespreekt)"),
          of(
              "proposes",
              "\\b(?:voor te (?:stellen|leggen)|te (?:vragen|verzoeken|adviseren))\\b"
                  + "|\\bverzoek(?:en|t)\\b|\\badviseert\\b",
              CommitmentKind.VERZOEK),
          of(
              "decision-explores",
              "\\b(?:onderzoeken|evalueren|verkennen|onderzoek)\\b",
              CommitmentKind.VERKENNING),
          none("attached", "\\bter kennisname\\b"),
          of(
              "informs-later",
              "\\bte informeren\\b.*\\b(?:na|in de jaarrekening|zodra)\\b",
              CommitmentKind.TOEZEGGING),
          of(
              "infinitive",
              "\\bte \\w{3,}en\\b|\\b\\w{3,}(?:eren|ellen|emmen|ijzen|even|ouden)\\W*$"
                  + "|\\b(?:besluit|besluiten|is akkoord|stemt in|stelt vast)\\b",
              CommitmentKind.BESLUIT));

  /// For running text, in the order of how sure their words are.
  static final List<KindRule> TEXT =
      List.of(
          none("question", "\\?\\W*$"),
          none(
              "expects",
              "\\bnaar verwachting\\b|\\bverwachting is\\b|\\bvan belang\\b|^\\W*(?:hiermee|daarmee"
                  + "|hierdoor|daardoor|zo) |\\bvoor de hand\\b|\\bgeen voornemen\\b|\\bniemand\\b"),
          of(
              "asks",
              "\\b(?:wij|we|ik|college|gemeente|provincie|commissie|regio|raad) (?:\\w+ ){0,2}"
                  + "(?:verzoek(?:t|en)?|vra(?:ag|agt|gen)|adviseert|adviseren|roep(?:t|en))\\b"
                  + "|\\b(?:verzoek(?:t|en)?|vra(?:ag|agt|gen)) (?:wij|we|ik|het rijk|de minister)\\b"
                  + "|\\bverzoek(?:t|en) (?:de|het|om|u|hen)\\b|\\bgraag \\w+"
                  + "|\\b(?:wordt|worden|zal|zullen)\\b[^,;]*\\b(?:verzocht|gevraagd|om advies)\\b"
                  + "|\\bnodig(?:t|en)? (?:u|\\w+ \\w+|\\w+) uit\\b"
                  + "|\\bvra(?:agt|gen) (?:\\w+ )?(?:het )?(?:rijk|kabinet|minister)\\b",
              CommitmentKind.VERZOEK),
          of(
              "promises",
              "\\b(?:is|zijn|ben) (?:\\w+ ){0,3}bereid\\b|\\bzeg(?:t|gen)?\\b[^,;]*\\btoe\\b"
                  + "|\\bin de gelegenheid gesteld\\b|\\btoegezegd dat\\b"
                  + "|\\b(?:zal|zullen|wordt|worden)\\b[^;]*\\b"
                  + COUNCIL
                  + "[^;]*\\b(?:ge[iï]nformeer(?:d)|voorgelegd|informeren|voorleggen|toegezonden"
                  + "|aangeboden|betrokken|sturen)\\b"
                  + "|\\b"
                  + COUNCIL
                  + "[^;]*\\b(?:zal|zullen|wordt|worden)\\b[^;]*\\b(?:ge[iï]nformeerd|betrokken"
                  + "|informeren)\\b"
                  + "|\\b(?:informeer|stuur|bericht)\\b[^;]*\\b"
                  + COUNCIL,
              CommitmentKind.TOEZEGGING),
          of(
              "must",
              "\\b(?:moet|moeten|dient|dienen)\\b|\\b(?:is|zijn) verplicht\\b|\\bvereist\\b"
                  + "|\\b(?:mag|mogen)\\b[^;]*\\b(?:niet|geen|uitsluitend|slechts)\\b"
                  + "|\\bdra(?:agt|gen)\\b[^;]*\\bzorg\\b|\\bgeacht\\b[^;]*\\bte\\b",
              CommitmentKind.VERPLICHTING),
          none(
              "can",
              "\\b(?:kan|kunnen|mag|mogen|zou|zouden|kon|konden|heeft|hebben|had|was|waren"
                  + "|werd|werden|hoeft|hoeven)\\b"),
          of(
              "explores",
              "\\b(?:zal|zullen|gaat|gaan|wordt|worden|we|wij|ik|wil|willen|laten)\\b[^;]*\\b"
                  + EXPLORING
                  + "|^\\W*(?:onderzocht wordt|er (?:wordt|loopt) (?:\\w+ )?onderzoek)"
                  + "|\\b(?:gemeente(?: \\w+)?|provincie|kabinet|college|waterschap|minister)"
                  + " (?:onderzoekt|verkent|evalueert|beziet|monitort)\\b"
                  + "|\\b(?:onderzoekt|verkent|evalueert|beziet) (?:de|het) (?:gemeente|provincie"
                  + "|kabinet|college|waterschap|minister)",
              CommitmentKind.VERKENNING),
          none(
              "effect",
              "\\b(?:zal|zullen)\\b[^;]*\\b(?:leiden|bijdragen|blijken|toenemen|afnemen|stijgen)\\b"
                  + "|\\b(?:wordt|worden)\\b[^;]*\\b(?:beschreven|bedoeld|beschouwd|voldaan"
                  + "|genoemd|verstaan|gezien|momenteel|altijd|vaak|steeds)\\b"),
          of(
              "intends",
              "\\b(?:wil|willen|zal|zullen|gaan|gaat)\\b|\\bstre(?:eft|ven) (?:\\w+ ){0,3}naar\\b"
                  + "|\\b(?:onze|de) ambitie\\b|\\bzet(?:ten)?\\b[^;]*\\bin op\\b"
                  + "|\\bkie(?:st|zen)\\b[^;]*\\bvoor\\b|\\bvoornemens?\\b|\\bde bedoeling\\b"
                  + "|\\bhet doel is\\b",
              CommitmentKind.VOORNEMEN),
          of(
              "we-act",
              "\\b(?:wij|we) (?!zien|vinden|weten|denken|zijn|constateren|merken|verwachten)"
                  + "\\w{2,}en\\b|\\b(?!zien|vinden|weten|denken|zijn|hebben|kunnen)\\w{2,}en"
                  + " (?:wij|we)\\b",
              CommitmentKind.VOORNEMEN),
          of(
              "planned",
              "\\b(?:wordt|worden)\\b[^;]*\\b(?:ge|ver|be|her|ont|om|op|aan|uit|in|af|voort)"
                  + "\\w{2,}(?:d|t|en)\\b",
              CommitmentKind.VOORNEMEN));

  private static KindRule of(String name, String words, CommitmentKind kind) {
    return new KindRule(
        name, NEEDS.getOrDefault(name, Needs.NOTHING), Pattern.compile(words), kind);
  }

  private static KindRule none(String name, String words) {
    return new KindRule(
        name, NEEDS.getOrDefault(name, Needs.NOTHING), Pattern.compile(words), null);
  }

  /// Where its words stand in a main clause.
  Optional<Span> in(String main) {
    if (!needs.met(main)) {
      return Optional.empty();
    }
    Matcher found = words.matcher(main);
    return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
  }
}
