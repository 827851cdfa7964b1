package org.custodes.corpus;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses of the public internet from those of machines and private networks. */
final class PublicAddress {

	private PublicAddress() {
	}

	static boolean test(InetAddress address) {
		if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
				|| address.isSiteLocalAddress() || address.isMulticastAddress()) {
			return false;
		}
		byte[] bytes = address.getAddress();
		return (address instanceof Inet6Address) ? testIpv6(bytes) : testIpv4(bytes);
	}

	private static boolean testIpv4(byte[] bytes) {
		int first = bytes[0] & 0xff;
		int second = bytes[1] & 0xff;
		boolean thisNetwork = first == 0;
		boolean carrier = first == 100 && (second & 0xc0) == 64;
		boolean special = first == 192 && second == 0 && bytes[2] == 0;
		boolean benchmark = first == 198 && (second & 0xfe) == 18;
		boolean reserved = first >= 240;
		return !(thisNetwork || carrier || special || benchmark || reserved);
	}

	/**
	 * Global unicast only, and no tunnel that could lead back to a private IPv4 address.
	 */
	private static boolean testIpv6(byte[] bytes) {
		boolean global = (bytes[0] & 0xe0) == 0x20;
		boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
		boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
		return global && !sixToFour && !teredo;
	}

}
