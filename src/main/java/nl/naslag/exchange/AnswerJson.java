package nl.naslag.exchange;

import java.util.List;
import nl.naslag.answer.Understood;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;

/// The answer of the corpus to a question, in JSON.
///
/// @param status "answered" or "not-found"
/// @param type what the answer must hold, such as "geld", "tijd" or "ja-nee"
/// @param focus the word of the question that says what is asked for; empty if there is none
/// @param understood how the question was interpreted; a misreading explains a wrong answer
/// @param closest the closest passages if there is no answer
/// @param candidates the best five in order, also if none is sure enough to be an answer
public record AnswerJson(
    String status,
    double confidence,
    String type,
    String focus,
    Understood understood,
    List<Answered> answers,
    List<PassageJson> closest,
    List<Answered> candidates) {

  /// One answer, verbatim; span and highlights count from the start of the sentence.
  ///
  /// @param page where the sentence begins, from 1 in the file; 0 for formats without pages
  /// @param pageLabel the printed number of that page
  /// @param lastPage where the sentence ends; the same for a sentence on one page
  /// @param lastPageLabel the printed number of that page
  /// @param span the words of the kind asked for; the whole sentence if they are not known
  public record Answered(
      String quote,
      String sentence,
      int page,
      @Nullable String pageLabel,
      int lastPage,
      @Nullable String lastPageLabel,
      Span span,
      PassageJson passage,
      List<Span> highlights) {}
}
