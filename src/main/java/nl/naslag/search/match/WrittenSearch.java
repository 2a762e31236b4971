package nl.naslag.search.match;

import nl.naslag.search.PassageSearch;
import nl.naslag.search.store.IndexFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The search of those who fill the index: it never sees the index of an earlier version, and does
/// not wait until a damaged one is whole again.
@Configuration(proxyBeanMethods = false)
class WrittenSearch {
  @Bean(PassageSearch.WRITTEN)
  LucenePassageSearch writtenSearch(IndexFolder folder, SearchRunner searches) {
    return new LucenePassageSearch(folder.written(), searches);
  }
}
