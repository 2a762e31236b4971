package nl.naslag.search.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.search.words.IndexFields;
import nl.naslag.search.words.TextTerms;
import nl.naslag.search.words.WordForms;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lists the words of a commit from its terms.
///
/// The forms of a word are computed once: most words of a commit were in the previous one.
/// Thread-safe.
@Component
public final class IndexedWordsReader {
  private final TextTerms terms;
  private volatile IndexedWords last = new IndexedWords(0, List.of());

  public IndexedWordsReader(TextTerms terms) {
    this.terms = terms;
  }

  IndexedWords words(IndexReader reader) throws IOException {
    Map<String, Integer> passages = new LinkedHashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      add(leaf.reader().terms(IndexFields.WORDS), true, passages);
      add(leaf.reader().terms(IndexFields.TRAIL), false, passages);
    }
    IndexedWords before = last;
    IndexedWords words =
        new IndexedWords(
            reader.getDocCount(IndexFields.WORDS),
            passages.entrySet().parallelStream()
                .map(word -> known(word.getKey(), word.getValue(), before))
                .toList());
    last = words;
    return words;
  }

  private IndexedWords.Known known(String word, int passages, IndexedWords before) {
    IndexedWords.Known known = before.written(word);
    WordForms forms = known == null ? terms.forms(word) : known.forms();
    return new IndexedWords.Known(word, forms, passages);
  }

  /// Adds the words of one field.
  ///
  /// @param counted words of headings are listed too, but no passage contains them
  private static void add(@Nullable Terms terms, boolean counted, Map<String, Integer> passages)
      throws IOException {
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (BytesRef word = each.next(); word != null; word = each.next()) {
      passages.merge(word.utf8ToString(), counted ? each.docFreq() : 0, Integer::sum);
    }
  }
}
