package nl.naslag.annotation.request;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.cue.Asking;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.passage.PassageContext;

/// How binding a passage is, by its strongest wording: asking, then duty, exploring, wanting.
public final class ModalityRule {
  // "Is nodig" binds; "de benodigde tijd", "wat hij nodig heeft" and "waar nodig" only describe.
  private static final String NEEDED =
      "(?<!niet )(?<!waar )(?<!indien )(?<!zo )(?<!die )(?<!dat )"
          + "(?<word>nodig|noodzakelijk|vereist|essentieel)";
  private static final Cue MUST =
      Cue.of(
          "moet",
          "moeten",
          "dient(?! om| als| ter)",
          "dienen(?! om| als| ter)",
          "verplicht",
          "(?:is|zijn|blijft|blijven|wordt|worden)(?: [^ .;]{1,40}){0,8} " + NEEDED,
          NEEDED + "(?= (?:is|zijn|om|dat)\\b)");
  private static final Cue EXPLORES =
      Cue.of(
          "verkennen",
          "verkend",
          "verkent",
          "(?:nadere )?verkenning",
          "onderzoeken",
          "onderzoekt",
          "onderzocht",
          "(?:nader |gezamenlijk )?onderzoek naar",
          "in kaart (?:te )?(?:brengen|gebracht|brengt)",
          "haalbaarheid",
          "denkbaar",
          "mogelijkheden voor",
          "nagaan");
  private static final Cue WANTS =
      Cue.of(
          "wil(?! zeggen)",
          "willen(?! zeggen)",
          "wensen",
          "wenst",
          "streven",
          "streeft",
          "beogen",
          "beoogt",
          "ambitie",
          "ambities",
          "zetten (?:we |wij |ons )?(?:er )?(?:stevig |vol |ook )?(?:op )?in",
          "zet (?:zich |er )?(?:op )?in",
          "inzetten op",
          "kiezen (?:we |wij )?voor",
          "kiest voor",
          "gaan (?:we|wij)",
          "(?:we|wij) gaan",
          "versterken");

  /// Someone other than the author asks: "bewoners vragen de provincie", "de minister verzoeken
  /// om".
  private static final Cue OTHERS_ASK =
      Cue.of(
          "(?:vraagt|vragen|verzoekt|verzoeken)(?= (?:aan )?(?:de |het |onze |uw )?(?:rijk|kabinet"
              + "|regering|minister|ministers|staatssecretaris|provincie|provincies|gemeente"
              + "|gemeenten|gemeenteraad|raad|college|waterschap|waterschappen|commissie|kamer)\\b)",
          "(?:minister|ministers|staatssecretaris|staatssecretarissen|kabinet|regering|college)(?:"
              + " van)?(?: \\p{Lu}[\\p{L}&]*(?: en \\p{Lu}[\\p{L}&]*)*)?"
              + " (?<word>verzoeken|vragen)(?= (?:om|te|nader|een|de|het|voor)\\b)",
          "(?:draagt|dragen) (?:de|het) \\p{L}+ (?<word>op)",
          "(?:zal|zullen) (?:de|het) \\p{L}+ (?<word>verzoeken|vragen)");
  // "Wij willen onderzoeken" explores: the wish is only to find out.
  private static final Map<Modality, List<Cue>> BY_STRENGTH = new LinkedHashMap<>();

  static {
    BY_STRENGTH.put(Modality.VRAAGT, List.of(Asking.ASK, Asking.MOTION, OTHERS_ASK));
    BY_STRENGTH.put(Modality.MOET, List.of(MUST));
    BY_STRENGTH.put(Modality.VERKENT, List.of(EXPLORES));
    BY_STRENGTH.put(Modality.WIL, List.of(WANTS));
  }

  /// Evidence for the modality; empty where the passage only describes.
  public Optional<Evidence> modality(PassageContext reading) {
    return BY_STRENGTH.entrySet().stream()
        .flatMap(entry -> evidence(entry.getKey(), entry.getValue(), reading).stream())
        .findFirst();
  }

  private static Optional<Evidence> evidence(
      Modality value, List<Cue> cues, PassageContext reading) {
    return cues.stream()
        .flatMap(cue -> cue.first(reading.cueText(), reading.span()).stream())
        .min(Comparator.naturalOrder())
        .map(span -> new Evidence(Aspect.MODALITY, value.id(), span, "modality-" + value.id()));
  }
}
