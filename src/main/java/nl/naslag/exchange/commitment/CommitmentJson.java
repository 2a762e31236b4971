package nl.naslag.exchange.commitment;

import java.util.List;
import nl.naslag.exchange.PassageJson;
import org.jspecify.annotations.Nullable;

/// A commitment in JSON, or a whole agendapunt or denkrichting.
///
/// @param id of the sentence; of the passage for an agendapunt or denkrichting as a whole
/// @param kind absent for an agendapunt or denkrichting as a whole
/// @param form "agendapunt", "denkrichting", "besluit" or "zin"
/// @param sentence verbatim
/// @param start of the sentence in the text of its passage
/// @param end of the sentence in the text of its passage
/// @param page where the sentence begins, from 1 in the file; 0 for formats without pages
/// @param pageLabel the printed number of that page
/// @param lastPage where the sentence ends; the same for a sentence on one page
/// @param lastPageLabel the printed number of that page
/// @param theme empty for none
/// @param condition the words of the condition, empty for none
/// @param state "gevonden": by the rules
public record CommitmentJson(
    String id,
    @Nullable String kind,
    String form,
    String sentence,
    int start,
    int end,
    int page,
    @Nullable String pageLabel,
    int lastPage,
    @Nullable String lastPageLabel,
    @Nullable Party actor,
    @Nullable Party addressee,
    List<Time> horizons,
    String theme,
    String condition,
    boolean negated,
    String state,
    List<PassageJson.Proof> evidence,
    PassageJson passage) {

  /// Who acts, or to whom it is directed.
  ///
  /// @param uri in TOOI, if TOOI lists the party
  public record Party(String id, String label, @Nullable String uri) {}

  /// When it is to be done.
  ///
  /// @param direction "in", "tot", "vanaf" or empty
  public record Time(String value, String direction) {}
}
