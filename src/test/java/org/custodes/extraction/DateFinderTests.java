package org.custodes.extraction;

import java.util.List;

import org.custodes.corpus.Span;
import org.custodes.ontology.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateFinderTests {

	/** Published on Friday, 15 November 2019. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The deal was signed on March 3, 2017.                      | 2017-03-03
			The deal was signed on 3 March 2017.                       | 2017-03-03
			The deal was signed on Friday, 3rd of March, 2017.         | 2017-03-03
			2017-03-03: The deal is signed.                            | 2017-03-03
			The deal was signed in March 2017.                         | 2017-03
			The deal was signed in early 2017.                         | 2017
			The deal was signed in mid-2017.                           | 2017
			The deal was signed in late March of 2017.                 | 2017-03
			The deal was signed at the end of 2017.                    | 2017-12
			The deal was signed in spring 2017.                        | 2017-03/2017-05
			The deal was signed in the summer of 2017.                 | 2017-06/2017-08
			Sales rose in Q3 2017.                                     | 2017-07/2017-09
			Sales rose in the first quarter of 2017.                   | 2017-01/2017-03
			Sales rose in the second half of 2017.                     | 2017-07/2017-12
			Sales rose in fiscal year 2017.                            | 2017
			Sales rose in FY18.                                        | 2018
			Sales rose in the 2010s.                                   | 2010/2019
			Sales rose from 2013 to 2015.                              | 2013/2015
			Sales rose between 2013 and 2015.                          | 2013/2015
			Sales rose in 2013 and 2015.                               | 2013,2015
			Sales rose in the years 2013-2015 and 2016–18.             | 2013/2015,2016/2018
			The drones flew on June 5-7, 2017.                         | 2017-06-05/2017-06-07
			The trial ran from June 5, 2017, to July 7, 2018.          | 2017-06-05,2018-07-07
			The trial ran between June 5 and July 7, 2018.             | 2018-06-05,2018-07-07
			The trial ran between November 5 and March 7, 2018.        | 2017-11-05,2018-03-07
			It follows a string of 2016 scandals.                      | 2016
			Bexley's 2016 ban stands.                                  | 2016
			""")
	void readsDatesThatSayTheirYear(String text, String values) {
		assertThat(values(text, "2019-11-15")).containsExactly(values.split(","));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The council voted on Monday.                               | 2019-11-11
			The council will vote on Monday.                           | 2019-11-18
			The council voted last week.                               | 2019-11-04/2019-11-10
			The council voted earlier this month.                      | 2019-11
			The council voted last month.                              | 2019-10
			The council voted last year.                               | 2018
			The council voted last summer.                             | 2019-06/2019-08
			The council voted in October last year.                    | 2018-10
			The council voted yesterday.                               | 2019-11-14
			The council voted two years ago.                           | 2017
			The council voted three months ago.                        | 2019-08
			The council voted a week ago.                              | 2019-11-08
			The council voted in June.                                 | 2019-06
			The council voted in December.                             | 2018-12
			The council will vote in June.                             | 2020-06
			The council voted on Sept. 2.                              | 2019-09-02
			The council will vote by the end of next year.             | 2020-12
			""")
	void readsDatesFromTheDayOfPublication(String text, String values) {
		assertThat(values(text, "2019-11-15")).containsExactly(values.split(","));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It was founded in October 2012. In December, it grew.            | 2012-10,2012-12
			It was founded in October 2012. In January, it grew.             | 2012-10,2013-01
			It was founded in October 2012. That same month, it grew.        | 2012-10,2012-10
			It was founded in October 2012. The following month, it grew.    | 2012-10,2012-11
			It was founded in October 2012. It grew the following March.     | 2012-10,2013-03
			It was founded in October 2012. A year later, it grew.           | 2012-10,2013
			It was founded in October 2012. Two months earlier, it grew.     | 2012-10,2012-08
			It was founded in 2012. It grew in July of that year.            | 2012,2012-07
			It was founded in 2012. It grew in the spring of that year.      | 2012,2012-03/2012-05
			It was founded on May 2, 2012. Four days later, it grew.         | 2012-05-02,2012-05-06
			It was founded on May 2, 2012. Days later, it grew.              | 2012-05-02
			It was founded in 2012. Four days later, it grew.                | 2012
			They met the week of Oct. 15, in 2018.                           | 2019-10-15/2019-10-21,2018
			""")
	void readsDatesFromTheDateThatTheNarrativeHasReached(String text, String values) {
		assertThat(values(text, "2019-11-15")).containsExactly(values.split(","));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The trial lasted three months.
			Officers search it daily, every Monday and all day.
			It bought a quarter of Tarn.
			It owns more than 2000 cameras and 1,998 drones.
			It paid $2000 for it.
			It may march on.
			Officers may search it. They march.
			The spring broke in the fall.
			It grew over the following decades.
			It happened in broad daylight.
			""")
	void leavesOutDurationsAndNumbers(String text) {
		assertThat(values(text, "2019-11-15")).isEmpty();
	}

	@Test
	void leavesOutDatesWithinNames() {
		String text = "The Sunday Courier and April Smith met in May.";
		List<DateExpression> dates = DateFinder.find(text, new PartialDate("2019"),
				List.of(new Span(4, 18), new Span(23, 34)));
		assertThat(dates).extracting(DateExpression::value).containsExactly("2019-05");
	}

	@ParameterizedTest
	@CsvSource({ "The council voted on Monday.,2019-11,2019-11", "The council voted last week.,2019-11,2019-11",
			"The council voted in June.,2019,2019-06", "The council voted on Monday.,2019,", })
	void isNoMorePreciseThanThePublication(String text, String published, String value) {
		assertThat(values(text, published)).isEqualTo((value != null) ? List.of(value) : List.of());
	}

	@Test
	void takesTheDayOfPublicationFromADateline() {
		String text = "Council bans Gridlock\n\nPublished: Nov. 15, 2019\n\nThe council voted on Monday.";
		assertThat(values(text, "2019-11")).containsExactly("2019-11-15", "2019-11-11");
	}

	@Test
	void understandsADayFromTheSameMonthToldBefore() {
		String text = "In December 2014 they met.\n\nIt went well.\n\nOn Dec. 6 they signed.\n\nIn May they split.";
		assertThat(values(text, "2019-11-15")).containsExactly("2014-12", "2014-12-06", "2019-05");
	}

	private static List<String> values(String text, String published) {
		return DateFinder.find(text, new PartialDate(published), List.of())
			.stream()
			.map(DateExpression::value)
			.toList();
	}

}
