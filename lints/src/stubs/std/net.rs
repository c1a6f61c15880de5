pub mod net {
use crate::prelude::v1::*;
use crate::error::Error;
use crate::fmt::Display;
use crate::io::{Read, Result, Write};
use crate::iter::{Cloned, Step};
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};
use crate::option::IntoIter;
use crate::slice::Iter;
use crate::str::FromStr;
use crate::time::Duration;
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
#[derive(Clone, Copy, PartialEq, Eq)] pub enum Shutdown { Read, Write, Both }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct AddrParseError { _p: _ }
pub struct Incoming<'a> { _p: _ }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Ipv4Addr { _octets: [u8; 4] }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Ipv6Addr { _octets: [u8; 16] }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct SocketAddrV4 { _ip: Ipv4Addr, _port: u16 }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct SocketAddrV6 { _ip: Ipv6Addr, _port: u16, _flow: u32, _scope: u32 }
pub struct TcpListener { _fd: i32 }
pub struct TcpStream { _fd: i32 }
pub struct UdpSocket { _fd: i32 }
pub trait ToSocketAddrs { type Iter: Iterator<Item = SocketAddr>; #[builds] fn to_socket_addrs(&self) -> Result<Self::Iter>; }
impl PartialEq<IpAddr> for Ipv4Addr {}
impl PartialEq<IpAddr> for Ipv6Addr {}
impl PartialEq<Ipv4Addr> for IpAddr {}
impl PartialEq<Ipv6Addr> for IpAddr {}
impl PartialOrd<IpAddr> for Ipv4Addr {}
impl PartialOrd<IpAddr> for Ipv6Addr {}
impl PartialOrd<Ipv4Addr> for IpAddr {}
impl PartialOrd<Ipv6Addr> for IpAddr {}
impl From<u32> for Ipv4Addr {}
impl From<u128> for Ipv6Addr {}
impl From<Ipv4Addr> for IpAddr {}
impl From<Ipv6Addr> for IpAddr {}
impl From<SocketAddrV4> for SocketAddr {}
impl From<SocketAddrV6> for SocketAddr {}
impl From<[u8; 4]> for IpAddr {}
impl From<[u8; 4]> for Ipv4Addr {}
impl From<[u8; 16]> for IpAddr {}
impl From<[u8; 16]> for Ipv6Addr {}
impl From<[u16; 8]> for IpAddr {}
impl From<[u16; 8]> for Ipv6Addr {}
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {}
impl Error for AddrParseError {}
impl Display for IpAddr {}
impl Display for SocketAddr {}
impl Display for AddrParseError {}
impl Display for Ipv4Addr {}
impl Display for Ipv6Addr {}
impl Display for SocketAddrV4 {}
impl Display for SocketAddrV6 {}
impl Read for &TcpStream {}
impl Read for TcpStream {}
impl Write for &TcpStream {}
impl Write for TcpStream {}
impl<'a> Iterator for Incoming<'a> { type Item = crate::result::Result<TcpStream, crate::io::Error>; }
impl Step for Ipv4Addr {}
impl Step for Ipv6Addr {}
impl IpAddr {
    fn is_unspecified(&self) -> bool;
    fn is_loopback(&self) -> bool;
    fn is_multicast(&self) -> bool;
    fn is_ipv4(&self) -> bool;
    fn is_ipv6(&self) -> bool;
    fn to_canonical(&self) -> IpAddr;
}
impl FromStr for IpAddr { type Err = AddrParseError; }
impl SocketAddr {
    fn new(ip: IpAddr, port: u16) -> SocketAddr;
    fn ip(&self) -> IpAddr;
    fn set_ip(&mut self, new_ip: IpAddr);
    fn port(&self) -> u16;
    fn set_port(&mut self, new_port: u16);
    fn is_ipv4(&self) -> bool;
    fn is_ipv6(&self) -> bool;
}
impl FromStr for SocketAddr { type Err = AddrParseError; }
impl ToSocketAddrs for SocketAddr { type Iter = IntoIter<SocketAddr>; }
impl Ipv4Addr {
    const BITS: u32 = loop {};
    const LOCALHOST: Ipv4Addr = loop {};
    const UNSPECIFIED: Ipv4Addr = loop {};
    const BROADCAST: Ipv4Addr = loop {};
    fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
    fn to_bits(self) -> u32;
    fn from_bits(bits: u32) -> Ipv4Addr;
    fn octets(&self) -> [u8; 4];
    fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
    fn is_unspecified(&self) -> bool;
    fn is_loopback(&self) -> bool;
    fn is_private(&self) -> bool;
    fn is_link_local(&self) -> bool;
    fn is_multicast(&self) -> bool;
    fn is_broadcast(&self) -> bool;
    fn to_ipv6_compatible(&self) -> Ipv6Addr;
    fn to_ipv6_mapped(&self) -> Ipv6Addr;
}
impl BitAnd<&Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
impl BitAnd<&Ipv4Addr> for Ipv4Addr { type Output = Ipv4Addr; }
impl BitAnd<Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
impl BitAnd for Ipv4Addr { type Output = Ipv4Addr; }
impl BitAndAssign<&Ipv4Addr> for Ipv4Addr {}
impl BitAndAssign for Ipv4Addr {}
impl BitOr<&Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
impl BitOr<&Ipv4Addr> for Ipv4Addr { type Output = Ipv4Addr; }
impl BitOr<Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
impl BitOr for Ipv4Addr { type Output = Ipv4Addr; }
impl BitOrAssign<&Ipv4Addr> for Ipv4Addr {}
impl BitOrAssign for Ipv4Addr {}
impl FromStr for Ipv4Addr { type Err = AddrParseError; }
impl Not for &Ipv4Addr { type Output = Ipv4Addr; }
impl Not for Ipv4Addr { type Output = Ipv4Addr; }
impl Ipv6Addr {
    const BITS: u32 = loop {};
    const LOCALHOST: Ipv6Addr = loop {};
    const UNSPECIFIED: Ipv6Addr = loop {};
    fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
    fn to_bits(self) -> u128;
    fn from_bits(bits: u128) -> Ipv6Addr;
    fn segments(&self) -> [u16; 8];
    fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
    fn is_unspecified(&self) -> bool;
    fn is_loopback(&self) -> bool;
    fn is_multicast(&self) -> bool;
    fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
    fn to_ipv4(&self) -> Option<Ipv4Addr>;
    fn to_canonical(&self) -> IpAddr;
    fn octets(&self) -> [u8; 16];
    fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
}
impl BitAnd<&Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
impl BitAnd<&Ipv6Addr> for Ipv6Addr { type Output = Ipv6Addr; }
impl BitAnd<Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
impl BitAnd for Ipv6Addr { type Output = Ipv6Addr; }
impl BitAndAssign<&Ipv6Addr> for Ipv6Addr {}
impl BitAndAssign for Ipv6Addr {}
impl BitOr<&Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
impl BitOr<&Ipv6Addr> for Ipv6Addr { type Output = Ipv6Addr; }
impl BitOr<Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
impl BitOr for Ipv6Addr { type Output = Ipv6Addr; }
impl BitOrAssign<&Ipv6Addr> for Ipv6Addr {}
impl BitOrAssign for Ipv6Addr {}
impl FromStr for Ipv6Addr { type Err = AddrParseError; }
impl Not for &Ipv6Addr { type Output = Ipv6Addr; }
impl Not for Ipv6Addr { type Output = Ipv6Addr; }
impl SocketAddrV4 {
    fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
    fn ip(&self) -> &Ipv4Addr;
    fn set_ip(&mut self, new_ip: Ipv4Addr);
    fn port(&self) -> u16;
    fn set_port(&mut self, new_port: u16);
}
impl FromStr for SocketAddrV4 { type Err = AddrParseError; }
impl ToSocketAddrs for SocketAddrV4 { type Iter = IntoIter<SocketAddr>; }
impl SocketAddrV6 {
    fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
    fn ip(&self) -> &Ipv6Addr;
    fn set_ip(&mut self, new_ip: Ipv6Addr);
    fn port(&self) -> u16;
    fn set_port(&mut self, new_port: u16);
    fn flowinfo(&self) -> u32;
    fn set_flowinfo(&mut self, new_flowinfo: u32);
    fn scope_id(&self) -> u32;
    fn set_scope_id(&mut self, new_scope_id: u32);
}
impl FromStr for SocketAddrV6 { type Err = AddrParseError; }
impl ToSocketAddrs for SocketAddrV6 { type Iter = IntoIter<SocketAddr>; }
impl TcpListener {
    fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener>;
    fn local_addr(&self) -> Result<SocketAddr>;
    fn try_clone(&self) -> Result<TcpListener>;
    #[waits] fn accept(&self) -> Result<(TcpStream, SocketAddr)>;
    fn incoming(&self) -> Incoming<'_>;
    fn set_ttl(&self, ttl: u32) -> Result<()>;
    fn ttl(&self) -> Result<u32>;
    fn take_error(&self) -> Result<Option<crate::io::Error>>;
    fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
}
impl TcpStream {
    #[waits] fn connect<A: ToSocketAddrs>(addr: A) -> Result<TcpStream>;
    #[waits] fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> Result<TcpStream>;
    fn peer_addr(&self) -> Result<SocketAddr>;
    fn local_addr(&self) -> Result<SocketAddr>;
    fn shutdown(&self, how: Shutdown) -> Result<()>;
    fn try_clone(&self) -> Result<TcpStream>;
    fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()>;
    fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()>;
    fn read_timeout(&self) -> Result<Option<Duration>>;
    fn write_timeout(&self) -> Result<Option<Duration>>;
    fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    fn set_nodelay(&self, nodelay: bool) -> Result<()>;
    fn nodelay(&self) -> Result<bool>;
    fn set_ttl(&self, ttl: u32) -> Result<()>;
    fn ttl(&self) -> Result<u32>;
    fn take_error(&self) -> Result<Option<crate::io::Error>>;
    fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
}
impl UdpSocket {
    fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket>;
    fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> Result<usize>;
    fn peer_addr(&self) -> Result<SocketAddr>;
    fn local_addr(&self) -> Result<SocketAddr>;
    fn try_clone(&self) -> Result<UdpSocket>;
    fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()>;
    fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()>;
    fn read_timeout(&self) -> Result<Option<Duration>>;
    fn write_timeout(&self) -> Result<Option<Duration>>;
    fn set_broadcast(&self, broadcast: bool) -> Result<()>;
    fn broadcast(&self) -> Result<bool>;
    fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> Result<()>;
    fn multicast_loop_v4(&self) -> Result<bool>;
    fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> Result<()>;
    fn multicast_ttl_v4(&self) -> Result<u32>;
    fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> Result<()>;
    fn multicast_loop_v6(&self) -> Result<bool>;
    fn set_ttl(&self, ttl: u32) -> Result<()>;
    fn ttl(&self) -> Result<u32>;
    fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> Result<()>;
    fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
    fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> Result<()>;
    fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
    fn take_error(&self) -> Result<Option<crate::io::Error>>;
    fn connect<A: ToSocketAddrs>(&self, addr: A) -> Result<()>;
    fn send(&self, buf: &[u8]) -> Result<usize>;
    fn recv(&self, buf: &mut [u8]) -> Result<usize>;
    fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
}
impl ToSocketAddrs for (&str, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (IpAddr, u16) { type Iter = IntoIter<SocketAddr>; }
impl ToSocketAddrs for (String, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (Ipv4Addr, u16) { type Iter = IntoIter<SocketAddr>; }
impl ToSocketAddrs for (Ipv6Addr, u16) { type Iter = IntoIter<SocketAddr>; }
impl ToSocketAddrs for str { type Iter = crate::vec::IntoIter<SocketAddr>; }
impl<'a> ToSocketAddrs for &'a [SocketAddr] { type Iter = Cloned<Iter<'a, SocketAddr>>; }
impl<T: ToSocketAddrs> ToSocketAddrs for &T { type Iter = <T as ToSocketAddrs>::Iter; }
}
