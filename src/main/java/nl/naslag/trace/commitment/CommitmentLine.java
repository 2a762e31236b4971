package nl.naslag.trace.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.document.PassageId;
import nl.naslag.document.PrintedPages;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import org.jspecify.annotations.Nullable;

/// A commitment as the list shows it, or a whole agendapunt or denkrichting.
///
/// @param kind absent for an agendapunt or denkrichting as a whole
/// @param form "agendapunt", "denkrichting", "besluit" or "zin"
/// @param sentence verbatim
/// @param at where the sentence stands in the text of its passage
/// @param pages on which the sentence stands
/// @param actor who is to do it, or who asks; absent where nothing says
/// @param addressee who is asked, or to whom it is promised
public record CommitmentLine(
    Place place,
    @Nullable CommitmentKind kind,
    String form,
    String sentence,
    Span at,
    PrintedPages pages,
    @Nullable CommitmentParty actor,
    @Nullable CommitmentParty addressee,
    List<CommitmentTime> horizons,
    String condition) {
  public CommitmentLine {
    horizons = List.copyOf(horizons);
  }

  /// The passage that contains a commitment; all of its commitments share this.
  ///
  /// @param date of the document; absent where it has none
  /// @param trail the headings above the passage, from the chapter down
  /// @param themes of the passage, strongest first
  public record Place(
      PassageId passageId,
      DocumentId documentId,
      String documentTitle,
      String fileName,
      @Nullable LocalDate date,
      List<String> trail,
      String chapter,
      List<String> themes) {
    public Place {
      trail = List.copyOf(trail);
      themes = List.copyOf(themes);
    }
  }

  /// Whether it is an agendapunt or denkrichting as a whole.
  public boolean whole() {
    return kind == null;
  }

  /// The value in filters: the kind of the sentence, or the form of a whole passage.
  public String kindId() {
    return kind == null ? form : kind.id();
  }

  /// Of the sentence in its passage; of the passage for a whole one.
  public String id() {
    String passage = place.passageId().value();
    return whole() ? passage : passage + "." + at.start();
  }
}
