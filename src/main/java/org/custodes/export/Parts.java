package org.custodes.export;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

import org.custodes.query.Page;
import org.custodes.query.PageRequest;
import org.jspecify.annotations.Nullable;

/** All parts of a list, of which the first is read at once and each other in its turn. */
final class Parts<T> implements Iterator<List<T>> {

	private final Function<PageRequest, Page<T>> list;

	private final int size;

	private @Nullable Page<T> next;

	Parts(int size, Function<PageRequest, Page<T>> list) {
		this.list = list;
		this.size = size;
		this.next = list.apply(PageRequest.first(size));
	}

	@Override
	public boolean hasNext() {
		return this.next != null;
	}

	@Override
	public List<T> next() {
		Page<T> part = this.next;
		if (part == null) {
			throw new NoSuchElementException();
		}
		this.next = null;
		String cursor = part.next();
		if (cursor != null) {
			this.next = this.list.apply(new PageRequest(this.size, cursor));
		}
		return part.items();
	}

}
