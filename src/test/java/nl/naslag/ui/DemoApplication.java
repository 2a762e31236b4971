package nl.naslag.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.RuleReading;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.answer.Answerer;
import nl.naslag.briefing.BriefingCompiler;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.source.CitationSettings;
import nl.naslag.briefing.source.CitationStyle;
import nl.naslag.briefing.source.Citations;
import nl.naslag.document.Message;
import nl.naslag.document.PassageId;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.MetadataFaults;
import nl.naslag.ingest.MissingDocuments;
import nl.naslag.ingest.PageWorkList;
import nl.naslag.ingest.PassageCorrections;
import nl.naslag.language.LanguageState;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SynonymList;
import nl.naslag.trace.InMemoryRegister;
import nl.naslag.trace.Proof;
import nl.naslag.trace.References;
import nl.naslag.trace.RelatedPassages;
import nl.naslag.trace.RequestDecisions;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.VersionedQuotes;
import nl.naslag.trace.VersionedQuotes.InNewest;
import nl.naslag.trace.Versions;
import nl.naslag.trace.commitment.CommitmentList;
import nl.naslag.trace.fate.Fates;
import nl.naslag.trace.reply.Replies;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// The screens over the demo corpus. Not a `@Configuration`, so that the scan of the application
/// passes it by.
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
@ComponentScan
class DemoApplication {
  public static void main(String[] args) {
    SpringApplication.run(DemoApplication.class, args);
  }

  @Bean
  DemoCorpus corpus() {
    return new DemoCorpus();
  }

  @Bean
  PassageSearch search(DemoCorpus corpus) {
    return new DemoSearch(corpus);
  }

  @Bean
  LanguageState language() {
    return List::of;
  }

  @Bean
  Dossiers dossiers(PassageSearch search) {
    return new DemoDossiers(search);
  }

  @Bean
  Citations citations(PassageSearch search) {
    return new Citations(search, new CitationSettings(CitationStyle.NASLAG));
  }

  @Bean
  DemoSavedSearches savedSearches(PassageSearch search) {
    return new DemoSavedSearches(search);
  }

  @Bean
  DemoTermLists lists(PassageSearch search) {
    return new DemoTermLists(search);
  }

  @Bean
  Vocabulary vocabulary() {
    return new DemoVocabulary();
  }

  @Bean
  InMemoryRegister traced(PassageSearch search) {
    return new InMemoryRegister(search);
  }

  @Bean
  RequestRegister register(InMemoryRegister traced) {
    return traced.register();
  }

  @Bean
  Fates fates(InMemoryRegister traced) {
    return traced.fates();
  }

  // Another document may always answer, and its first words say that it will be done.
  @Bean
  Replies replies(DemoCorpus corpus) {
    return new DemoReplies(corpus);
  }

  @Bean
  RequestDecisions decisions(InMemoryRegister traced) {
    return traced.decisions();
  }

  @Bean
  CommitmentList commitments(PassageSearch search, Vocabulary vocabulary) {
    return new CommitmentList(search, vocabulary);
  }

  @Bean
  References references(PassageSearch search) {
    return InMemoryRegister.references(search);
  }

  @Bean
  Versions versions(PassageSearch search) {
    return new DemoVersions(search);
  }

  @Bean
  VersionedQuotes quotes(Versions versions) {
    return (passageId, words, kept) ->
        versions
            .newest(new DocumentId(passageId.value().replaceAll("-\\d+$", "")))
            .map(id -> new InNewest(Proof.GEWIJZIGD, id, "Nota energie 2024", Optional.empty()));
  }

  // A full stop ends a sentence; the demo corpus has no abbreviations.
  @Bean
  SentenceSplitter sentences() {
    return text ->
        Pattern.compile("[^ ][^.]*\\.?")
            .matcher(text)
            .results()
            .map(one -> new Span(one.start(), one.end()))
            .toList();
  }

  @Bean
  Answerer answerer(PassageSearch search) {
    return new DemoServices.Answers(search);
  }

  @Bean
  BriefingCompiler compiler(Dossiers dossiers) {
    return new DemoServices.Compiler(dossiers);
  }

  @Bean
  SynonymList synonyms() {
    return () ->
        new SynonymList.Status(
            new Message("synonyms.file", "synoniemen.txt"),
            2,
            List.of(new SynonymList.BadLine(4, "bsn =", new Message("synonyms.two-sides"))));
  }

  @Bean
  MissingDocuments missing(DemoCorpus corpus) {
    return corpus.missing();
  }

  @Bean
  Ingest ingest(DemoCorpus corpus) {
    return new DemoServices.Files(corpus);
  }

  @Bean
  PassageCorrections corrections(DemoCorpus corpus) {
    return new DemoCorrections(corpus);
  }

  @Bean
  MetadataFaults metadata() {
    return () ->
        List.of(
            new MetadataFaults.Fault("metadata.csv", 3, "weg.pdf", new Message("metadata.absent")));
  }

  @Bean
  DemoFacts facts(DemoCorpus corpus) {
    return new DemoFacts(corpus);
  }

  @Bean
  RuleReading rules(DemoCorpus corpus) {
    return new RuleReading() {
      @Override
      public Optional<Annotations> byRules(PolicyDocument document, PassageId passageId) {
        return Optional.of(corpus.machine(passageId));
      }

      @Override
      public Annotations byRules(String text) {
        return Annotations.NONE;
      }
    };
  }

  @Bean
  RelatedPassages related(PassageSearch search) {
    return new DemoServices.Relations(search);
  }

  @Bean
  PageWorkList work(DemoCorpus corpus) {
    return new DemoServices.Work(corpus);
  }
}
