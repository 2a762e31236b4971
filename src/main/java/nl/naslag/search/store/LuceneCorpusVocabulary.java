package nl.naslag.search.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.language.CorpusWordChoice;
import nl.naslag.language.CorpusWords;
import nl.naslag.search.CorpusVocabulary;
import nl.naslag.search.IndexSettings;
import nl.naslag.search.care.IndexChecksums;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads the words from the existing index.
@Component
final class LuceneCorpusVocabulary implements CorpusVocabulary {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneCorpusVocabulary.class);

  private final Path index;
  private final CorpusWordChoice choice;

  LuceneCorpusVocabulary(IndexSettings settings, CorpusWordChoice choice) {
    index = settings.index();
    this.choice = choice;
  }

  @Override
  public void write() {
    try (Directory directory = FSDirectory.open(index)) {
      IndexChecksums.verify(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        write(choice.choose(documents(reader)));
      }
    } catch (IndexNotFoundException e) {
      LOG.debug("No index at {} yet, so no words of the corpus", index);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("Index at {} cannot be read; the words of the corpus stay as they are", index, e);
    }
  }

  private void write(List<String> words) throws IOException {
    Path beside = index.resolve(CorpusWords.FILE + ".nieuw");
    Files.write(beside, words);
    Files.move(beside, index.resolve(CorpusWords.FILE), StandardCopyOption.REPLACE_EXISTING);
    LOG.info("Words of the corpus that may be parts of compounds: {}", words.size());
  }

  /// The number of documents that contain each eligible word.
  private Map<String, Integer> documents(DirectoryReader reader) throws IOException {
    int[] documentOf = documentOf(reader);
    Map<String, Integer> documents = new HashMap<>();
    Terms terms = MultiTerms.getTerms(reader, IndexFields.WORDS);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    while (each.next() != null) {
      String word = each.term().utf8ToString();
      if (each.docFreq() >= CorpusWordChoice.LEAST_DOCUMENTS && choice.mayBePart(word)) {
        documents.put(word, count(each, documentOf));
      }
    }
    return documents;
  }

  private static int count(TermsEnum word, int[] documentOf) throws IOException {
    Set<Integer> documents = new HashSet<>();
    PostingsEnum passages = word.postings(null, PostingsEnum.NONE);
    while (passages.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      documents.add(documentOf[passages.docID()]);
    }
    return documents.size();
  }

  /// The number of the document that contains each passage.
  private static int[] documentOf(DirectoryReader reader) throws IOException {
    int[] documentOf = new int[reader.maxDoc()];
    Terms ids = MultiTerms.getTerms(reader, IndexFields.DOCUMENT_ID);
    TermsEnum each = ids == null ? TermsEnum.EMPTY : ids.iterator();
    for (int number = 1; each.next() != null; number++) {
      PostingsEnum passages = each.postings(null, PostingsEnum.NONE);
      while (passages.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        documentOf[passages.docID()] = number;
      }
    }
    return documentOf;
  }
}
