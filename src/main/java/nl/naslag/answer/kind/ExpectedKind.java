package nl.naslag.answer.kind;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naslag.answer.question.AnswerType;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.WordPattern;
import nl.naslag.language.Word;

/// What an answer must hold, more finely than [AnswerType]: "hoe lang" asks for a duration and
/// "wat kost" for money, both of them amounts.
public enum ExpectedKind {
  GELD,
  PROCENT,
  DUUR,
  GETAL,
  TIJD,
  WIE,
  WAAR,
  REDEN,
  DEFINITIE,
  JA_NEE,
  VERZOEK,
  WELKE,
  HOE,
  ANDERS;

  private static final Pattern MONEY =
      WordPattern.of(
          "hoeveel (?:\\p{L}{1,30} )?(?:geld|euro|budget|subsidie)|(?:wat|hoeveel) (?:kost|kosten)"
              + "|wat (?:gaat|gaan|mag|zal|zullen) [^?]{1,120} kosten\\??$"
              + "|hoe duur|bedrag|prijs|budget|hoeveel miljoen|hoeveel miljard|tarief"
              + "|hoeveel (?:\\p{L}{1,30} ){0,6}(?:kost|kosten|betaalt|betalen|investeert|besteedt)");
  private static final Pattern SHARE =
      WordPattern.of(
          "percentage|procent|welk deel|aandeel|minimumaandeel|hoeveel van (?:de|het|alle)|hoe groot deel");
  private static final Pattern DURATION =
      WordPattern.of(
          "hoe ?lang(?:e)?|hoeveel (?:jaar|jaren|maanden|weken|dagen|uur|uren|minuten|tijd)|looptijd"
              + "|\\p{L}{0,20}termijn|reistijd|binnen hoeveel");
  private static final Pattern MEANING =
      WordPattern.of(
          "wat (?:is|zijn) een|wat betekent|wat betekenen|verstaan|verstaat|wat houdt|definitie"
              + "|betekenis|waar staat \\p{L}{1,40} voor|waarvoor staat|wat is \\p{L}{1,40}\\?");
  private static final Pattern DEMAND =
      WordPattern.of(
          "wat (?:moet|moeten|doet|doen|wil|willen|gaat)|vraagt|vragen|verzoekt|toezegging\\p{L}{0,3}");
  private static final Pattern MOMENT =
      WordPattern.of(
          "wanneer|welk jaar|welke datum|sinds|vanaf welk|hoe laat|welke periode|tot welk|vóór welk");
  private static final Set<String> VERBS =
      Set.of(
          "is", "zijn", "mag", "mogen", "kan", "kunnen", "moet", "moeten", "heeft", "hebben",
          "wordt", "worden", "gaat", "gaan", "komt", "komen", "geldt", "gelden", "zal", "zullen",
          "wil", "willen", "krijgt", "krijgen", "staat", "staan", "hoeft", "hoeven", "bestaat",
          "valt", "vallen", "doet", "doen", "was", "waren", "telt", "ligt", "liggen", "blijft",
          "blijven", "hoort", "behoort", "werkt", "steunt", "vindt", "stijgt", "daalt", "neemt");

  /// Whether the answer must hold a number that the question does not.
  boolean countable() {
    return this == GELD || this == PROCENT || this == DUUR || this == GETAL || this == TIJD;
  }

  /// As clients see it: "ja-nee".
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static ExpectedKind of(Question question) {
    String text = question.text().toLowerCase(Locale.ROOT);
    boolean amount = question.type() == AnswerType.HOEVEEL;
    if (MEANING.matcher(text).find()) {
      return DEFINITIE;
    }
    if (SHARE.matcher(text).find()) {
      return PROCENT;
    }
    if (DURATION.matcher(text).find()) {
      return DUUR;
    }
    if (MOMENT.matcher(text).find()) {
      return TIJD;
    }
    if (MONEY.matcher(text).find()) {
      return GELD;
    }
    return amount ? GETAL : other(question, text);
  }

  private static ExpectedKind other(Question question, String text) {
    String first = question.words().isEmpty() ? "" : question.words().getFirst().form();
    if (VERBS.contains(first)) {
      return JA_NEE;
    }
    return switch (question.type()) {
      case WIE -> WIE;
      case WAAR -> WAAR;
      case WAAROM -> REDEN;
      case WANNEER -> TIJD;
      case VERZOEK -> VERZOEK;
      default -> plain(question, text);
    };
  }

  private static ExpectedKind plain(Question question, String text) {
    if (DEMAND.matcher(text).find()) {
      return VERZOEK;
    }
    if (question.type() == AnswerType.WELKE) {
      return WELKE;
    }
    return question.words().stream().map(Word::form).anyMatch("hoe"::equals) ? HOE : ANDERS;
  }
}
