package nl.naslag.annotation.cue;

/// The wordings in which Dutch policy documents ask for something and say what is needed.
///
/// "Waar nodig" and "niet nodig" ask nothing; "wij vragen ons af" expresses doubt.
public final class Asking {
  private static final String ADVERB =
      "(?: (?:ook|daarom|graag|dan|dringend|nadrukkelijk|specifiek|tevens|hierbij|daarbij|verder|aanvullend|wel|dus))*";
  private static final String WE = "(?:wij|we|ik|college|provincie|gemeente|regio|raad)";
  // "Vragen wij niet alleen of het past" and "vraagt zich af" ask nobody anything.
  private static final String NO_DOUBT = "(?! ons(?: \\p{L}+)? af| zich| mij af| niet)";
  private static final String RIJK =
      "(?:het rijk|het kabinet|de regering|de rijksoverheid|de ministers?|de staatssecretaris)";
  private static final String VERB =
      "(?:vragen"
          + NO_DOUBT
          + "|vraag"
          + NO_DOUBT
          + "|vraagt"
          + NO_DOUBT
          + "|verzoeken|verzoek|verzoekt|bepleiten|bepleit|pleiten|pleit"
          + "|roepen|roept|rekenen(?= er ?op| op)|rekent(?= er ?op| op)|dringen|dringt"
          + "|(?:eisen|eist|eis)(?= van)"
          + "|verwacht(?:en)?(?= van| meer aandacht| dat (?:het rijk|het kabinet|de minister|u))"
          + "|doen een (?:dringend )?beroep|doet een (?:dringend )?beroep|doe een beroep)";

  /// Someone asks explicitly.
  public static final Cue ASK =
      Cue.of(
          "(?<word>" + WE + ADVERB + " " + VERB + ")",
          "(?<word>(?:vragen|verzoeken|bepleiten|pleiten|roepen)"
              + ADVERB
              + " (?:wij|we)"
              + NO_DOUBT
              + ")",
          "(?<word>verwachten (?:wij|we))(?= van| dat (?:het rijk|het kabinet|de minister|u))",
          "(?:doen|doet) (?:wij |we )?een (?:dringend |nadrukkelijk )?beroep op",
          "gaan (?:wij |we )?er ?van ?uit dat (?:het rijk|het kabinet|de minister|u)",
          "(?:oproep|verzoek|vraag|pleidooi) (?:aan|richting) (?:het rijk|het kabinet|de minister|u)",
          "(?:roep|dring)(?:t|en)? (?:het rijk|het kabinet|de minister|u) (?:dringend )?op",
          "van " + RIJK + " (?<word>(?:verwachten|vragen|verlangen) (?:wij|we))",
          "aan " + RIJK + " (?:de|het|een|onze|ons) (?<word>oproep|verzoek|vraag)",
          "(?<word>graag zien (?:wij|we)|zien (?:wij|we) graag) dat " + RIJK,
          "(?:stel|stelt|stellen)(?: wij| we)? (?:" + RIJK + "|u) (?<word>voor)",
          "met het (?:dringende |nadrukkelijke )?verzoek",
          "(?:het is|is het) aan " + RIJK + " om");

  /// Someone must ask the Rijk on the author's behalf: "bij het Rijk te pleiten voor".
  public static final Cue AT_RIJK =
      Cue.of(
          "bij "
              + RIJK
              + " (?<word>(?:\\p{L}+ ){0,4}(?:aan te dringen|te pleiten|te bepleiten|in te zetten"
              + "|te lobbyen|aandacht te vragen))");

  /// How a motion opens its request: "Verzoekt het college", "Dringt er bij het Rijk op aan".
  public static final Cue MOTION =
      Cue.exactly("(?:Verzoekt|Roept|Dringt|Vraagt)(?= (?:het|de|er|bij|u|alle|onze)(?!\\p{L}))");

  /// Something is needed.
  ///
  /// "Waar nodig", "indien nodig" and "zo nodig" leave open whether anything is needed.
  public static final Cue NEED =
      Cue.of(
          "(?<!niet )(?<!waar )(?<!indien )(?<!zo )(?<!mits )(?<!meer )nodig(?! uit)",
          "(?<!niet )noodzakelijk",
          "(?:hard|dringend) nodig",
          "noodzaak",
          "vereist",
          "onmisbaar",
          "essentieel",
          "cruciaal",
          "onontbeerlijk",
          "van (?:groot|wezenlijk|essentieel|cruciaal) belang",
          "moet",
          "moeten",
          "dient",
          "dienen",
          "vraagt om",
          "vragen om",
          "vraagt (?:\\p{L}+ ){1,4}om",
          "behoefte (?:is )?aan",
          "(?:extra|aanvullende|voldoende|meer) (?:\\p{L}+ )?(?:middelen|financiering|ondersteuning|geld|capaciteit)",
          "gewenst",
          "wenselijk");

  /// Something is needed, in words that cannot mean someone else's duty.
  ///
  /// Excludes "moet" and "dient": "de gemeente moet" is a duty, not a need.
  public static final Cue LACK =
      Cue.of(
          "(?<!niet )(?<!waar )(?<!indien )(?<!zo )(?<!mits )nodig(?! uit)",
          "(?<!niet )noodzakelijk",
          "noodzaak",
          "onmisbaar",
          "essentieel",
          "onontbeerlijk",
          "vraagt om",
          "vraagt (?:\\p{L}+ ){1,4}om",
          "behoefte (?:is )?aan");

  /// Something is needed, as the point of the sentence rather than in passing ("de tijd die nodig
  /// is").
  public static final Cue POINT =
      Cue.of(
          "(?<!niet )(?<!waar )(?<!indien )(?<!zo )(?<!mits )(?<!die )(?<!dat )(?<!is )nodig(?! uit| is| zijn)",
          "(?:is|zijn) (?:\\p{L}+ )?nodig",
          "(?<!niet )(?<!die )noodzakelijk",
          "noodzaak",
          "onmisbaar",
          "onontbeerlijk");

  /// The author says what it does or wants to do itself.
  public static final Cue OWN =
      Cue.of(
          "(?:nemen|zetten|gaan|werken|stellen|starten|onderzoeken|voeren|kiezen|zien) (?:wij|we)(?! er ?van)",
          "(?:wij|we) (?:gaan|nemen|zetten|werken|stellen|starten|onderzoeken|voeren|kiezen|zien|zullen|hebben)(?! er ?van)",
          "heeft (?:\\p{L}+ ){0,4}ambitie",
          "(?:is|zijn) gestart");

  /// Something must be laid down in national policy.
  public static final Cue SECURE =
      Cue.of(
          "borgen", "geborgd", "vastleggen", "verankeren", "opnemen", "voorop staan", "meewegen");

  /// Two parties do something together.
  public static final Cue TOGETHER =
      Cue.of("samen met", "in samenwerking met", "gezamenlijk met", "met elkaar", "in overleg met");

  private Asking() {}
}
