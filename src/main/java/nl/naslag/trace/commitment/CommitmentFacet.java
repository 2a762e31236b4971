package nl.naslag.trace.commitment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.document.PassageKind;
import org.jspecify.annotations.Nullable;

/// The properties by which commitments can be filtered and counted.
public enum CommitmentFacet {
  /// What a sentence commits to, or "agendapunt" and "denkrichting" for these as a whole.
  KIND,
  /// Who is to do it, or who asks: the id of a party.
  ACTOR,
  /// Who is asked, or to whom it is promised.
  ADDRESSEE,
  /// When: a year, a day, a quarter, or the words of a term.
  HORIZON,
  /// A theme of its passage.
  THEME,
  /// Where it stands: in an agendapunt, a denkrichting, a decision or a sentence.
  FORM,
  /// The id of its document.
  DOCUMENT,
  /// The label of its chapter; chapters of the same name are one value.
  CHAPTER;

  /// The forms that are passages of their own.
  static final List<String> POINTS =
      List.of(PassageKind.AGENDAPUNT.id(), PassageKind.DENKRICHTING.id());

  /// Every value of [#KIND], in the order of a list.
  static final List<String> KINDS =
      Stream.concat(Stream.of(CommitmentKind.values()).map(CommitmentKind::id), POINTS.stream())
          .toList();

  /// Every value of [#FORM].
  static final List<String> FORMS =
      List.of(POINTS.getFirst(), POINTS.getLast(), CommitmentKind.BESLUIT.id(), "zin");

  /// The name in URLs.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The values of a line, each once; empty where it has none.
  List<String> values(CommitmentLine line) {
    return switch (this) {
      case KIND -> List.of(line.kindId());
      case ACTOR -> id(line.actor());
      case ADDRESSEE -> id(line.addressee());
      case HORIZON -> line.horizons().stream().map(CommitmentTime::value).distinct().toList();
      case THEME -> line.place().themes();
      case FORM -> List.of(line.form());
      case DOCUMENT -> List.of(line.place().documentId().value());
      case CHAPTER ->
          line.place().chapter().isBlank() ? List.of() : List.of(line.place().chapter());
    };
  }

  private static List<String> id(@Nullable CommitmentParty party) {
    return party == null ? List.of() : List.of(party.id());
  }
}
