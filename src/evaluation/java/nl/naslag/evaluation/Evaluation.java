package nl.naslag.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.answer.Answerer;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.RefusalCode;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.language.TaggedText;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.RequestRegister;
import org.springframework.stereotype.Component;

/// Measures what was read, found and answered against the files of a gold folder.
///
/// It asks the same services as the doors do and sees what is in the index now, so ingest first. A
/// file that is not there is a [Refusal]; nothing is ever written.
@Component
class Evaluation {
  private final PassageSearch search;
  private final Answerer answerer;
  private final SentenceSplitter sentences;
  private final TaggedText tagged;
  private final RequestRegister register;

  Evaluation(
      PassageSearch search,
      Answerer answerer,
      SentenceSplitter sentences,
      TaggedText tagged,
      RequestRegister register) {
    this.search = search;
    this.answerer = answerer;
    this.sentences = sentences;
    this.tagged = tagged;
    this.register = register;
  }

  /// Headings, agendapunten and denkrichtingen of the document whose file name holds a part.
  ///
  /// From `structuur.tsv` and `agendapunten.tsv`; refuses a part that no file name holds. The first
  /// document that fits is taken.
  Figures structure(Path gold, String part) {
    DocumentEntry entry = entry(part);
    PolicyDocument document =
        search
            .document(entry.id())
            .orElseThrow(() -> RefusalCode.UNKNOWN_DOCUMENT.refusal(entry.id()))
            .document();
    StructureGold structure = StructureGold.in(gold);
    Figures figures = new Figures();
    structure.headings(document, figures);
    structure.agendapunten(passages(entry, PassageKind.AGENDAPUNT), figures);
    structure.denkrichtingen(passages(entry, PassageKind.DENKRICHTING), figures);
    return figures;
  }

  /// Theme, horizon, party and request of the agendapunten of one document.
  ///
  /// From `agendapunten.tsv`, for agendapunten that were found; see [AnnotationGold] for the
  /// others.
  Figures annotation(Path gold, String part) {
    List<IndexedPassage> found = passages(entry(part), PassageKind.AGENDAPUNT);
    AnnotationGold annotation = new AnnotationGold(found);
    GoldTable.rows(gold.resolve("agendapunten.tsv")).forEach(annotation::compare);
    return annotation.figures();
  }

  /// Requests outside the agendapunten of one document, from `oproepen.tsv`.
  Figures requests(Path gold, String part) {
    List<IndexedPassage> outside = new ArrayList<>();
    search.each(
        Filters.of(Facet.DOCUMENT, entry(part).id().value()),
        passage -> {
          if (passage.passage().kind() != PassageKind.AGENDAPUNT) {
            outside.add(passage);
          }
        });
    return new RequestGold(outside).figures(GoldTable.rows(gold.resolve("oproepen.tsv")));
  }

  /// Whether the passage with the answer is found by the words of the question.
  ///
  /// From `vragen.tsv`; over the whole corpus, without filters.
  Figures search(Path gold) {
    return new SearchGold(search).figures(GoldTable.rows(gold.resolve("vragen.tsv")));
  }

  /// Whether questions with an answer get it, and those without get none.
  ///
  /// From `vragen.tsv` and `vragen-zonder-antwoord.tsv`.
  Figures answers(Path gold) {
    return new AnswerGold(answerer)
        .figures(
            GoldTable.rows(gold.resolve("vragen.tsv")),
            GoldTable.rows(gold.resolve("vragen-zonder-antwoord.tsv")));
  }

  /// The register of requests of everything in the index, judged for the one document of the gold.
  ///
  /// From `herhalingen.tsv`, `agendapunten.tsv` and `oproepen.tsv`, and from judgements by hand.
  Figures register(Path gold) {
    return new RegisterGold(register.requests(Filters.NONE)).figures(gold);
  }

  /// Sentences, words, word classes and lemmas against a treebank in CoNLL-U.
  ///
  /// It measures the reading of Dutch alone and needs no index.
  Figures treebank(Path file) {
    return Treebank.read(file).figures(sentences, tagged);
  }

  private DocumentEntry entry(String part) {
    return search.documents().stream()
        .filter(entry -> entry.fileName().contains(part))
        .findFirst()
        .orElseThrow(() -> RefusalCode.NO_DOCUMENT_NAMED.refusal(part));
  }

  private List<IndexedPassage> passages(DocumentEntry entry, PassageKind kind) {
    Filters here = Filters.of(Facet.DOCUMENT, entry.id().value());
    List<IndexedPassage> passages = new ArrayList<>();
    search.each(
        here,
        passage -> {
          if (passage.passage().kind() == kind) {
            passages.add(passage);
          }
        });
    return passages;
  }
}
