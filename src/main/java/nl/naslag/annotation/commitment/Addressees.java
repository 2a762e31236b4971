package nl.naslag.annotation.commitment;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.passage.DocumentContext;
import org.jspecify.annotations.Nullable;

/// To whom a sentence turns: who is asked, told or promised, by the place of the name.
final class Addressees {
  private static final Pattern BODY =
      Pattern.compile("\\b(?:tweede kamer|kamer|gemeenteraad|provinciale staten|raad)\\b");
  private static final Pattern YOU = Pattern.compile("\\b(?:u|uw)\\b(?! kamer)");
  private static final Pattern EVERYONE = Pattern.compile("\\b(?:een ieder|eenieder|iedereen)\\b");
  // The opening name receives: "bewoners worden geïnformeerd", "de raad te informeren", "die vragen
  // we".
  private static final Pattern RECEIVES =
      Pattern.compile(
          "^ (?:(?!zal|wil|gaa|gaat|moe)\\p{L}+ ){0,3}?(?:(?:wordt|worden|krijgt|krijgen|ontvangt"
              + "|ontvangen)\\b|(?:zal|zullen|moet|moeten)\\b[^,;]*\\bworden\\b"
              + "|(?:verzoeken|vragen|adviseren) (?:om|we|wij|de|het|zo|te)\\b"
              + "|vra(?:ag|gen) (?:ik|we|wij)\\b"
              + "|(?:is|zijn|werd|werden)\\b[^,;]*\\b(?:in de gelegenheid gesteld|geïnformeerd)\\b)");
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:te (?:informeren|vragen|verzoeken|adviseren|berichten|wijzen|plannen|laten weten"
              + "|stellen)|informeren|verzoeken|uitnodigen|op de hoogte te stellen)\\b");
  private static final Pattern FINITE =
      Pattern.compile("\\b(?:is|zijn|wordt|worden|zal|zullen|moet|moeten|kan|kunnen|heeft|wil)\\b");
  private static final Pattern ACTS = Pattern.compile("^ \\p{L}{2,}(?<!nie|me|he|wa|da|ui|to)t\\b");
  private static final NameCue ASKED =
      NameCue.of(
          "\\b(?:verzoek(?:t|en)?|vra(?:ag|agt|gen)|advise(?:ert|ren|er)|roep(?:t|en)?|nodig(?:t|en)?"
              + "|informe(?:ert|ren|er)|bericht(?:en)?|wordt|worden|daagt|help(?:t|en)|steun(?:t|en)"
              + "|ondersteun(?:t|en)|wil(?:len)?) (?:(?:wij|we|ik|ook|nog|nogmaals|daarom|hierbij"
              + "|hierover|hierom|aan|er|dat|opnieuw) ){0,3}");
  private static final Pattern PROPOSED =
      Pattern.compile("\\bvoor te (?:stellen|leggen)\\b|\\bte (?:vragen|verzoeken|adviseren)\\b");
  // "De commissie zal de minister verzoeken".
  private static final NameCue WILL_ASK =
      NameCue.of(
          "\\b(?:zal|zullen|wil|willen|gaat|gaan) (?:(?:wij|we|ik|hierover|ook|daarom) ){0,2}"
              + "(?=[^,;]{3,120} (?:verzoeken|vragen|informeren|adviseren|uitnodigen|berichten"
              + "|betrekken|ondersteunen|wijzen)\\b)");
  private static final Pattern PASSIVE =
      Pattern.compile(
          " (?:wordt|worden)\\b(?=[^,;.]{0,80}\\b(?:gevraagd|verzocht|uitgenodigd|geïnformeerd"
              + "|betrokken|opgeroepen|geadviseerd|gesteld|geraadpleegd|voorgelicht)\\b)");
  private static final Pattern GETS = Pattern.compile(" (?:ontvang(?:t|en)|krijg(?:t|en))\\b");
  private static final Pattern INFORMS =
      Pattern.compile(
          "\\b(?:informeren|geïnformeerd|berichten|bericht|gedeeld|delen|sturen|gestuurd|toegezonden"
              + "|toezenden|aangeboden|aanbieden|voorgelegd|voorleggen|gerapporteerd|rapporteren)\\b");
  private static final NameCue CONDITION = NameCue.of("^\\W*(?:als|indien|wanneer) ");
  private static final NameCue TO = NameCue.of("\\b(?:aan|richting|jegens) ", Someone.INITIALS);
  private static final NameCue WITH =
      NameCue.of(
          "\\b(?:overleg\\p{L}*|afstemm?\\p{L}*|gesprek\\p{L}*|afspraken|overeenkomst|contact|kontakt"
              + "|afspraak)(?: \\p{L}+){0,2} met |\\bmet (?=[^,;]{3,60} (?:in (?:overleg|gesprek|contact)"
              + "|overleg|afspraken))",
          Someone.CAPITALISED);
  private static final NameCue HANDED =
      NameCue.of(
          "\\b(?:in handen|ter beschikking|advies|aandacht|hulp|medewerking|bijdrage|inzet)"
              + " (?:te )?\\p{L}* ?van |\\bvan (?=[^,;]{3,50} (?:verwacht|verlang|vra))"
              + "|\\b(?:bij|van) (?=onze minister|de minister|het college|burgemeester)");
  private static final NameCue AT =
      NameCue.of(
          "\\b(?:aanvraag|melding|verzoek|indien\\p{L}*|ingediend|aandringen)\\b[^,;]{0,60}? bij ");
  private static final NameCue CARE =
      NameCue.of("\\b(?:zorgt|zorgen|draagt|dragen)\\b[^,;]*\\b(?:dat|voor) ");
  private static final NameCue TOGETHER = NameCue.of("\\bmet ", Someone.INITIALS);

  private final MainClause clause;
  private final Someone someone;
  private final DocumentContext within;
  private final @Nullable CommitmentParty actor;

  /// @param actor of the sentence, who is not its addressee
  Addressees(
      MainClause clause, Someone someone, DocumentContext within, @Nullable CommitmentParty actor) {
    this.clause = clause;
    this.someone = someone;
    this.within = within;
    this.actor = actor;
  }

  /// @param quoted gives who wrote what the document quotes here; absent for none
  Optional<CommitmentParty> of(CommitmentKind kind, Supplier<@Nullable CommitmentParty> quoted) {
    return switch (kind) {
      case VERZOEK ->
          opening()
              .or(this::council)
              .or(this::you)
              .or(() -> after(WILL_ASK))
              .or(this::receiver)
              .or(this::asked)
              .or(this::others)
              .or(this::reader)
              .or(this::author);
      case TOEZEGGING ->
          everyone()
              .or(this::opening)
              .or(this::body)
              .or(this::you)
              .or(() -> after(WILL_ASK))
              .or(this::receiver)
              .or(this::others)
              .or(this::asked)
              .or(() -> after(CARE))
              .or(() -> after(CONDITION, clause.whole()))
              .or(this::reader)
              .or(() -> Optional.ofNullable(quoted.get()));
      case BESLUIT -> opening().or(this::others);
      case VOORNEMEN, VERKENNING ->
          gets().or(this::informed).or(this::others).or(this::asked).or(() -> after(TOGETHER));
      case VERPLICHTING -> others();
    };
  }

  private Optional<CommitmentParty> others() {
    return after(TO).or(() -> after(HANDED)).or(() -> after(AT)).or(() -> after(WITH));
  }

  private Optional<CommitmentParty> asked() {
    return after(ASKED);
  }

  // "De raad voor te stellen", "het plan voor te leggen aan de raad".
  private Optional<CommitmentParty> council() {
    return PROPOSED.matcher(clause.main()).find() ? body() : Optional.empty();
  }

  private Optional<CommitmentParty> body() {
    Matcher body = BODY.matcher(clause.whole());
    return body.find()
        ? other(Someone.label(council(body.group(), within.author())))
        : Optional.empty();
  }

  // "Provincies ontvangen een handreiking".
  private Optional<CommitmentParty> gets() {
    Matcher verb = GETS.matcher(clause.main());
    return verb.find() ? someone.before(verb.start()).flatMap(this::other) : Optional.empty();
  }

  private Optional<CommitmentParty> informed() {
    return INFORMS.matcher(clause.whole()).find()
        ? receiver().or(this::opening).or(this::body).or(() -> after(CARE, clause.whole()))
        : Optional.empty();
  }

  // "Provincies wordt gevraagd", "de bewoners worden geïnformeerd".
  private Optional<CommitmentParty> receiver() {
    Matcher verb = PASSIVE.matcher(clause.main());
    return verb.find() ? someone.before(verb.start()).flatMap(this::other) : Optional.empty();
  }

  private Optional<CommitmentParty> everyone() {
    return EVERYONE.matcher(clause.main()).find()
        ? Optional.of(Someone.label("eenieder"))
        : Optional.empty();
  }

  private Optional<CommitmentParty> opening() {
    String main = clause.main();
    Matcher opening = Actors.OPENING.matcher(main);
    int start = opening.find() ? opening.end() : 0;
    Optional<Someone.Named> first = someone.at(start);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String rest = main.substring(first.get().end());
    return isTold(main, rest) || RECEIVES.matcher(rest).find()
        ? Optional.of(first.get().party())
        : Optional.empty();
  }

  /// Whether the name before some words is the object of an infinitive: "de raad te informeren".
  ///
  /// @param main the whole main clause
  /// @param rest what follows the name
  static boolean isTold(String main, String rest) {
    return TOLD.matcher(rest).find() && !FINITE.matcher(main).find() && !ACTS.matcher(rest).find();
  }

  private Optional<CommitmentParty> you() {
    return YOU.matcher(clause.whole()).find() ? reader().or(this::author) : Optional.empty();
  }

  private Optional<CommitmentParty> reader() {
    if (within.isToParliament()) {
      return other(Someone.label("Tweede Kamer"));
    }
    Party addressee = within.addressee();
    return addressee == null ? Optional.empty() : other(Someone.party(addressee));
  }

  // What somebody else asks in a document is asked of its author.
  private Optional<CommitmentParty> author() {
    Party author = within.author();
    if (author != null) {
      return other(Someone.party(author));
    }
    return within.isLegislation() ? other(Someone.rijk()) : Optional.empty();
  }

  private Optional<CommitmentParty> after(NameCue cue) {
    return after(cue, clause.main());
  }

  // "Verzoekt de commissie het college": the second one is asked.
  private Optional<CommitmentParty> after(NameCue cue, String in) {
    return someone
        .after(cue, in)
        .flatMap(
            first -> other(first).or(() -> someone.at(first.end()).flatMap(this::other)).stream())
        .findFirst();
  }

  private Optional<CommitmentParty> other(Someone.Named named) {
    return other(named.party());
  }

  private Optional<CommitmentParty> other(CommitmentParty one) {
    return actor != null && actor.id().equals(one.id()) ? Optional.empty() : Optional.of(one);
  }

  /// "De raad" is that of the gemeente that wrote the document.
  static String council(String body, @Nullable Party author) {
    String label = author == null ? "" : author.label();
    int name = label.toLowerCase(Locale.ROOT).indexOf("gemeente ");
    return switch (body) {
      case "kamer", "tweede kamer" -> "Tweede Kamer";
      case "raad", "gemeenteraad" ->
          name < 0
              ? "gemeenteraad"
              : "gemeenteraad " + label.substring(name + "gemeente ".length());
      default -> body;
    };
  }
}
