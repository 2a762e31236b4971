package nl.naslag.exchange.commitment;

import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.Evidence;
import nl.naslag.document.Passage;
import nl.naslag.document.PrintedPages;
import nl.naslag.document.Span;
import nl.naslag.exchange.PassageForm;
import nl.naslag.exchange.PassageJson;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.commitment.CommitmentLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Converts commitments to their JSON form.
@Component
public class CommitmentForm {
  private static final String FOUND = "gevonden";

  private final PassageForm passages;

  CommitmentForm(PassageForm passages) {
    this.passages = passages;
  }

  /// The commitment of a line, with the passage that contains it.
  ///
  /// @return nothing if the passage has changed since the line was made
  public Optional<CommitmentJson> json(IndexedPassage indexed, CommitmentLine line) {
    if (line.whole()) {
      return Optional.of(json(indexed));
    }
    Span span = line.at().shift(indexed.passage().span().start());
    return indexed.commitments().stream()
        .filter(one -> one.span().equals(span))
        .findFirst()
        .map(one -> json(indexed, one, line));
  }

  private CommitmentJson json(IndexedPassage indexed, Commitment commitment, CommitmentLine line) {
    Passage passage = indexed.passage();
    PrintedPages pages = line.pages();
    return new CommitmentJson(
        line.id(),
        commitment.kind().id(),
        line.form(),
        line.sentence(),
        line.at().start(),
        line.at().end(),
        pages.first(),
        pages.firstLabel(),
        pages.last(),
        pages.lastLabel(),
        party(commitment.actor()),
        party(commitment.addressee()),
        commitment.horizons().stream()
            .map(time -> new CommitmentJson.Time(time.value(), time.direction()))
            .toList(),
        commitment.theme(),
        commitment.condition(),
        commitment.negated(),
        FOUND,
        commitment.evidence().stream().map(evidence -> proof(passage, evidence)).toList(),
        passages.json(indexed));
  }

  /// An agendapunt or denkrichting as a whole.
  private CommitmentJson json(IndexedPassage indexed) {
    PassageJson json = passages.json(indexed);
    return new CommitmentJson(
        json.id(),
        null,
        json.kind(),
        json.text(),
        0,
        json.text().length(),
        json.page(),
        json.pageLabel(),
        json.lastPage(),
        json.lastPageLabel(),
        null,
        null,
        json.horizons().stream().map(value -> new CommitmentJson.Time(value, "")).toList(),
        Stream.concat(json.themes().stream(), Stream.of("")).findFirst().orElseThrow(),
        "",
        false,
        FOUND,
        json.evidence(),
        json);
  }

  private static CommitmentJson.@Nullable Party party(@Nullable CommitmentParty party) {
    return party == null ? null : new CommitmentJson.Party(party.id(), party.label(), party.uri());
  }

  private static PassageJson.Proof proof(Passage passage, Evidence evidence) {
    Span span = evidence.span().shift(-passage.span().start());
    return new PassageJson.Proof(
        "commitment:" + evidence.value(),
        span.start(),
        span.end(),
        evidence.rule(),
        "passage",
        span.in(passage.text()));
  }
}
