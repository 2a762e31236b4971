package nl.naslag.annotation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How binding a passage is, by its strongest wording: asking, then duty, exploring, wanting.
final class ModalityRule {
  private static final Cue MUST =
      Cue.of(
          "moet",
          "moeten",
          "dient",
          "dienen",
          "verplicht",
          "noodzakelijk",
          "vereist",
          "essentieel",
          "(?<!niet )(?<!waar )(?<!indien )(?<!zo )nodig(?! uit)");
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
          "wil",
          "willen",
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

  // "Wij willen onderzoeken" explores: the wish is only to find out.
  private static final Map<Modality, Cue> BY_STRENGTH = new LinkedHashMap<>();

  static {
    BY_STRENGTH.put(Modality.VRAAGT, Asking.ASK);
    BY_STRENGTH.put(Modality.MOET, MUST);
    BY_STRENGTH.put(Modality.VERKENT, EXPLORES);
    BY_STRENGTH.put(Modality.WIL, WANTS);
  }

  /// Evidence whose subject is "modality:" plus the value; empty where the passage only describes.
  Optional<Evidence> read(PassageReading reading) {
    return BY_STRENGTH.entrySet().stream()
        .flatMap(entry -> evidence(entry.getKey(), entry.getValue(), reading).stream())
        .findFirst();
  }

  private static Optional<Evidence> evidence(Modality value, Cue cue, PassageReading reading) {
    return cue.first(reading.text(), reading.span())
        .map(span -> new Evidence("modality:" + value.id(), span, "modality-" + value.id()));
  }
}
